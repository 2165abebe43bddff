import { RANKS, type Spoken } from "../model.ts";
import type { Plan, Word } from "../plan.ts";
import { type Bits, listed, noBits, type Places, put } from "./bits.ts";
import { postingsOf, wordsOf } from "./dictionary.ts";
import { bitsOf, LEVEL, LEVELS, type ListName, listOf, once, type Segment, type Words } from "./segment.ts";

/** Of each value of a list, the places of those who have it, ascending: from `at[value]` until `at[value + 1]`. */
interface Inversion {
  readonly at: Uint32Array;
  readonly places: Places;
}

/** It is quicker to turn a list round than to fetch it turned round. */
function turned(segment: Segment, name: ListName): Inversion {
  const { at: begins, value } = listOf(segment, name);
  const at = new Uint32Array(segment.texts[name].length + 2);
  for (let each = 0; each < value.length; each++) {
    const text = ((value[each] as number) >> LEVELS) + 2;
    at[text] = (at[text] as number) + 1;
  }
  for (let text = 2; text < at.length; text++) at[text] = (at[text] as number) + (at[text - 1] as number);
  const places = new Uint32Array(value.length);
  // Where the next of a value is written moves to where the next value begins.
  for (let place = 0, each = 0; place < segment.count; place++)
    for (const until = begins[place + 1] as number; each < until; each++) {
      const text = ((value[each] as number) >> LEVELS) + 1;
      const to = at[text] as number;
      places[to] = place;
      at[text] = to + 1;
    }
  return { at, places };
}

/** More than one in so many: who has a value is kept as bits. */
const OFTEN = 32;

/** Those who have a value of a list. */
export function having(segment: Segment, name: ListName, text: string): Bits {
  const key = `${name} ${text}`;
  const known = segment.made.get(key);
  if (known) return known as Bits;
  const bits = noBits(segment.count);
  const value = segment.texts[name].indexOf(text);
  if (value < 0) return bits;
  const { at, places } = once(segment, `turned ${name}`, () => turned(segment, name));
  const own = places.subarray(at[value], at[value + 1]);
  putAll(bits, own);
  if (own.length * OFTEN > segment.count) segment.made.set(key, bits);
  return bits;
}

/** Those who have it at a level or above. */
function able(segment: Segment, name: ListName, text: string, least: number): Bits {
  const all = having(segment, name, text);
  if (least === 0) return all;
  const { at, value } = listOf(segment, name);
  const wanted = segment.texts[name].indexOf(text);
  const bits = noBits(segment.count);
  for (const place of listed(all))
    for (const own of value.subarray(at[place], at[place + 1]))
      if (own >> LEVELS === wanted && (own & LEVEL) >= least) put(bits, place);
  return bits;
}

function putAll(bits: Bits, places: Places): void {
  for (let at = 0; at < places.length; at++) put(bits, places[at] as number);
}

/** Those in any of several. */
export function union({ count }: Segment, all: readonly Bits[]): Bits {
  const bits = noBits(count);
  for (const one of all) for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) | (one[at] as number);
  return bits;
}

export function wordsIn({ words }: Segment): Words {
  if (!words) throw new Error("words are searched in a segment that was opened without them");
  return words;
}

/** Those who have a word: as a term, as a term's beginning, or as a competency. */
export function wording(segment: Segment, { terms, beginnings, competencyIDs }: Word): Bits {
  const words = wordsIn(segment);
  const bits = union(
    segment,
    competencyIDs.map((id) => having(segment, "competencies", id)),
  );
  const found = [terms, beginnings].flatMap((texts, way) => texts.flatMap((text) => wordsOf(words, text, way === 1)));
  for (const word of found) putAll(bits, postingsOf(words, word));
  return bits;
}

const rank = (level: Spoken["level"]) => (level === undefined ? 0 : RANKS.indexOf(level) + 1);

/** Everything that must hold. */
function criteria(segment: Segment, { words, all, any, languages, sight }: Plan): Bits[] {
  const claimed = ({ competencyID, level }: Plan["all"][number]) =>
    able(segment, "competencies", competencyID, level ?? 0);
  return [
    ...all.map(claimed),
    ...(any.length > 0 ? [union(segment, any.map(claimed))] : []),
    ...languages.map(({ code, level }) => able(segment, "languages", code, rank(level))),
    ...words.map((word) => wording(segment, word)),
    ...(sight ? [bitsOf(segment, sight.people)] : []),
  ];
}

/** Those for whom all that must holds; undefined when nothing must. */
export function meeting(segment: Segment, plan: Plan): Bits | undefined {
  const [first, second, ...others] = criteria(segment, plan);
  if (!first || !second) return first;
  const met = noBits(segment.count);
  for (let at = 0; at < met.length; at++) met[at] = (first[at] as number) & (second[at] as number);
  for (const one of others) for (let at = 0; at < met.length; at++) met[at] = (met[at] as number) & (one[at] as number);
  return met;
}
