import type { Doc } from "../document.ts";
import { termsOf } from "../terms.ts";
import { everyWord, posted, postingsOf } from "./dictionary.ts";
import type { Words } from "./segment.ts";
import type { Source } from "./source.ts";

/** The words of documents that come, each with where they stand now. */
function fresh({ come, from }: Source): Map<string, number[]> {
  const places = new Map<string, number[]>();
  from.forEach((source, at) => {
    for (const term of source < 0 ? termsOf(come[-1 - source] as Doc) : []) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  });
  return places;
}

/** The documents of an old word, where they stand now; who is gone stands nowhere. */
function standing(words: Words, word: number, moved: Int32Array): number[] {
  const places: number[] = [];
  for (const place of postingsOf(words, word)) if ((moved[place] as number) >= 0) places.push(moved[place] as number);
  return places;
}

/** Adds the old words. */
function stay(words: Words, moved: Int32Array, all: Map<string, number[]>): void {
  everyWord(words).forEach((term, word) => {
    const come = all.get(term);
    const stood = standing(words, word, moved);
    const places = come ? [...stood, ...come].sort((one, other) => one - other) : stood;
    if (places.length > 0) all.set(term, places);
  });
}

/** The words of a new segment: those of the old one where its people stand now, and those of who comes. */
export function worded(source: Source): Record<string, ArrayLike<number>> {
  const { old, from } = source;
  const all = fresh(source);
  if (old) {
    const moved = new Int32Array(old.count).fill(-1);
    from.forEach((place, at) => {
      if (place >= 0) moved[place] = at;
    });
    stay(old.words as Words, moved, all);
  }
  const terms = [...all.keys()].sort();
  const postings = terms.map((term) => posted(all.get(term) ?? []));
  return {
    letters: Buffer.from(terms.join("")),
    lengths: terms.map((term) => Buffer.byteLength(term)),
    postings: Buffer.concat(postings),
    rooms: postings.map(({ length }) => length),
  };
}
