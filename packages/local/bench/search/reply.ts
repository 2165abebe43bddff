import { FACETS as ALL, type Tally } from "../../../core/src/search/port.ts";

export const FACETS = ["competencies", "cities", "sources", "schooling", "languages", "tags"] as const;

/** What the port counted, as everybody tells it. */
export const told = (tally: Tally): Record<string, Record<string, number>> =>
  Object.fromEntries(ALL.map((name) => [name, some(tally[name])]));

export const some = (counts: Iterable<readonly [string, number]>) =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)));
