import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Doc } from "../../../core/src/search/document.ts";
import { payStep, stepName, yearStep } from "../../../core/src/search/facet.ts";
import type { Plan, Span } from "../../../core/src/search/plan.ts";
import { comparable } from "../../../core/src/search/rates.ts";
import { termsOf } from "../../../core/src/search/terms.ts";
import type { Contender, Question, Reply } from "./contender.ts";
import { rates } from "./questions.ts";
import { some } from "./reply.ts";

/** What is used of MiniSearch, which lies in a folder of its own and is loaded by its path. */
interface Index {
  addAll(docs: readonly object[]): void;
  search(query: unknown, options?: object): { id: number }[];
}
interface Library {
  new (options: object): Index;
  loadJSON(json: string, options: object): Index;
  readonly wildcard: symbol;
}
const { default: MiniSearch } = (await import(process.env.MINISEARCH ?? "")) as { default: Library };

const OPTIONS = {
  fields: ["competencies", "words"],
  tokenize: (text: string) => text.split(" "),
  processTerm: (term: string) => term,
};

/** What is kept of a person beside the index, made ready for filters and facets. */
interface Kept extends Pick<Doc, "personID" | "city" | "source" | "schooling" | "tags" | "months"> {
  readonly pay?: number | undefined;
  readonly steps: { readonly pay: string; readonly months: string };
  readonly competencies: readonly string[];
  readonly languages: readonly string[];
  readonly blocked: boolean;
}
function kept(doc: Doc): Kept {
  const { personID, city, source, schooling, months } = doc;
  const pay = doc.pay && comparable(doc.pay, rates);
  return {
    ...{ personID, city, source, schooling, months, pay },
    steps: { pay: stepName(payStep(pay)), months: stepName(yearStep(months)) },
    competencies: [...new Set(doc.competencies.map(({ competencyID }) => competencyID))],
    languages: [...new Set(doc.languages.map(({ code }) => code))],
    tags: [...new Set(doc.tags)],
    blocked: doc.blocked === true,
  };
}

let index: Index | undefined;
let people: Kept[] = [];
let bytes: Buffer[] = [];

/** The part of a question that the index answers. */
function query({ all, any, words }: Plan): unknown {
  const competencies = (claims: Plan["all"], combineWith: "AND" | "OR") =>
    claims.length === 0
      ? []
      : [{ combineWith, fields: ["competencies"], queries: claims.map(({ competencyID }) => competencyID) }];
  const worded = words.map(({ terms }) => ({ combineWith: "OR", fields: ["words"], queries: terms }));
  const queries = [...competencies(all, "AND"), ...competencies(any, "OR"), ...worded];
  return queries.length === 0 ? MiniSearch.wildcard : { combineWith: "AND", queries };
}

const within = (value: number | undefined, span: Span | undefined) =>
  span === undefined ||
  (value === undefined ? span.unknown === true : value >= (span.from ?? 0) && value <= (span.to ?? Infinity));

const SIDES = {
  months: ({ months }: Kept, plan: Plan) => within(months, plan.months),
  pay: ({ pay }: Kept, plan: Plan) => within(pay, plan.pay),
  cities: ({ city }: Kept, { cities }: Plan) => !cities || (city !== undefined && cities.includes(city)),
};
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];

class Counts {
  readonly all: Record<string, Map<string, number>> = {};
  add(name: string, value: string | undefined): void {
    if (value === undefined) return;
    this.all[name] ??= new Map();
    this.all[name].set(value, (this.all[name].get(value) ?? 0) + 1);
  }
  side(name: Side, one: Kept): void {
    this.add(name, name === "cities" ? one.city : one.steps[name]);
  }
  whole(one: Kept): void {
    for (const name of ["months", "pay", "cities"] as const) this.side(name, one);
    this.add("sources", one.source);
    this.add("schooling", one.schooling);
    for (const name of ["competencies", "languages", "tags"] as const)
      for (const value of one[name]) this.add(name, value);
    if (one.blocked) this.add("blocked", "true");
  }
  told(): Reply["facets"] {
    const names = ["competencies", "cities", "sources", "schooling", "languages", "tags", "pay", "months", "blocked"];
    return Object.fromEntries(names.map((name) => [name, some(this.all[name] ?? [])]));
  }
}

interface Answer {
  readonly hits: readonly number[];
  readonly page: readonly string[];
  readonly counts: Counts;
}
function answered({ plan, from, size }: Question, found: readonly { id: number }[]): Answer {
  const counts = new Counts();
  const hits: number[] = [];
  for (const { id } of found) {
    const one = people[id] as Kept;
    const against = sides.filter((side) => !SIDES[side](one, plan));
    if (against.length === 0) {
      hits.push(id);
      counts.whole(one);
    } else if (against.length === 1) counts.side(against[0] as Side, one);
  }
  hits.sort((one, other) => one - other);
  if (plan.order.by === "pay") {
    const last = plan.order.descending ? -Infinity : Infinity;
    const key = (id: number) => people[id]?.pay ?? last;
    hits.sort((one, other) => (key(one) - key(other)) * (plan.order.descending ? -1 : 1) || one - other);
  }
  return { hits, page: hits.slice(from, from + size).map((id) => people[id]?.personID ?? ""), counts };
}

/** MiniSearch for words and competencies; what it finds is filtered and counted over objects at hand. */
export const contender: Contender<Answer> = {
  make: async (docs, folder) => {
    const made = new MiniSearch(OPTIONS);
    made.addAll(
      docs.map((doc, id) => ({
        id,
        competencies: doc.competencies.map(({ competencyID }) => competencyID).join(" "),
        words: [...termsOf(doc)].join(" "),
      })),
    );
    writeFileSync(join(folder, "index.json"), JSON.stringify(made));
    writeFileSync(join(folder, "people.json"), JSON.stringify(docs.map(kept)));
  },
  fetch: (folder) => {
    bytes = ["index.json", "people.json"].map((name) => readFileSync(join(folder, name)));
  },
  open: () => {
    const [one = "", other = ""] = bytes.map(String);
    index = MiniSearch.loadJSON(one, OPTIONS);
    people = JSON.parse(other);
    bytes = [];
  },
  reply: ({ hits, page, counts }) => ({ total: hits.length, personIDs: page, facets: counts.told() }),
  ask: (question) => answered(question, index?.search(query(question.plan)) ?? []),
};
