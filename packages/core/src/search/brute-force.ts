import type { Doc } from "./document.ts";
import { type Counts, count, nameKey, newTally, payStep, stepName, yearStep } from "./facet.ts";
import { near } from "./language/near.ts";
import { rank } from "./level/model.ts";
import type { Claimed, Spoken } from "./model.ts";
import { once } from "./once.ts";
import { type Plan, type Word, within } from "./plan.ts";
import { FACETS, type Facet, type Found, type Part } from "./port.ts";
import { comparable } from "./rates.ts";
import { termsOf } from "./terms.ts";

/*
 * The base as a list that is looked through from end to end: right by being plain. It is the oracle the segment is
 * held against, and it searches what changed since the segment was made.
 */

export interface Known {
  readonly doc: Doc;
  readonly terms: ReadonlySet<string>;
}
const known = new WeakMap<Doc, Known>();
const knowing = (doc: Doc) => once(known, doc, () => ({ doc, terms: termsOf(doc) }));

/** Whether a document has a word: as a term, as a term's beginning, as a competency, or as a language. */
export const has = ({ doc, terms }: Known, { terms: exact, beginnings, any, languages }: Word) =>
  exact.some((term) => terms.has(term)) ||
  any.some((claim) => claims(doc, claim)) ||
  languages.some((language) => speaks(doc, language)) ||
  (beginnings.length > 0 && [...terms].some((term) => beginnings.some((beginning) => term.startsWith(beginning))));

export const claims = ({ competencies }: Pick<Doc, "competencies">, { competencyID, level }: Claimed) =>
  competencies.some((claim) => claim.competencyID === competencyID && (claim.level ?? 0) >= (level ?? 0));

export const speaks = ({ languages }: Pick<Doc, "languages">, { code, level }: Spoken) =>
  languages.some((one) => one.code === code && rank(one.level) >= rank(level));

/** What somebody asks a month in the firm's currency, if the asker may know. */
export const payOf = ({ pay, personID }: Doc, { rates, sight }: Plan): number | undefined =>
  pay && (!sight || sight.pay.has(personID)) ? comparable(pay, rates) : undefined;

const must = (one: Known, { sight, words, all, any, languages }: Plan) =>
  (!sight || sight.people.has(one.doc.personID)) &&
  words.every((word) => has(one, word)) &&
  all.every((claim) => claims(one.doc, claim)) &&
  (any.length === 0 || any.some((claim) => claims(one.doc, claim))) &&
  languages.every((language) => speaks(one.doc, language));

/** The facets' values of a document. */
const VALUES: Record<Facet, (doc: Doc, plan: Plan) => readonly (string | undefined)[]> = {
  competencies: ({ competencies }) => competencies.map(({ competencyID }) => competencyID),
  languages: ({ languages }) => languages.map(({ code }) => code),
  tags: ({ tags }) => tags,
  cities: ({ city }) => [city],
  sources: ({ source }) => [source],
  schooling: ({ schooling }) => [schooling],
  months: ({ months }) => [stepName(yearStep(months))],
  pay: (doc, plan) => [stepName(payStep(payOf(doc, plan)))],
  blocked: ({ blocked }) => [blocked && "true"],
};

/** Whether a filter whose own facet is counted without it turns a document away. */
function against(facet: Facet, doc: Doc, plan: Plan): boolean {
  const { months, pay, free } = plan;
  if (facet === "months") return !within(doc.months, months);
  if (facet === "pay") return !within(payOf(doc, plan), pay);
  if (facet === "blocked") return Boolean(free && doc.blocked);
  if (facet === "competencies" || facet === "languages") return false;
  const wanted: readonly (string | undefined)[] | undefined = plan[facet];
  return wanted !== undefined && !VALUES[facet](doc, plan).some((value) => wanted.includes(value));
}

/** By what a document stands in an order. What is not known stands last either way. */
function keyOf(doc: Doc, plan: Plan): number {
  const { by, descending } = plan.order;
  const { changed, months } = doc;
  const value = { recent: 0, changed, name: nameKey(doc.name), months, pay: payOf(doc, plan) }[by];
  return value ?? (descending ? -Infinity : Infinity);
}

export function bruteForce(docs: readonly Doc[]): Part {
  const all = docs.map(knowing);
  return {
    search: (plan) => looked(all, plan),
    near: (text) => all.flatMap(({ terms }) => [...terms].filter((term) => near(text, term))),
  };
}

/** Counts a document, and says whether it is a hit: in all facets, or in the one whose own filter alone is against it. */
function counted(doc: Doc, plan: Plan, tally: Counts): boolean {
  const turned = FACETS.filter((facet) => against(facet, doc, plan));
  const facets = turned.length === 0 ? FACETS : turned.length === 1 ? turned : [];
  for (const facet of facets)
    for (const value of new Set(VALUES[facet](doc, plan))) if (value !== undefined) count(tally[facet], value);
  return turned.length === 0;
}

function looked(all: readonly Known[], plan: Plan): Found {
  const tally = newTally();
  const hits = all
    .filter((one) => must(one, plan) && counted(one.doc, plan, tally))
    .map(({ doc }) => ({ key: keyOf(doc, plan), id: doc.personID }));
  const way = plan.order.descending ? -1 : 1;
  const recent = plan.order.by === "recent" ? -way : 1;
  // Newer first among equals: ids are in the order of time.
  hits.sort((one, other) => (one.key - other.key) * way || (one.id < other.id ? recent : -recent));
  return {
    tally: () => tally,
    count: hits.length,
    key: (place) => hits[place]?.key ?? 0,
    id: (place) => hits[place]?.id ?? "",
  };
}
