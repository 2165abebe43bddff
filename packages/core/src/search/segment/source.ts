import type { Doc } from "../document.ts";
import { has } from "./bits.ts";
import { idOf } from "./id.ts";
import type { Column } from "./pack.ts";
import { bitsOf, LEVEL, LEVELS, type ListName, listOf, placeFrom, type Segment, type Texts } from "./segment.ts";

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
class InUse {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly moved: number[] = [];
  private readonly old: readonly string[];
  constructor(old: readonly string[] = []) {
    this.old = old;
  }
  place(text: string): number {
    const known = this.places.get(text) ?? this.all.push(text) - 1;
    this.places.set(text, known);
    return known;
  }
  /** Where a text of the old segment stands now. */
  again(place: number): number {
    this.moved[place] ??= this.place(this.old[place] ?? "");
    return this.moved[place];
  }
}

export interface Numbered {
  readonly texts: readonly string[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

/** A text of each: 0 for none, and for a text its place and one. */
export function texted(source: Source, name: keyof Texts, told: (doc: Doc) => string | undefined): Numbered {
  const texts = new InUse(source.old?.texts[name]);
  const number = (text: string | undefined) => (text === undefined ? 0 : texts.place(text) + 1);
  const again = (value: number) => (value === 0 ? 0 : texts.again(value - 1) + 1);
  const column = numbered(source, source.old?.column(name), (doc) => number(told(doc)), again);
  return { texts: texts.all, columns: { [name]: column } };
}

type Told = readonly (readonly [text: string, level: number])[];

/** Some texts of each, with levels. */
export function several({ old, come, from }: Source, name: ListName, told: (doc: Doc) => Told): Numbered {
  const texts = new InUse(old?.texts[name]);
  const list = old && listOf(old, name);
  const all: number[] = [];
  const count = from.map((at) => {
    const before = all.length;
    if (at < 0) for (const [text, level] of told(come[-1 - at] as Doc)) all.push((texts.place(text) << LEVELS) | level);
    else
      for (const value of list?.value.subarray(list.at[at], list.at[at + 1]) ?? [])
        all.push((texts.again(value >> LEVELS) << LEVELS) | (value & LEVEL));
    return all.length - before;
  });
  return { texts: texts.all, columns: { [name]: all, [`${name}.count`]: count } };
}
