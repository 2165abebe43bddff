import type { Edit } from "@kolo/core/people/profile/model";
import type { Answer, Row } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { keepPreviousData, useQueries, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

export const PAGE = 50;
/** People of one page of the API, which is as many as one press selects. */
export const MOST_AT_ONCE = 100;
/** Characters of a line that a search reads; the API refuses more. */
export const MOST_TYPED = 300;

/** What is asked: the filters that are set, and what is being typed. */
export interface Question {
  readonly filter: Filter;
  readonly line: string;
}

const keyOf = ({ filter, line }: Question) => ["person", "base", JSON.stringify(filter), line];

export const ask = ({ filter, line }: Question, from = 0, size = PAGE, typing = false): Promise<Answer> =>
  ok(
    api.search.$get({
      query: {
        filter: JSON.stringify(filter),
        from: String(from),
        size: String(size),
        ...(line.trim() && { line, ...(typing && { typing: "true" as const }) }),
      },
    }),
  ) as Promise<Answer>;

/** The first page, with the counts of all facets. */
export const useAnswer = (question: () => Question) =>
  useQuery(() => ({
    enabled: question().line.length <= MOST_TYPED,
    queryKey: [...keyOf(question()), 0],
    queryFn: () => ask(question(), 0, PAGE, true),
    placeholderData: keepPreviousData,
    reconcile: false as const,
  }));

/** Those of some pages, by their place among all; undefined for who has not come yet. */
export function usePages(question: () => Question, pages: () => readonly number[]): (place: number) => Row | undefined {
  const results = useQueries(() => ({
    queries: pages().map((page) => ({
      queryKey: [...keyOf(question()), page],
      queryFn: () => ask(question(), page * PAGE, PAGE, true),
      reconcile: false as const,
    })),
  }));
  return (place) => {
    const at = pages().indexOf(Math.floor(place / PAGE));
    const result = at < 0 ? undefined : results[at];
    return result?.isSuccess ? result.data.people[place % PAGE] : undefined;
  };
}

export const useVacancies = (enabled: () => boolean) =>
  useQuery(() => ({
    queryKey: ["vacancy", "list", "for-many"],
    queryFn: () => ok(api.vacancy.$get({ query: {} })),
    enabled: enabled(),
  }));

/** Acts on many, one after the other; how many were done. Who is there already, or changed meanwhile, is passed over. */
export function useMany() {
  const client = useQueryClient();
  async function each(people: readonly Row[], act: (person: Row) => Promise<unknown>): Promise<number> {
    const done = await Promise.allSettled(people.map(act));
    await client.invalidateQueries({ queryKey: ["person"] });
    return done.filter(({ status }) => status === "fulfilled").length;
  }
  const patch = (personID: string, json: Edit) => ok(api.person[":personID"].$patch({ param: { personID }, json }));
  return {
    enter: (people: readonly Row[], vacancyID: string) =>
      each(people, ({ personID }) =>
        ok(
          api.vacancy[":vacancyID"].application.$post({
            param: { vacancyID },
            json: { personID, source: { kind: "base" } },
          }),
        ),
      ),
    tag: (people: readonly Row[], tag: string) =>
      each(people, ({ personID, version, tags }) => patch(personID, { version, tags: [...new Set([...tags, tag])] })),
    silence: (people: readonly Row[]) =>
      each(people, ({ personID, version }) => patch(personID, { version, doNotContact: true })),
  };
}
