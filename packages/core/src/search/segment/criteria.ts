import { RANKS, type Spoken } from "../model.ts";
import type { Plan, Word } from "../plan.ts";
import { beginning, type Dictionary, type Entry, entryOf, postingsOf } from "./dictionary.ts";
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
  if (least === 0) return places.subarray(from, until);
  const kept = new Uint32Array(until - from);
  let size = 0;
  for (let at = from; at < until; at++) if ((level[at] as number) >= least) kept[size++] = places[at] as number;
  return kept.subarray(0, size);
}

/** Those in any of several. */
function union(count: number, lists: readonly Places[]): Places {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const marks = new Uint8Array(count);
  for (const list of lists) mark(marks, list);
  return marked(marks);
}

function mark(marks: Uint8Array, places: Places): void {
  for (let at = 0; at < places.length; at++) marks[places[at] as number] = 1;
}

function marked(marks: Uint8Array): Places {
  const places = new Uint32Array(marks.length);
  let size = 0;
  // Written always, kept when marked: a branch for each would be guessed wrong half of the time.
  for (let place = 0; place < marks.length; place++) {
    places[size] = place;
    size += marks[place] as number;
  }
  return places.subarray(0, size);
}

/** Those in both. */
function common(one: Places, { places: other, bits }: Must): Places {
  const both = new Uint32Array(Math.min(one.length, other.length));
  let size = 0;
  let at = 0;
  for (let from = 0; from < one.length; from++) {
    const place = one[from] as number;
    if (bits) {
      both[size] = place;
      size += ((bits[place >> 5] as number) >>> (place & 31)) & 1;
      continue;
    }
    while (at < other.length && (other[at] as number) < place) at++;
    if (other[at] === place) both[size++] = place;
  }
  return both.subarray(0, size);
}

const rank = (level: Spoken["level"]) => (level === undefined ? 0 : RANKS.indexOf(level) + 1);

export function wordsOf({ words }: Segment): Words {
  if (!words) throw new Error("words are searched in a segment that was opened without them");
  return words;
}

const entriesOf = (dictionary: Dictionary, { terms, beginnings }: Word): Entry[] => [
  ...terms.flatMap((term) => entryOf(dictionary, term) ?? []),
  ...beginnings.flatMap((start) => [...beginning(dictionary, start)]),
];

/** Those who have a word: as a term, as a term's beginning, or as a competency. */
function wording(segment: Segment, word: Word): Places {
  const { dictionary } = wordsOf(segment);
  const named = word.competencyIDs.map((id) => having(segment, "competencies", id));
  const told = entriesOf(dictionary, word).map((entry) => postingsOf(dictionary, entry));
  return union(segment.count, [...told, ...named]);
}

/** Whether anybody has a word, of those who are not marked. */
export function worded(segment: Segment, over: Uint8Array, word: Word): boolean {
  const { dictionary } = wordsOf(segment);
  const open = (places: Places) => places.some((place) => over[place] === 0);
  return (
    entriesOf(dictionary, word).some((entry) => open(postingsOf(dictionary, entry))) ||
    word.competencyIDs.some((id) => open(having(segment, "competencies", id)))
  );
}

/** Those for whom one thing holds; of many a bit each, which is quicker to look at than to walk along. */
interface Must {
  readonly places: Places;
  readonly bits?: Uint32Array | undefined;
}

/** Less than one in so many: they are walked along. */
const RARE = 32;

/** By list and value; made when they are first asked for. */
const known = new WeakMap<Segment, Map<string, Must>>();
function must(segment: Segment, name: ListName, text: string, least = 0): Must {
  if (least > 0) return { places: having(segment, name, text, least) };
  const all = known.get(segment) ?? new Map<string, Must>();
  known.set(segment, all);
  const made = all.get(`${name} ${text}`) ?? dense(segment, having(segment, name, text));
  all.set(`${name} ${text}`, made);
  return made;
}

function dense({ count }: Segment, places: Places): Must {
  if (places.length * RARE < count) return { places };
  const bits = new Uint32Array((count >> 5) + 1);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
  }
  return { places, bits };
}

/** Everything that must hold; the caller keeps those in all of them. */
function criteria(segment: Segment, { words, all, any, languages, sight }: Plan): Must[] {
  const claimed = ({ competencyID, level }: Plan["all"][number]) => must(segment, "competencies", competencyID, level);
  const some = () =>
    union(
      segment.count,
      any.map((claim) => claimed(claim).places),
    );
  return [
    ...all.map(claimed),
    ...(any.length > 0 ? [{ places: some() }] : []),
    ...languages.map(({ code, level }) => must(segment, "languages", code, rank(level))),
    ...words.map((word) => ({ places: wording(segment, word) })),
    ...(sight ? [{ places: seen(segment, sight.people) }] : []),
  ];
}

/** The places of people, of those who are in the segment. */
export const seen = (segment: Segment, people: ReadonlySet<string>): Places =>
  Uint32Array.from([...people].flatMap((personID) => placeOf(segment, personID) ?? [])).sort();

const everybody = new WeakMap<Segment, Places>();
export function every(segment: Segment): Places {
  const all = everybody.get(segment) ?? Uint32Array.from({ length: segment.count }, (_, place) => place);
  everybody.set(segment, all);
  return all;
}

/** Those for whom all that must holds, the rarest looked at first; undefined when nothing must. */
export function meeting(segment: Segment, plan: Plan): Places | undefined {
  const musts = criteria(segment, plan).sort((one, other) => one.places.length - other.places.length);
  const [rarest, ...others] = musts;
  return rarest && others.reduce(common, rarest.places);
}
