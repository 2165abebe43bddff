import type { Plan } from "./plan.ts";

export const FACETS = [
  "competencies",
  "languages",
  "tags",
  "cities",
  "sources",
  "schooling",
  "months",
  "pay",
  "blocked",
] as const;
export type Facet = (typeof FACETS)[number];

/**
 * How many of those a filter would leave have each value. A filter's own facet is counted as if that filter were not set.
 * Of months and pay the values are steps (see facet.ts); who asked not to be written to is counted as "true".
 */
export type Tally = Record<Facet, Iterable<readonly [value: string, count: number]>>;

/** Those a part of the base has for a plan, in the plan's order. */
export interface Found {
  readonly count: number;
  /** Counts when it is asked: whoever types waits for people first. */
  tally(): Tally;
  /** Of the one at this place: by what they stand there, and who they are. Unknown stands last as an infinity. */
  key(place: number): number;
  id(place: number): string;
}

/**
 * A part of the base that can be searched: a segment, or documents one by one. `over` are those of its people whom a
 * newer part knows better, or who are gone: they are as if they were not there.
 */
export interface Part {
  search(plan: Plan): Found;
  /** Words of this part that one or two slips of a finger lead to. */
  near(text: string): string[];
}
