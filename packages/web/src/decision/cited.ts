import type { Column } from "@kolo/core/hiring/decision";
import type { Evidence } from "@kolo/core/hiring/decision/model";
import { createStore } from "solid-js/store";

const same = (one: Evidence, other: Evidence) =>
  one.kind === other.kind && one.ref === other.ref && one.quote === other.quote;

/** All cards of a person that this reader may see: what a decision rests on unless somebody tapped less. */
export function cardsOf({ cells, words }: Column): Evidence[] {
  const given = [...cells.flatMap(({ grades }) => grades), ...words];
  const refs = new Map(
    given.map(({ interviewID, accountID }) => [`${interviewID}/${accountID}`, { by: accountID }] as const),
  );
  return [...refs].map(([ref, { by }]) => ({ kind: "scorecard", ref, by }));
}

/** What was tapped as evidence, per person, until the decision is made. */
export function useCited() {
  const [all, setAll] = createStore<Record<string, Evidence[]>>({});
  const of = (personID: string): readonly Evidence[] => all[personID] ?? [];
  return {
    of,
    has: (personID: string, evidence: Evidence) => of(personID).some((one) => same(one, evidence)),
    turn(personID: string, evidence: Evidence) {
      const rest = of(personID).filter((one) => !same(one, evidence));
      setAll(personID, rest.length < of(personID).length ? rest : [...rest, evidence]);
    },
    clear: (personID: string) => setAll(personID, []),
  };
}
export type Cited = ReturnType<typeof useCited>;
