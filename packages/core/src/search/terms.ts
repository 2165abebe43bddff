import { folded } from "../people/term/model.ts";
import type { Doc } from "./document.ts";
import { stem } from "./language/stem.ts";
import { tokens } from "./language/tokens.ts";

/** The words of a text as the index keeps them. "node.js" is found by its parts too. */
export const termsIn = (text = ""): string[] => tokens(text).flatMap((word) => [word, ...word.split(/[./]/)].map(stem));

/** The parts of a document where a word may be found, as an answer's reasons name them. */
export const PLACES = {
  /** In one Latin spelling, so that "Юлія", "Юлия" and "Yuliia" meet. */
  name: (doc: Doc) => tokens(doc.name).map(folded),
  headline: (doc: Doc) => termsIn(doc.headline),
  city: (doc: Doc) => termsIn(doc.city),
  tags: (doc: Doc) => doc.tags.flatMap((tag) => termsIn(tag)),
  words: (doc: Doc) => termsIn(doc.words),
} as const;
export type Place = keyof typeof PLACES;

/** Everything a document is found by, without repetition. */
export const termsOf = (doc: Doc): Set<string> =>
  new Set(Object.values(PLACES).flatMap((terms) => terms(doc).filter((term) => term !== "")));
