import type { Doc } from "../document.ts";
import { idOf } from "./id.ts";
import { against, type List, type ListName, placeOf, type Segment } from "./segment.ts";

/** Where each document of a new segment comes from, newest first: a place in the old one, or in the documents that come (−1, −2, …). */
export type Sources = Int32Array;
export const incoming = (source: number) => -1 - source;

/** Old documents that are neither replaced nor gone, and those that come, in one order. */
export function sourced(old: Segment | undefined, docs: readonly Doc[], gone: Iterable<string>): Sources {
  const count = old?.count ?? 0;
  const dropped = new Uint8Array(count);
  const drop = (personID: string) => {
    const place = old && placeOf(old, personID);
    if (place !== undefined) dropped[place] = 1;
  };
  for (const personID of gone) drop(personID);
  for (const { personID } of docs) drop(personID);
  const sources = new Int32Array(count + docs.length);
  let length = 0;
  let next = 0;
  const ids = docs.map(({ personID }) => idOf(personID));
  for (let place = 0; place < count; place++) {
    for (let id = ids[next]; old && id && against(old, place, id) > 0; id = ids[++next]) sources[length++] = -1 - next;
    if (dropped[place] === 0) sources[length++] = place;
  }
  while (next < ids.length) sources[length++] = -1 - next++;
  return sources.slice(0, length);
}

/** The texts of a new segment, each once and only those in use: nothing stays that only somebody gone had. */
export class Texts {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly moved: Int32Array;
  private readonly old: readonly string[];
  constructor(old: readonly string[] = []) {
    this.old = old;
    this.moved = new Int32Array(old.length).fill(-1);
  }
  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
  /** Where a text of the old segment stands now. */
  again(place: number): number {
    const known = this.moved[place] ?? -1;
    if (known >= 0) return known;
    const now = this.place(this.old[place] ?? "");
    this.moved[place] = now;
    return now;
  }
}

/** One list's values: what an old document had, or what a new one tells. */
export function gathered(
  sources: Sources,
  old: List | undefined,
  texts: Texts,
  told: (source: number) => readonly { text: string; level: number }[],
): Record<"count" | "value" | "level", Uint8Array | Uint16Array> {
  const count = new Uint8Array(sources.length);
  const value: number[] = [];
  const level: number[] = [];
  const keep = (text: number, how: number) => {
    value.push(text);
    level.push(how);
  };
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at] ?? 0;
    const before = value.length;
    if (source < 0) for (const one of told(source)) keep(texts.place(one.text), one.level);
    else if (old) copied(old, source, (text, how) => keep(texts.again(text), how));
    count[at] = value.length - before;
  }
  return { count, value: Uint16Array.from(value), level: Uint8Array.from(level) };
}

function copied({ at, value, level }: List, place: number, keep: (text: number, how: number) => void): void {
  const until = at[place + 1] ?? 0;
  for (let each = at[place] ?? 0; each < until; each++) keep(value[each] ?? 0, level[each] ?? 0);
}

/** What a new document tells for a list; a value told twice counts once, at its highest level. */
export const TOLD: Record<
  ListName,
  (doc: Doc, rank: (level: string | undefined) => number) => { text: string; level: number }[]
> = {
  competencies: ({ competencies }) =>
    once(competencies.map(({ competencyID, level = 0 }) => ({ text: competencyID, level }))),
  languages: ({ languages }, rank) => once(languages.map(({ code, level }) => ({ text: code, level: rank(level) }))),
  tags: ({ tags }) => once(tags.map((text) => ({ text, level: 0 }))),
};

function once(told: { text: string; level: number }[]): { text: string; level: number }[] {
  const best = new Map<string, number>();
  for (const { text, level } of told) best.set(text, Math.max(level, best.get(text) ?? 0));
  return [...best].map(([text, level]) => ({ text, level }));
}
