import type { Info as Person } from "../people/person/model.ts";
import { type Answer, type Counts, type Facets, MOST_TOLD, type Row } from "./answer/model.ts";
import type { Answer as Searched } from "./base.ts";
import { claims, has, type Known, speaks } from "./brute-force.ts";
import { documented } from "./document.ts";
import { PAY_STEPS, UNKNOWN, YEARS } from "./facet.ts";
import type { Filter } from "./model.ts";
import type { Plan } from "./plan.ts";
import type { Facet, Tally } from "./port.ts";
import { PLACES, type Place } from "./terms.ts";

function counts(told: Tally[Facet], set: readonly string[] = []): Counts {
  const all = new Map(told);
  const ranked = [...all].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const kept = ranked.filter(([value], at) => at < MOST_TOLD || set.includes(value));
  const missing = set.filter((value) => !all.has(value)).map((value) => [value, 0] as const);
  return [...kept, ...missing];
}

function stepped(told: Tally[Facet], steps: number) {
  const all = new Map(told);
  return {
    steps: Array.from({ length: steps }, (_, step) => all.get(String(step)) ?? 0),
    unknown: all.get(UNKNOWN) ?? 0,
  };
}

/** @param paid whether what somebody asks to earn may be told */
export function facets(tally: Tally, filter: Filter, paid: boolean): Facets {
  const claimed = [...(filter.all ?? []), ...(filter.any ?? [])].map(({ competencyID }) => competencyID);
  return {
    competencies: counts(tally.competencies, claimed),
    cities: counts(tally.cities, filter.cities),
    sources: counts(tally.sources, filter.sources),
    schooling: counts(tally.schooling, filter.schooling),
    languages: counts(
      tally.languages,
      filter.languages?.map(({ code }) => code),
    ),
    tags: counts(tally.tags, filter.tags),
    ...(paid && { pay: stepped(tally.pay, PAY_STEPS) }),
    months: stepped(tally.months, YEARS.length),
    blocked: new Map(tally.blocked).get("true") ?? 0,
  };
}

const read = new WeakMap<Person, readonly (readonly [Place, Known])[]>();

/** The terms of each place of a profile, read once: who stands on the page mostly stands there with the next sign too. */
function placesOf(person: Person) {
  const before = read.get(person);
  if (before) return before;
  const doc = { ...documented(person), competencies: [], languages: [] };
  const places = (Object.keys(PLACES) as Place[]).map(
    (place) => [place, { doc, terms: new Set(PLACES[place](doc)) }] as const,
  );
  read.set(person, places);
  return places;
}

/** A word as it is written, with the signs that the index takes for a part of it. */
const WRITTEN = /\.?[\p{L}\p{M}\p{N}]+(?:[./'’ʼ`][\p{L}\p{M}\p{N}]+)*[+#]{0,2}/gu;

/** The first word of somebody that the index keeps as this term, as it is written. */
function writtenBy(person: Person, term: string): string | undefined {
  for (const [place, { doc, terms }] of placesOf(person)) {
    const texts = terms.has(term) ? [doc[place] ?? []].flat() : [];
    const words = texts.flatMap((text) => text.match(WRITTEN) ?? []);
    const alone = (word: string) => ({ ...doc, [place]: place === "tags" ? [word] : word });
    const found = words.find((word) => PLACES[place](alone(word)).includes(term));
    if (found) return found;
  }
  return undefined;
}

/**
 * What was looked for instead of words that nobody has, in words of these of whom were found: terms are stems, and folded,
 * but for names of competencies.
 */
export function corrected(
  instead: Searched["instead"],
  people: readonly Person[],
  { meant }: Plan["known"],
): Answer["instead"] {
  return instead.map(({ word, terms }) => {
    const named = (term: string) => (meant(term).length > 0 ? term : []);
    const written = terms.flatMap(
      (term) => people.map((person) => writtenBy(person, term)).find(Boolean) ?? named(term),
    );
    return { word, written: [...new Set(written)], others: written.length < terms.length };
  });
}

/** Where in a profile each word that was looked for stands. */
export function explained(person: Person, { words }: Plan): Row["why"] {
  return words.flatMap((word) => {
    const places = placesOf(person).flatMap(([place, known]) => (has(known, word) ? place : []));
    const named = word.any.some((claim) => claims(person, claim));
    const spoken = word.languages.some((language) => speaks(person, language));
    if (named && word.claimed) return [];
    return {
      word: word.text,
      places: [...places, ...(named ? ["competencies"] : []), ...(spoken ? ["languages"] : [])],
    };
  });
}
