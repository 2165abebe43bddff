import type { Add, Edit } from "@kolo/core/competency/change/model";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** The ids of what the firm changed or added. */
export const useChanged = () =>
  useQuery(() => ({ queryKey: ["competency", "changed"], queryFn: () => ok(api.competency.changed.$get()) }));

/** One entry with all its names; never an older one than the server has, for it is about to be edited. */
export const useEntry = (competencyID: () => string) =>
  useQuery(() => ({
    queryKey: ["competency", "entry", competencyID()],
    queryFn: () => ok(api.competency[":competencyID"].$get({ param: { competencyID: competencyID() } })),
    enabled: competencyID() !== "",
    gcTime: 0,
  }));

/** Every list and picker shows a change at once. */
export function useCompetencyActs() {
  const client = useQueryClient();
  const after = async (act: Promise<unknown>) => {
    await act;
    await client.invalidateQueries({ queryKey: ["competency"] });
  };
  return {
    add: (json: Add) => after(ok(api.competency.$post({ json }))),
    edit: (competencyID: string, json: Edit) =>
      after(ok(api.competency[":competencyID"].$put({ param: { competencyID }, json }))),
    restore: (competencyID: string) => after(ok(api.competency[":competencyID"].$delete({ param: { competencyID } }))),
  };
}
