import { keepPreviousData, useQuery } from "@tanstack/solid-query";
import { createSignal } from "solid-js";
import { api, ok } from "./api.ts";
import { usePlain } from "./plain.ts";
import { language } from "./text/index.ts";

const FRESH_MS = 10 * 60_000;

const read = (lang: ReturnType<typeof language>) => ok(api.competency.$get({ query: { lang } }));
type List = Awaited<ReturnType<typeof read>>;
const NONE: List = { competencies: [] };

/** What is made of a list of some hundreds, once for all who show a word of it. */
interface Made {
  readonly byID: ReadonlyMap<string, string>;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
const known = new WeakMap<List, Made>();
function made(list: List): Made {
  const before = known.get(list);
  if (before) return before;
  const all = list.competencies;
  const one = {
    byID: new Map(all.map(({ competencyID, label }) => [competencyID, label])),
    options: all.filter(({ hidden }) => !hidden).map(({ competencyID, label }) => ({ value: competencyID, label })),
  };
  known.set(list, one);
  return one;
}

/**
 * The competency list as the firm has it, in the reader's language. What is hidden keeps its label, for somebody may
 * have it, and is not offered. An id outside the list is its own label.
 */
export function useCompetencies() {
  // The usual query would suspend the whole page for a word, and make a store of the list for each who asks.
  const result = usePlain<List>(() => ({
    queryKey: ["competency", language()],
    queryFn: () => read(language()),
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
  }));
  const list = () => result.data() ?? NONE;
  return {
    list: () => list().competencies,
    options: () => made(list()).options,
    labelOf: (competencyID: string) => made(list()).byID.get(competencyID) ?? competencyID,
  };
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
