import type { Suggestion } from "./suggest.tsx";

const AT_MOST = 60;
/* Without accents, so that "е" finds "ё" and "Munchen" finds "München". */
const plain = (text: string) => text.toLocaleLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/** Options that hold every typed word, those that begin with the text first. */
export function matching<Value extends string>(options: readonly Suggestion<Value>[], text: string) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const hay = (option: Suggestion<Value>) => plain(`${option.label} ${option.line ?? ""}`);
  const found = options.filter((option) => words.every((word) => hay(option).includes(word)));
  const begins = (option: Suggestion<Value>) => (words[0] && plain(option.label).startsWith(words[0]) ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other)).slice(0, AT_MOST);
}
