import { folded } from "../term/model.ts";

/** Spellings of one sound in the transliterations people use, longest first; what is left of vowels goes. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|stsch|schtsch|sch|sc(?=h)|sh/g, "s"],
  [/tsch|tch|ch|cz|ts|tz|c(?=[iey])/g, "c"],
  [/zh|rz/g, "z"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|q|c(?=[kaou])/g, "k"],
  [/[aeiou]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The consonants of a word, the same for Щербак, Shcherbak and Scherbak, for Київ and Kiev, for Петров and Петрова. */
export const sound = (word: string) => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), folded(word));
