import { rank } from "../level/model.ts";
import type { Plan, Word } from "../plan.ts";
import { type Bits, noBits, type Places, put } from "./bits.ts";
import { postingsOf, wordsOf } from "./dictionary.ts";
import { bitsOf, LEVELS, type ListName, listed, listOf, type Segment, type Words } from "./segment.ts";

/** A value of a list, and the least level of it. */
type Wanted = readonly [text: string, least: number];
/** Of so many questions it is known who they mean; then all is forgotten. */
const MOST = 200;

/** Those who have one of some values of a list, at its level or above: looked through once, and kept. */
export function having(segment: Segment, name: ListName, wanted: readonly Wanted[]): Bits {
  const { asked } = segment;
  const key = JSON.stringify([name, wanted]);
  const bits = asked.get(key) ?? looked(segment, name, wanted);
  if (asked.size >= MOST) asked.clear();
  asked.set(key, bits);
  return bits;
}

function looked(segment: Segment, name: ListName, wanted: readonly Wanted[]): Bits {
  const texts = segment.texts[name];
  const open = new Uint8Array(texts.length << LEVELS);
  for (const [text, least] of wanted) {
    const number = texts.indexOf(text);
    if (number >= 0) open.fill(1, (number << LEVELS) | least, (number + 1) << LEVELS);
  }
  const { at, value } = listOf(segment, name);
  const bits = noBits(segment.count);
  for (let each = 0, place = 0; each < value.length; each++) {
    if (open[value[each] as number] === 0) continue;
    while ((at[place + 1] as number) <= each) place++;
    put(bits, place);
  }
  return bits;
}

/** Those who have a word: as a term, as a term's beginning, or as a competency. */
export function wording(segment: Segment, { terms, beginnings, competencyIDs }: Word): Bits {
  const words = segment.words as Words;
  const named = competencyIDs.map((id): Wanted => [id, 0]);
  const bits = named.length > 0 ? having(segment, "competencies", named).slice() : noBits(segment.count);
  const found = [terms, beginnings].flatMap((texts, way) => texts.flatMap((text) => wordsOf(words, text, way === 1)));
  for (const word of found) {
    const places = postingsOf(words, word);
    for (let at = 0; at < places.length; at++) put(bits, places[at] as number);
  }
  return bits;
}

/** Those for whom all that must holds; undefined when nothing must. */
export function meeting(segment: Segment, { words, all, any, languages, sight }: Plan): Places | undefined {
  const claimed = (claims: Plan["all"]) =>
    having(
      segment,
      "competencies",
      claims.map(({ competencyID, level }) => [competencyID, level ?? 0]),
    );
  const [first, ...others] = [
    ...all.map((claim) => claimed([claim])),
    ...(any.length > 0 ? [claimed(any)] : []),
    ...languages.map(({ code, level }) => having(segment, "languages", [[code, rank(level)]])),
    ...words.map((word) => wording(segment, word)),
    ...(sight ? [bitsOf(segment, sight.people)] : []),
  ];
  return first && listed(segment, [first, ...others]);
}
