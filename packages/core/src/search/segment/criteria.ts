import { rank } from "../level/model.ts";
import type { Claimed, Spoken } from "../model.ts";
import { once } from "../once.ts";
import type { Plan, Word } from "../plan.ts";
import { type Bits, noBits, type Places, put } from "./bits.ts";
import { foresee, keyOf, looked } from "./common.ts";
import { postingsOf, wordsOf } from "./dictionary.ts";
import { bitsOf, type ListName, listed, listOf, type Segment, type Wanted, type Words } from "./segment.ts";

/** Of so many questions it is known who they mean; then all is forgotten but what was foreseen. */
const MOST = 200;

/** Those who have one of some values of a list, at its level or above: looked for once, and kept. */
export function having(segment: Segment, name: ListName, wanted: readonly Wanted[]): Bits {
  const { asked, texts } = segment;
  if (asked.size >= MOST) asked.clear();
  if (asked.size === 0) foresee(segment);
  const { counts, value } = listOf(segment, name);
  return once(asked, keyOf(name, wanted), () => looked(texts[name], counts, value, wanted));
}

const claiming = (segment: Segment, claims: readonly Claimed[]) =>
  having(
    segment,
    "competencies",
    claims.map(({ competencyID, level }) => [competencyID, level ?? 0]),
  );
const speaking = (segment: Segment, { code, level }: Spoken) => having(segment, "languages", [[code, rank(level)]]);

/** Those who have a word: as a term, as a term's beginning, as a competency, or as a language. */
export function wording(segment: Segment, { terms, beginnings, any, languages }: Word): Bits {
  const words = segment.words as Words;
  const bits = any.length > 0 ? claiming(segment, any).slice() : noBits(segment.count);
  for (const language of languages)
    for (const [at, some] of speaking(segment, language).entries()) bits[at] = (bits[at] as number) | some;
  const found = [terms, beginnings].flatMap((texts, way) => texts.flatMap((text) => wordsOf(words, text, way === 1)));
  for (const word of found) {
    const places = postingsOf(words, word);
    for (let at = 0; at < places.length; at++) put(bits, places[at] as number);
  }
  return bits;
}

/** Those for whom all that must holds; undefined when nothing must. */
export function meeting(segment: Segment, { words, all, any, languages, sight }: Plan): Places | undefined {
  const [first, ...others] = [
    ...all.map((claim) => claiming(segment, [claim])),
    ...(any.length > 0 ? [claiming(segment, any)] : []),
    ...languages.map((language) => speaking(segment, language)),
    ...words.map((word) => wording(segment, word)),
    ...(sight ? [bitsOf(segment, sight.people)] : []),
  ];
  return first && listed(segment, [first, ...others]);
}
