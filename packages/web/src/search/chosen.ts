import type { Row } from "@kolo/core/search";
import { createSignal } from "solid-js";

/** Who was picked in the table; it outlasts scrolling and sorting. */
export function createChosen() {
  const [people, setPeople] = createSignal<ReadonlyMap<string, Row>>(new Map());
  return {
    people: () => [...people().values()],
    has: (personID: string) => people().has(personID),
    turn: (person: Row) =>
      setPeople((before) => {
        const next = new Map(before);
        if (!next.delete(person.personID)) next.set(person.personID, person);
        return next;
      }),
    add: (some: readonly Row[]) =>
      setPeople((before) => new Map([...before, ...some.map((person) => [person.personID, person] as const)])),
    drop: (personIDs: readonly string[]) =>
      setPeople((before) => new Map([...before].filter(([personID]) => !personIDs.includes(personID)))),
    clear: () => setPeople(new Map()),
  };
}
export type Chosen = ReturnType<typeof createChosen>;

/** Who is picked in the base: they stay so while somebody's profile is opened, until the app is left. */
export const chosen = createChosen();
