import type { Doc } from "./document.ts";
import { count, emptyTally, nameKey, payStep, yearStep } from "./facet.ts";
import { near } from "./language/near.ts";
import { type Claimed, RANKS, type Spoken } from "./model.ts";
import type { Plan, Span, Word } from "./plan.ts";
import type { Found, Part, Tally } from "./port.ts";
import { comparable } from "./rates.ts";
import { termsOf } from "./terms.ts";

/*
 * The base as a list that is looked through from end to end: right by being plain. It is the oracle the segment is
 * held against, and it searches what changed since the segment was made.
 */

interface Known {
  readonly doc: Doc;
  readonly terms: ReadonlySet<string>;
}
const known = new WeakMap<Doc, Known>();
function knowing(doc: Doc): Known {
  const made = known.get(doc) ?? { doc, terms: termsOf(doc) };
  known.set(doc, made);
  return made;
}

/** Whether a document has a word: as a term, as a term's beginning, or as a competency. */
export const has = ({ doc, terms }: Known, { terms: exact, beginnings, competencyIDs }: Word) =>
  exact.some((term) => terms.has(term)) ||
  doc.competencies.some(({ competencyID }) => competencyIDs.includes(competencyID)) ||
  (beginnings.length > 0 && [...terms].some((term) => beginnings.some((beginning) => term.startsWith(beginning))));

export const claims = (doc: Doc, { competencyID, level }: Claimed) =>
  doc.competencies.some((claim) => claim.competencyID === competencyID && (claim.level ?? 0) >= (level ?? 0));

const ranks: readonly (string | undefined)[] = RANKS;
const rank = (level: string | undefined) => ranks.indexOf(level);
export const speaks = (doc: Doc, { code, level }: Spoken) =>
  doc.languages.some((language) => language.code === code && rank(language.level) >= rank(level));

const within = (value: number | undefined, span: Span) =>
  value === undefined ? span.unknown === true : value >= (span.from ?? 0) && value <= (span.to ?? Infinity);

/** What somebody asks a month in the firm's currency, if the asker may know. */
export const payOf = (doc: Doc, { rates, sight }: Plan): number | undefined =>
  doc.pay === undefined || (sight && !sight.pay.has(doc.personID)) ? undefined : comparable(doc.pay, rates);

const must = (one: Known, plan: Plan) =>
  (!plan.sight || plan.sight.people.has(one.doc.personID)) &&
  plan.words.every((word) => has(one, word)) &&
  plan.all.every((claim) => claims(one.doc, claim)) &&
  (plan.any.length === 0 || plan.any.some((claim) => claims(one.doc, claim))) &&
  plan.languages.every((language) => speaks(one.doc, language));

const oneOf = (values: readonly (string | undefined)[], wanted: readonly string[] | undefined) =>
  wanted === undefined || values.some((value) => value !== undefined && wanted.includes(value));

/** Filters whose own facet is counted without them. */
const SIDES = {
  months: (doc, plan) => !plan.months || within(doc.months, plan.months),
  pay: (doc, plan) => !plan.pay || within(payOf(doc, plan), plan.pay),
  cities: (doc, plan) => oneOf([doc.city], plan.cities),
  sources: (doc, plan) => oneOf([doc.source], plan.sources),
  schooling: (doc, plan) => oneOf([doc.schooling], plan.schooling),
  tags: (doc, plan) => oneOf(doc.tags, plan.tags),
  blocked: (doc, plan) => !plan.free || !doc.blocked,
} as const satisfies Record<string, (doc: Doc, plan: Plan) => boolean>;
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];

const counting: Record<Side, (doc: Doc, plan: Plan, tally: Tally) => void> = {
  months: ({ months }, _, tally) => {
    if (months === undefined) tally.monthsUnknown += 1;
    else raised(tally.months, yearStep(months));
  },
  pay: (doc, plan, tally) => {
    const pay = payOf(doc, plan);
    if (pay === undefined) tally.payUnknown += 1;
    else raised(tally.pay, payStep(pay));
  },
  cities: ({ city }, _, { cities }) => city !== undefined && count(cities, city),
  sources: ({ source }, _, { sources }) => source && count(sources, source),
  schooling: (doc, _, { schooling }) => doc.schooling && count(schooling, doc.schooling),
  tags: (doc, _, { tags }) =>
    doc.tags.forEach((tag) => {
      count(tags, tag);
    }),
  blocked: ({ blocked }, _, tally) => {
    tally.blocked += Number(blocked === true);
  },
};
const raised = (counts: number[], at: number) => {
  counts[at] = (counts[at] ?? 0) + 1;
};

function tallied(doc: Doc, plan: Plan, tally: Tally): void {
  tally.total += 1;
  for (const side of sides) counting[side](doc, plan, tally);
  for (const competencyID of new Set(doc.competencies.map((claim) => claim.competencyID)))
    count(tally.competencies, competencyID);
  for (const code of new Set(doc.languages.map((language) => language.code))) count(tally.languages, code);
}

/** By what a document stands in an order. What is not known stands last either way. */
function keyOf(doc: Doc, plan: Plan): number {
  const { by, descending } = plan.order;
  const value = {
    recent: () => 0,
    changed: () => doc.changed,
    name: () => nameKey(doc.name),
    months: () => doc.months,
    pay: () => payOf(doc, plan),
  }[by]();
  return value ?? (descending ? -Infinity : Infinity);
}

/** Newer first among equals: ids are in the order of time. */
const newer = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);

export function bruteForce(docs: readonly Doc[]): Part {
  const all = docs.map(knowing);
  return {
    search: (plan) => looked(all, plan),
    knows: (word) => all.some((one) => has(one, word)),
    near: (text) => [...new Set(all.flatMap(({ terms }) => [...terms]))].filter((term) => near(text, term)),
  };
}

function looked(all: readonly Known[], plan: Plan): Found {
  const tally = emptyTally();
  const hits: { key: number; id: string }[] = [];
  for (const one of all.filter((each) => must(each, plan))) {
    const { doc } = one;
    const against = sides.filter((side) => !SIDES[side](doc, plan));
    const [only] = against;
    if (only === undefined) {
      tallied(doc, plan, tally);
      hits.push({ key: keyOf(doc, plan), id: doc.personID });
    } else if (against.length === 1) counting[only](doc, plan, tally);
  }
  const way = plan.order.descending ? -1 : 1;
  const recent = plan.order.by === "recent" ? way * -1 : 1;
  hits.sort((one, other) => (one.key - other.key) * way || newer(one.id, other.id) * recent);
  return {
    tally,
    count: hits.length,
    key: (place) => hits[place]?.key ?? 0,
    id: (place) => hits[place]?.id ?? "",
  };
}
