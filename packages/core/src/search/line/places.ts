import { cityIn, knownCity } from "../city.ts";
import { isBetween } from "./joining.ts";
import type { Understood } from "./understood.ts";

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

interface Named extends Omit<Place, "text"> {
  readonly city: string;
}

/** The longest name of a city that these words begin with. */
function named(line: string, words: readonly Place[], cityOf: (text: string) => string | undefined): Named | undefined {
  const at = words[0]?.at ?? 0;
  for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
    const name = line.slice(at, words[length - 1]?.until).replace(/\.$/, "");
    const city = cityOf(name);
    if (city !== undefined) return { city, at, until: at + name.length };
  }
  return undefined;
}

/** A city after a word that leads to one, or after another city: "в Киеве или Львове". */
function led(line: string, words: readonly Place[], before: Named | undefined): Named | undefined {
  const [{ text, at } = { text: "", at: 0 }, second] = words;
  if (before && isBetween(line.slice(before.until, at))) {
    const next = named(line, words, cityIn);
    return next && { ...next, at: before.until };
  }
  if (!BEFORE.test(text)) return undefined;
  const found = named(line, words.slice(TOWN.test(second?.text ?? "") ? 2 : 1), cityIn);
  return found && { ...found, at };
}

/** The cities that a line names, with the words that led to them. */
export function places(line: string): Understood[] {
  const words = wordsOf(line);
  const found: Named[] = [];
  for (const [index, { at }] of words.entries()) {
    const before = found.at(-1);
    if (at < (before?.until ?? 0)) continue;
    const near = words.slice(index, index + LONGEST + 2);
    const one = led(line, near, before) ?? named(line, near, knownCity);
    if (one) found.push(one);
  }
  return found.map(({ city, at, until }) => ({ sets: { cities: [city] }, at, until }));
}
