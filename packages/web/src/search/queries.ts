import type { Edit } from "@kolo/core/people/profile/model";
import type { Answer, Counted, Row } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { keepPreviousData, useQueryClient } from "@tanstack/solid-query";
import { createMemo, mapArray } from "solid-js";
import { inWords } from "../act.ts";
import { ApiError, again, api, aside, ok } from "../api.ts";
import { enter, revoke } from "../entry.ts";
import { usePlain } from "../plain.ts";
import { withTag } from "../tags.ts";
import { t } from "../text/index.ts";

/** Those one looks at first are asked for alone: they come before all others. */
export const FIRST = 6;
/** People of one question for others: whoever scrolls sees no more at once, and pays for no more. */
export const PAGE = 20;
/** People of one page of the API, which is as many as one press selects. */
export const MOST_AT_ONCE = 100;
/** Characters of a line that a search reads; the API refuses more. */
const MOST_TYPED = 300;

/** Why a line cannot be asked: it is longer than a search reads, or has nothing in it to search by. */
export function unaskable(line: string): "tooLong" | "noWords" | undefined {
  if (line.length > MOST_TYPED) return "tooLong";
  return line.trim() === "" || /[\p{L}\p{N}]/u.test(line) ? undefined : "noWords";
}

/** What is asked: the filters that are set, and what is being typed. */
export interface Question {
  readonly filter: Filter;
  readonly line: string;
}

export const keyOf = ({ filter, line }: Question) => ["person", "base", JSON.stringify(filter), line];

interface Part {
  readonly from?: number;
  readonly size?: number;
  /** The last word may not be finished. */
  readonly typing?: boolean;
  readonly signal?: AbortSignal;
}
const queryOf = ({ filter, line }: Question, typing: boolean) => ({
  filter: JSON.stringify(filter),
  ...(line.trim() && { line, ...(typing && { typing: "true" as const }) }),
});

export const ask = (
  question: Question,
  { from = 0, size = PAGE, typing = false, signal }: Part = {},
): Promise<Answer> =>
  ok(
    aside.search.$get(
      { query: { ...queryOf(question, typing), from: String(from), size: String(size) } },
      { init: { signal: signal ?? null } },
    ),
  ) as Promise<Answer>;

const count = (question: Question, signal: AbortSignal): Promise<Counted> =>
  ok(aside.search.facets.$get({ query: queryOf(question, true) }, { init: { signal } })) as Promise<Counted>;

/** A part of what is found. Until it comes there is what stood in its place before; who asks for another lets go of it. */
const partOf = <Data>(
  question: Question,
  part: number | "first" | "counts",
  read: (question: Question, signal: AbortSignal) => Promise<Data>,
) => ({
  enabled: !unaskable(question.line),
  queryKey: [...keyOf(question), part],
  queryFn: ({ signal }: { signal: AbortSignal }) => read(question, signal),
  placeholderData: keepPreviousData,
});
/** What comes after an answer is asked again where the server fails too: it took the question a moment ago. */
const patient = (failures: number, error: unknown) => failures < 3 || again(failures, error);

/** The first of those found, and what was asked then: it may not be what is asked now. */
export type First = Answer & { readonly question: Question };
export const useFirst = (question: () => Question) =>
  usePlain<First>(() =>
    partOf(question(), "first", async (question, signal) => ({
      ...(await ask(question, { size: FIRST, typing: true, signal })),
      question,
    })),
  );

/** What further filters would leave of those found; while there is no question, what they were the last time. */
export const useCounts = (question: () => Question | undefined) =>
  usePlain<Counted>(() => {
    const asked = question();
    const nothing = { queryKey: ["person", "base", "none"], enabled: false, placeholderData: keepPreviousData };
    return asked ? { ...partOf(asked, "counts", count), retry: patient } : nothing;
  });

/** Some pages of those found; a page without people has not come yet. */
export type Pages = ReadonlyMap<number, readonly Row[] | undefined>;
export function usePages(question: () => Question, pages: () => readonly number[]) {
  const page = (page: number) =>
    usePlain<Answer>(() => ({
      ...partOf(question(), page, (question, signal) => ask(question, { from: page * PAGE, typing: true, signal })),
      retry: patient,
    }));
  const asked = mapArray(pages, (at) => ({ page: at, result: page(at) }));
  const failed = () => asked().filter(({ result }) => result.error());
  return {
    people: createMemo((): Pages => new Map(asked().map(({ page, result }) => [page, result.data()?.people]))),
    /** One of them has not come: what stands there, if anything, is of what was asked before. */
    coming: () => asked().some(({ result }) => result.coming()),
    /** Why one of them cannot be read. */
    error: () => failed()[0]?.result.error(),
    again: () => {
      for (const { result } of failed()) result.again();
    },
  };
}

/** Who stands at a place among all; undefined when they have not come yet. */
export const personAt = (pages: Pages | undefined, place: number): Row | undefined =>
  pages?.get(Math.floor(place / PAGE))?.[place % PAGE];

/** What came of an act on many: those for whom it was done, and why not for the others, in words. */
export interface Outcome {
  readonly done: readonly Row[];
  readonly why?: string | undefined;
}

/** Who is there already, or changed meanwhile, is passed over. */
const PASSED = ["application.exists", "db.stale"];

/** The first refusal that is not of those; of those all. */
function reason(results: readonly PromiseSettledResult<unknown>[]): string | undefined {
  const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
  const other = refused.find((error) => !(error instanceof ApiError && PASSED.includes(error.code)));
  return inWords(other) ?? (refused.length > 0 ? t().search.passedOver : undefined);
}

/** What came of an act, and why not of all of it. */
export const inFull = (words: string, why: string | undefined) => [words, why].filter(Boolean).join(". ");

/** Acts on many. */
export function useMany() {
  const client = useQueryClient();
  /** Whoever was opened since they were picked may have been changed there, and is what they are by now. */
  function latest(person: Row): Row {
    const { person: now } = client.getQueryData<{ person?: Row }>(["person", person.personID]) ?? {};
    if (!now || now.version <= person.version) return person;
    return { ...person, version: now.version, tags: now.tags, doNotContact: now.doNotContact };
  }
  async function each(people: readonly Row[], act: (person: Row) => Promise<unknown>): Promise<Outcome> {
    const results = await Promise.allSettled(people.map(act));
    await client.invalidateQueries({ queryKey: ["person"] });
    return { done: people.filter((_, at) => results[at]?.status === "fulfilled"), why: reason(results) };
  }
  const change = (people: readonly Row[], edit: (person: Row) => Edit) =>
    each(people, (person) =>
      ok(api.person[":personID"].$patch({ param: { personID: person.personID }, json: edit(person) })),
    );
  return {
    change,
    enter: (people: readonly Row[], vacancyID: string) => each(people, ({ personID }) => enter(vacancyID, personID)),
    revoke: (people: readonly Row[], vacancyID: string) => each(people, ({ personID }) => revoke(vacancyID, personID)),
    tag: (people: readonly Row[], tag: string) =>
      change(people.map(latest), ({ version, tags }) => ({ version, tags: withTag(tags, tag) })),
    silence: (people: readonly Row[]) => change(people.map(latest), ({ version }) => ({ version, doNotContact: true })),
  };
}
