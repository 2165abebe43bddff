import type { Doc } from "../document.ts";
import { once } from "../once.ts";
import { has } from "./bits.ts";
import { idOf } from "./id.ts";
import type { Column } from "./pack.ts";
import {
  bitsOf,
  LEVEL,
  LEVELS,
  type ListName,
  listOf,
  ownOf,
  placeFrom,
  type Segment,
  STEP,
  type Texts,
} from "./segment.ts";

/** What a new segment is made of: the old one's people, less those gone, and documents that come in place of what was known. */
export interface Source {
  readonly old: Segment | undefined;
  readonly come: readonly Doc[];
  /** Where each document comes from, newest first: a place in the old one, or in those that come (−1, −2, …). */
  readonly from: readonly number[];
}

export function sourced(old: Segment | undefined, docs: readonly Doc[], gone: readonly string[]): Source {
  const come = docs.toSorted((one, other) => (one.personID < other.personID ? 1 : -1));
  const dropped = old && bitsOf(old, [...gone, ...docs.map(({ personID }) => personID)]);
  const from: number[] = [];
  let place = 0;
  const stay = (until: number) => {
    for (; place < until; place++) if (dropped && !has(dropped, place)) from.push(place);
  };
  come.forEach(({ personID }, at) => {
    if (old) stay(placeFrom(old, idOf(personID)));
    from.push(-1 - at);
  });
  stay(old?.count ?? 0);
  return { old, come, from };
}

/** One number of each: what the old column holds, or what a new document tells. */
export const numbered = (
  { from, come }: Source,
  old: Column | undefined,
  told: (doc: Doc) => number,
  again = (value: number) => value,
) => from.map((at) => (at < 0 ? told(come[-1 - at] as Doc) : again(old?.[at] ?? 0)));

/** The texts of a new segment, each once and only those in use: nothing stays that only somebody gone had. */
function inUse(old: readonly string[] = []) {
  const places = new Map<string, number>();
  const moved: number[] = [];
  const place = (text: string) => once(places, text, () => places.size);
  /** Where a text of the old segment stands now. */
  const again = (number: number): number => {
    moved[number] ??= place(old[number] ?? "");
    return moved[number];
  };
  return { place, again, all: () => [...places.keys()] };
}

/** What a segment is written from: its texts, and its columns of numbers. */
export interface Numbered {
  readonly texts: Record<string, string[]>;
  readonly columns: Record<string, number[]>;
}

/** Writes a text of each: 0 for none, and for a text its place and one. */
export function texted(
  { texts, columns }: Numbered,
  source: Source,
  name: keyof Texts,
  told: (doc: Doc) => string | undefined,
): void {
  const { place, again, all } = inUse(source.old?.texts[name]);
  columns[name] = numbered(
    source,
    source.old?.column(name),
    (doc) => {
      const text = told(doc);
      return text === undefined ? 0 : place(text) + 1;
    },
    (value) => value && again(value - 1) + 1,
  );
  texts[name] = all();
}

/** Writes some texts of each, with levels. A text told twice counts once, at its highest level. */
export function several(
  { texts, columns }: Numbered,
  { old, come, from }: Source,
  name: ListName,
  told: (doc: Doc) => readonly (readonly [text: string, level: number])[],
): void {
  const { place, again, all } = inUse(old?.texts[name]);
  const list = old && listOf(old, name);
  const values: number[] = [];
  const counts = from.map((at) => {
    const before = values.length;
    if (at < 0)
      for (const [text, level] of best(told(come[-1 - at] as Doc))) values.push((place(text) << LEVELS) | level);
    else if (list)
      for (const value of ownOf(list, at)) values.push((again(value >> LEVELS) << LEVELS) | (value & LEVEL));
    return values.length - before;
  });
  const begins: number[] = [];
  counts.reduce((begin, own, at) => {
    if (at % (1 << STEP) === 0) begins.push(begin);
    return begin + own;
  }, 0);
  columns[name] = values;
  columns[`${name}.counts`] = counts;
  columns[`${name}.begins`] = begins;
  texts[name] = all();
}

function best(told: readonly (readonly [text: string, level: number])[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [text, level] of told) levels.set(text, Math.max(level, levels.get(text) ?? 0));
  return levels;
}
