import { cityIn, knownCity } from "../city.ts";
import type { Understood } from "./amounts.ts";

/** Words of a city's name stand together: "San Francisco" is looked for before "San". */
const LONGEST = 3;
/** What the name of a city stands after in another case: "в Києві", "from Lviv", "в городе Одессе". */
const BEFORE = /^(?:in|from|в|во|у|из|із|зі|з)$/iu;
const TOWN = /^(?:г|гор|городе|города|город|м|місті|міста|місто)\.?$/iu;

interface Place {
  readonly text: string;
  readonly at: number;
  readonly until: number;
}

/** The words of a line; the end of a sentence is no part of the last. */
const wordsOf = (line: string): Place[] =>
  [...line.matchAll(/\p{L}(?:[\p{L}'’ʼ.-]*\p{L})?\.?/gu)].map(({ 0: text, index: at }) => ({
    ...{ text, at },
    until: at + text.length,
  }));

/** The longest name of a city that these words begin with, and where it ends. */
function named(line: string, words: readonly Place[], cityOf: (text: string) => string | undefined) {
  for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
    const until = words[length - 1]?.until ?? 0;
    const name = line.slice(words[0]?.at, until).replace(/\.$/, "");
    const city = cityOf(name);
    if (city !== undefined) return { city, until: (words[0]?.at ?? 0) + name.length };
  }
  return undefined;
}

function led(line: string, words: readonly Place[]) {
  if (!BEFORE.test(words[0]?.text ?? "")) return undefined;
  return named(line, words.slice(TOWN.test(words[1]?.text ?? "") ? 2 : 1), cityIn);
}

/** The cities that a line names, with the word that led to them. */
export function places(line: string): Understood[] {
  const words = wordsOf(line);
  const found: Understood[] = [];
  for (const [index, { at }] of words.entries()) {
    if (at < (found.at(-1)?.until ?? 0)) continue;
    const near = words.slice(index, index + LONGEST + 2);
    const one = led(line, near) ?? named(line, near, knownCity);
    if (one) found.push({ sets: { cities: [one.city] }, at, until: one.until });
  }
  return found;
}
