import { useQuery } from "@tanstack/solid-query";
import { createMemo } from "solid-js";
import { api, ok } from "./api.ts";
import { language } from "./text/index.ts";

/** The competency list in the reader's language; fetched once a language. An id outside the list is its own label. */
export function useCompetencies() {
  const query = useQuery(() => ({
    queryKey: ["competency", language()],
    queryFn: () => ok(api.competency.$get({ query: { lang: language() } })),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: <Data>(before: Data | undefined) => before,
  }));
  // Reading `data` before it is there would suspend the whole page for a word.
  const list = () => (query.isSuccess ? query.data.competencies : []);
  const byID = createMemo(() => new Map(list().map((one) => [one.competencyID, one.label])));
  return {
    labelOf: (competencyID: string) => byID().get(competencyID) ?? competencyID,
    options: () => list().map(({ competencyID, label }) => ({ value: competencyID, label })),
  };
}
