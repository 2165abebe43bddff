import { count } from "../facet.ts";
import { type Bits, noBits, put } from "./bits.ts";
import { LEVELS, type ListName, type Segment, type Wanted } from "./segment.ts";

/** Those who have one of some values of a list, at its level or above. `counts` says how many of the values each has. */
export function looked(
  texts: readonly string[],
  counts: ArrayLike<number>,
  values: ArrayLike<number>,
  wanted: readonly Wanted[],
): Bits {
  const open = new Uint8Array(texts.length << LEVELS);
  for (const [text, least] of wanted) {
    const number = texts.indexOf(text);
    if (number >= 0) open.fill(1, (number << LEVELS) | least, (number + 1) << LEVELS);
  }
  const bits = noBits(counts.length);
  for (let each = 0, place = 0, end = counts[0] as number; each < values.length; each++) {
    if (open[values[each] as number] === 0) continue;
    while (end <= each) end += counts[++place] as number;
    put(bits, place);
  }
  return bits;
}

/*
 * The competencies that most people have are those most asked for. Who has one of them stands in the segment, a bit for
 * each person: a process that has just started need not look through everybody's to answer its first question.
 */
const MOST = 10;

/** The names of the commonest of a list, and the bits of each, one after the other. */
export function commonest(texts: readonly string[], counts: readonly number[], values: readonly number[]) {
  const many = new Map<string, number>();
  for (const value of values) count(many, texts[value >> LEVELS] as string);
  const ranked = [...many].sort(([, one], [, other]) => other - one);
  const names = ranked.slice(0, MOST).map(([name]) => name);
  const bits = names.flatMap((name) => [...new Uint32Array(looked(texts, counts, values, [[name, 0]]).buffer)]);
  return { names, bits };
}

/** Answers the questions for each of them in advance. */
export function foresee({ texts, count: people, column, asked }: Segment): void {
  const { length } = noBits(people);
  texts.common.forEach((name, at) => {
    const bits = column("common").subarray(at * length, (at + 1) * length);
    asked.set(keyOf("competencies", [[name, 0]]), new Int32Array(bits));
  });
}

/** By what it is known who was meant. */
export const keyOf = (name: ListName, wanted: readonly Wanted[]) => name + JSON.stringify(wanted);
