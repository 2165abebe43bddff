import type { Create, Edit, Info, Postpone, Restatus, Standing } from "@kolo/core/hiring/vacancy/model";
import { queryOptions, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/solid-query";
import { ApiError, api, ok } from "../api.ts";
import { problem } from "../text/index.ts";

const asked = (vacancyID: string) => ok(api.vacancy[":vacancyID"].$get({ param: { vacancyID } }));
const one = (vacancyID: string) => queryOptions({ queryKey: ["vacancy", vacancyID], queryFn: () => asked(vacancyID) });
export type Shown = Awaited<ReturnType<typeof asked>>;

/** A vacancy with how many are in it, and in whose name it burnt. */
export const useVacancy = (vacancyID: () => string) => useQuery(() => one(vacancyID()));

/** Current or closed vacancies, the soonest deadline first, page by page. */
export const useVacancies = (standing: () => Standing) =>
  useInfiniteQuery(() => ({
    queryKey: ["vacancy", "list", standing()],
    queryFn: ({ pageParam }) =>
      ok(api.vacancy.$get({ query: { standing: standing(), ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    reconcile: "vacancyID",
  }));

export const suggested = (title: string) => ok(api.vacancy.suggest.$get({ query: { title } }));

/** The acts on a vacancy; each leaves the fresh one in the cache and lets the lists be asked again. */
export function useVacancyActs() {
  const client = useQueryClient();
  function fresh(vacancy: Info) {
    const { queryKey } = one(vacancy.vacancyID);
    client.setQueryData(queryKey, (before) => ({
      ...vacancy,
      ...(before?.held && { held: before.held }),
      count: before?.count ?? { active: 0, hired: 0 },
    }));
    void client.invalidateQueries({ queryKey: ["vacancy", "list"] });
    return vacancy;
  }
  const of = (vacancyID: string) => ({ param: { vacancyID } });
  return {
    create: async (json: Create) => fresh(await ok(api.vacancy.$post({ json }))),
    edit: async (vacancyID: string, json: Edit) =>
      fresh(await ok(api.vacancy[":vacancyID"].$patch({ ...of(vacancyID), json }))),
    restatus: async (vacancyID: string, json: Restatus) =>
      fresh(await ok(api.vacancy[":vacancyID"].status.$post({ ...of(vacancyID), json }))),
    postpone: async (vacancyID: string, json: Postpone) =>
      fresh(await ok(api.vacancy[":vacancyID"].deadline.$post({ ...of(vacancyID), json }))),
    /** A refused act in words; the fresh vacancy that came with it is shown from now on. */
    refused(error: unknown): string {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === "db.stale") fresh(error.data.fresh as Info);
      return problem(error.code, error.data);
    },
  };
}
