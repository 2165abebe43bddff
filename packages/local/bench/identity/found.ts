import { contactsOf } from "@kolo/core/people/contact/model";
import type { Info } from "@kolo/core/people/person/model";
import { judged, type Verdict } from "../../../core/src/people/identity/compare.ts";
import { keysOf } from "../../../core/src/people/identity/keys.ts";
import { type Traits, traitsOf } from "../../../core/src/people/identity/traits.ts";
import { double } from "./doubles.ts";
import { dice, invented, lookalike, places } from "./people.ts";

const PEOPLE = 10_000;
const DOUBLES = 800;
const LOOKALIKES = 400;
/** As many as a check in the table looks at for each key. */
const MOST = 24;

/** What a run over one seed's people came to. Pairs: two profiles that were found to be one person, or asked about. */
export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly joined: number;
  readonly joinedWrong: number;
}

/** 10,000 résumés, 800 of them second ones of somebody among the others, 400 of people easily taken for another. */
function drawn(seed: number) {
  const all = dice(seed);
  const where = places(all);
  const own = Array.from({ length: PEOPLE - DOUBLES - LOOKALIKES }, () => invented(all, where));
  const at = (index: number) => own[index % own.length] ?? invented(all, where);
  const others = Array.from({ length: LOOKALIKES }, (_, index) => lookalike(all, where, at(index * 7)));
  const truth = new Map<string, string>();
  const doubles = Array.from({ length: DOUBLES }, (_, index) => {
    const again = double(all, where, at(index * 11));
    truth.set(again.personID, at(index * 11).person.personID);
    return again;
  });
  const people = [...own, ...others].map(({ person }) => person);
  return { truth, arriving: all.en.helpers.shuffle([...people, ...doubles]) };
}

interface Known {
  readonly personID: string;
  readonly traits: Traits;
}

/** Lets them come one after the other, each looked up as an arriving résumé is. */
export function counted(seed: number): Count {
  const { truth, arriving } = drawn(seed);
  const one = (a: string, b: string) => truth.get(a) === b || truth.get(b) === a;
  const index = new Map<string, Known[]>();
  const verdicts: { right: boolean; verdict: Verdict }[] = [];
  for (const person of arriving) {
    const known = { personID: person.personID, traits: traitsOf(person) };
    const keys = keysWith(person, known.traits);
    for (const other of new Set(keys.flatMap((key) => (index.get(key) ?? []).slice(-MOST)))) {
      const { verdict } = judged(known.traits, other.traits);
      if (verdict !== "other") verdicts.push({ right: one(person.personID, other.personID), verdict });
    }
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), known]);
  }
  const joined = verdicts.filter(({ verdict }) => verdict === "same");
  const right = verdicts.filter((each) => each.right).length;
  return {
    right,
    wrong: verdicts.length - right,
    joined: joined.length,
    joinedWrong: joined.filter((each) => !each.right).length,
  };
}

const keysWith = (person: Info, traits: Traits) => [
  ...keysOf(traits),
  ...contactsOf(person).map(({ kind, value }) => `${kind} ${value}`),
];
