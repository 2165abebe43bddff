import type { Info } from "@kolo/core/hiring/application/model";
import type { Stage, Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { createMemo, createSelector, createSignal } from "solid-js";
import { createStore, reconcile } from "solid-js/store";

/** What is open over the board: the menu of one card, or a question about some people. */
export interface Asked {
  readonly kind: "menu" | "reject" | "withdraw";
  readonly people: readonly Info[];
  readonly anchor?: HTMLElement | undefined;
}

/** The state of a board or list on screen: who stands where, who has the focus, who is selected, what is asked. */
export function createDesk(vacancy: () => Pick<Vacancy, "stages">, applications: () => readonly Info[]) {
  const [focus, setFocus] = createSignal<string>();
  const [selected, setSelected] = createStore<Record<string, boolean>>({});
  const [asked, setAsked] = createSignal<Asked>();

  /** Columns of the board: who came last stands first. Nobody is lost with a stage that is no more: they stand first. */
  const columns = createMemo(() => {
    const by = new Map<string, Info[]>(vacancy().stages.map(({ stageID }) => [stageID, []]));
    const first = by.values().next().value ?? [];
    for (const one of applications())
      if (one.status === "active" || one.status === "hired") (by.get(one.stageID) ?? first).push(one);
    for (const column of by.values()) column.sort((one, other) => (one.enteredAt < other.enteredAt ? 1 : -1));
    return by;
  });
  const column = (stageID: string): readonly Info[] => columns().get(stageID) ?? [];
  const all = () => vacancy().stages.flatMap(({ stageID }) => column(stageID));
  const anybody = createMemo(() => all()[0]?.personID);

  const chosen = createMemo(() => {
    const ids = new Set(Object.keys(selected).filter((personID) => selected[personID]));
    return ids.size === 0 ? [] : applications().filter(({ personID }) => ids.has(personID));
  });
  const byID = createMemo(() => new Map(applications().map((one) => [one.personID, one])));
  const find = (personID: string) => byID().get(personID);

  /** The one card that Tab leads to: when it has left the board, another one, or no key would reach the board. */
  const focused = createMemo(() => {
    const one = byID().get(focus() ?? "");
    return one && (one.status === "active" || one.status === "hired") ? one.personID : anybody();
  });

  return {
    columns,
    column,
    find,
    total: () => all().length,
    /** Where somebody stands: the column and the place in it, counted from 0. */
    place(personID: string): { stage: Stage; at: number; of: readonly Info[]; stageAt: number } | undefined {
      for (const [stageAt, stage] of vacancy().stages.entries()) {
        const of = column(stage.stageID);
        const at = of.findIndex((one) => one.personID === personID);
        if (at >= 0) return { stage, at, of, stageAt };
      }
      return undefined;
    },
    isFocused: createSelector(focused),
    setFocus,
    isSelected: (personID: string) => selected[personID] ?? false,
    chosen,
    select: (personIDs: readonly string[], on: boolean) =>
      setSelected(Object.fromEntries(personIDs.map((personID) => [personID, on]))),
    clear: () => setSelected(reconcile({})),
    /** The selection when this person is in it, else this person alone. */
    group(personID: string): readonly Info[] {
      const one = find(personID);
      return selected[personID] ? chosen() : one ? [one] : [];
    },
    asked,
    ask: setAsked,
  };
}
export type Desk = ReturnType<typeof createDesk>;
