import { keepPreviousData, useQuery } from "@tanstack/solid-query";
import { createMemo, createSignal } from "solid-js";
import { api, ok } from "./api.ts";
import { language } from "./text/index.ts";

const FRESH_MS = 10 * 60_000;

/**
 * The competency list as the firm has it, in the reader's language. What is hidden keeps its label, for somebody may
 * have it, and is not offered. An id outside the list is its own label.
 */
export function useCompetencies() {
  const query = useQuery(() => ({
    queryKey: ["competency", language()],
    queryFn: () => ok(api.competency.$get({ query: { lang: language() } })),
    staleTime: FRESH_MS,
    placeholderData: <Data>(before: Data | undefined) => before,
  }));
  // Reading `data` before it is there would suspend the whole page for a word.
  const list = () => (query.isSuccess ? query.data.competencies : []);
  const byID = createMemo(() => new Map(list().map((one) => [one.competencyID, one.label])));
  const options = createMemo(() =>
    list()
      .filter(({ hidden }) => !hidden)
      .map(({ competencyID, label }) => ({ value: competencyID, label })),
  );
  return { list, options, labelOf: (competencyID: string) => byID().get(competencyID) ?? competencyID };
}

/** What is found by any of its names; asked of the server, which knows them all. */
export const useFound = (typed: () => string) =>
  useQuery(() => ({
    queryKey: ["competency", language(), "found", typed()],
    queryFn: () => ok(api.competency.$get({ query: { lang: language(), q: typed() } })),
    enabled: typed() !== "",
    placeholderData: keepPreviousData,
  }));

/** What a picker offers: the whole list, or what is found by any name in any of the three languages. */
export function useOffered() {
  const competencies = useCompetencies();
  const [typed, search] = createSignal("");
  const found = useFound(() => typed().trim());
  const options = () => {
    if (typed().trim() === "") return competencies.options();
    const list = found.isSuccess ? found.data.competencies : [];
    return list.filter(({ hidden }) => !hidden).map(({ competencyID, label }) => ({ value: competencyID, label }));
  };
  return { options, search, labelOf: competencies.labelOf };
}
