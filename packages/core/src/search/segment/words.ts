import type { Doc } from "../document.ts";
import { once } from "../once.ts";
import { termsOf } from "../terms.ts";
import { everyWord, posted, postingsOf } from "./dictionary.ts";
import type { Source } from "./source.ts";

/** The words of a new segment: those of the old one where its people stand now, and those of who comes. */
export function worded({ old, from, come }: Source): Record<string, ArrayLike<number>> {
  const all = new Map<string, number[]>();
  const placesOf = (term: string) => once(all, term, () => []);
  const moved: number[] = [];
  from.forEach((source, at) => {
    if (source >= 0) moved[source] = at;
    else for (const term of termsOf(come[-1 - source] as Doc)) placesOf(term).push(at);
  });
  const { words } = old ?? {};
  if (words)
    everyWord(words).forEach((term, word) => {
      for (const place of postingsOf(words, word)) {
        // Who is gone stands nowhere, and of a word that only they had nothing stays.
        const at = moved[place];
        if (at !== undefined) placesOf(term).push(at);
      }
    });
  const terms = [...all.keys()].sort();
  const postings = terms.map((term) => posted(placesOf(term).sort((one, other) => one - other)));
  return {
    letters: Buffer.from(terms.join("")),
    lengths: terms.map((term) => Buffer.byteLength(term)),
    postings: Buffer.concat(postings),
    rooms: postings.map(({ length }) => length),
  };
}
