import { firstOf, type Words } from "./segment.ts";

/** The words of a segment as they are told apart: by the order of their letters. */
const sizeOf = ({ at }: Words) => at.length - 1;
const decoder = new TextDecoder();
const wordAt = ({ letters, at }: Words, word: number) => decoder.decode(letters.subarray(at[word], at[word + 1]));

export const everyWord = (words: Words): string[] =>
  Array.from({ length: sizeOf(words) }, (_, word) => wordAt(words, word));

/** The words that are a text, or that begin with it. */
export function wordsOf(words: Words, text: string, beginning: boolean): number[] {
  const found: number[] = [];
  for (let word = firstOf(sizeOf(words), (one) => wordAt(words, one) >= text); word < sizeOf(words); word++) {
    const own = wordAt(words, word);
    if (beginning ? !own.startsWith(text) : own !== text) break;
    found.push(word);
  }
  return found;
}

/** Places as postings: of each its distance from the one before, seven bits to a byte, the eighth says that more come. */
export function posted(places: ArrayLike<number>): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (let at = 0; at < places.length; at++) {
    let rest = (places[at] as number) - last;
    last += rest;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The documents of a word, ascending. */
export function postingsOf({ postings, starts }: Words, word: number): Uint32Array {
  const until = starts[word + 1] as number;
  let at = starts[word] as number;
  // As many as there are bytes, at most; a place takes one byte or a few.
  const places = new Uint32Array(until - at);
  let size = 0;
  for (let place = 0; at < until; places[size++] = place) {
    let byte = postings[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      distance |= (byte & 127) << shift;
    }
    place += distance;
  }
  return places.subarray(0, size);
}
