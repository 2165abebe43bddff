import { folded } from "../people/term/model.ts";
import type { Doc } from "./document.ts";
import { stem } from "./language/stem.ts";
import { tokens } from "./language/tokens.ts";

/** A word as the index keeps it. "node.js" is found by its parts too. */
const kept = (word: string) => [stem(word), ...(/[./]/.test(word) ? word.split(/[./]/).filter(Boolean).map(stem) : [])];

/** A name is kept in one Latin spelling, so that "Юлія", "Юлия" and "Yuliia" meet. */
const nameTerms = (name: string) => tokens(name).map(folded);

export const termsIn = (text = ""): string[] => tokens(text).flatMap(kept);

/** The parts of a document where a word may be found, as an answer's reasons name them. */
export const PLACES = {
  name: (doc: Doc) => nameTerms(doc.name),
  headline: (doc: Doc) => termsIn(doc.headline),
  city: (doc: Doc) => termsIn(doc.city),
  tags: (doc: Doc) => doc.tags.flatMap((tag) => termsIn(tag)),
  words: (doc: Doc) => termsIn(doc.words),
} as const;
export type Place = keyof typeof PLACES;

/** Everything a document is found by, without repetition. */
export const termsOf = (doc: Doc): Set<string> =>
  new Set(Object.values(PLACES).flatMap((terms) => terms(doc).filter((term) => term !== "")));
