import { createSignal } from "solid-js";
import { useCompetencies } from "../competencies.ts";
import { useFound } from "./queries.ts";

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
