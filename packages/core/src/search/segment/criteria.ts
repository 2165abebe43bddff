import { RANKS, type Spoken } from "../model.ts";
import type { Plan, Word } from "../plan.ts";
import { beginning, type Entry, each, entryOf } from "./dictionary.ts";
import { inversion } from "./inversion.ts";
import { type ListName, placeOf, type Segment, type Words } from "./segment.ts";

/** Places of documents, ascending. */
export type Places = Uint32Array;

/** Those who have a value of a list at a level or above. */
export function having(segment: Segment, name: ListName, text: string, least = 0): Places {
  const value = segment.texts[name].indexOf(text);
  if (value < 0) return new Uint32Array();
  const { at, places, level } = inversion(segment, name);
  const [from, until] = [at[value] ?? 0, at[value + 1] ?? 0];
  const all = places.subarray(from, until);
  return least === 0 ? all : all.filter((_, index) => (level[from + index] ?? 0) >= least);
}

/** Those in any of several. */
export function union(count: number, lists: readonly Places[]): Places {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const marks = new Uint8Array(count);
  for (const list of lists) for (const place of list) marks[place] = 1;
  return marked(marks);
}

export function marked(marks: Uint8Array): Places {
  let size = 0;
  for (const mark of marks) size += mark;
  const places = new Uint32Array(size);
  let next = 0;
  for (let place = 0; place < marks.length; place++) if (marks[place] === 1) places[next++] = place;
  return places;
}

/** Those in both. */
function common(one: Places, other: Places): Places {
  const both = new Uint32Array(Math.min(one.length, other.length));
  let size = 0;
  let at = 0;
  for (const place of one) {
    while (at < other.length && (other[at] ?? 0) < place) at++;
    if (other[at] === place) both[size++] = place;
  }
  return both.subarray(0, size);
}

const rank = (level: Spoken["level"]) => (level === undefined ? 0 : RANKS.indexOf(level) + 1);

export function wordsOf({ words }: Segment): Words {
  if (!words) throw new Error("words are searched in a segment that was opened without them");
  return words;
}

/** Those who have a word: as a term, as a term's beginning, or as a competency. */
export function wording(segment: Segment, { terms, beginnings, competencyIDs }: Word): Places {
  const { dictionary } = wordsOf(segment);
  const entries: Entry[] = [
    ...terms.flatMap((term) => entryOf(dictionary, term) ?? []),
    ...beginnings.flatMap((start) => [...beginning(dictionary, start)]),
  ];
  const named = competencyIDs.map((id) => having(segment, "competencies", id));
  const marks = new Uint8Array(segment.count);
  for (const entry of entries)
    each(dictionary, entry, (place) => {
      marks[place] = 1;
    });
  for (const places of named) for (const place of places) marks[place] = 1;
  return marked(marks);
}

/** Everything that must hold, as lists of places; the caller keeps those in all of them. */
function criteria(segment: Segment, { words, all, any, languages, sight }: Plan): Places[] {
  const claimed = ({ competencyID, level }: Plan["all"][number]) =>
    having(segment, "competencies", competencyID, level);
  return [
    ...all.map(claimed),
    ...(any.length > 0 ? [union(segment.count, any.map(claimed))] : []),
    ...languages.map(({ code, level }) => having(segment, "languages", code, rank(level))),
    ...words.map((word) => wording(segment, word)),
    ...(sight ? [seen(segment, sight.people)] : []),
  ];
}

/** The places of people, of those who are in the segment. */
export const seen = (segment: Segment, people: ReadonlySet<string>): Places =>
  Uint32Array.from([...people].flatMap((personID) => placeOf(segment, personID) ?? [])).sort();

const everybody = new WeakMap<Segment, Places>();
function every(segment: Segment): Places {
  const all = everybody.get(segment) ?? Uint32Array.from({ length: segment.count }, (_, place) => place);
  everybody.set(segment, all);
  return all;
}

/** Those for whom all that must holds, the rarest looked at first. */
export function meeting(segment: Segment, plan: Plan): Places {
  const [rarest, ...others] = criteria(segment, plan).sort((one, other) => one.length - other.length);
  return others.reduce(common, rarest ?? every(segment));
}
