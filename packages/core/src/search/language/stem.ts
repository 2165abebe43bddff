import { stem as cyrillic } from "../../competency/words.ts";

/** A word's stem. Russian and Ukrainian endings are cut by one rule, so that a query in one language meets the other. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return cyrillic(word);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/(?<=(?:ch|sh|ss|x))es$|s$/, "");
}
