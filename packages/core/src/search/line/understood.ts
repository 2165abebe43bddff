import type { Filter } from "../model.ts";

/** A part of a line that was understood: what it sets, and where it stood. */
export interface Understood {
  readonly sets: Partial<Filter>;
  readonly at: number;
  readonly until: number;
}

/** A line with spaces in place of what was understood. */
export const blanked = (line: string, { at, until }: Omit<Understood, "sets">) =>
  line.slice(0, at) + " ".repeat(until - at) + line.slice(until);

export type Parts = Readonly<Record<string, string | undefined>>;

/** The first place of a line that a pattern fits and makes sense of. */
export function first(line: string, pattern: RegExp, read: (parts: Parts) => Partial<Filter> | undefined) {
  for (const match of line.matchAll(pattern)) {
    const sets = read(match.groups ?? {});
    if (sets) return { sets, at: match.index, until: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** Both ends in order, if a filter may hold them. */
export function between(one: number, other: number, most: number, smallest = 0) {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return from >= smallest && to <= most ? { from, to } : undefined;
}
