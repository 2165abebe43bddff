import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

const PAGE = 25;

/** Who of the base fits a vacancy, page by page. The key holds the vacancy's id: what others change there is seen here. */
export const useFitting = (vacancyID: () => string) =>
  useInfiniteQuery(() => ({
    queryKey: ["vacancy", vacancyID(), "fit"],
    queryFn: ({ pageParam }) =>
      ok(
        api.vacancy[":vacancyID"].fit.$get({
          param: { vacancyID: vacancyID() },
          query: { from: String(pageParam), size: String(PAGE) },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ fits, near }, pages) => (pages.length * PAGE < fits + near ? pages.length * PAGE : undefined),
    reconcile: "personID",
  }));

/** Puts somebody of the base into the vacancy. */
export function useEnter(vacancyID: () => string) {
  const client = useQueryClient();
  return async (personID: string) => {
    const json = { personID, source: { kind: "base" as const } };
    await ok(api.vacancy[":vacancyID"].application.$post({ param: { vacancyID: vacancyID() }, json }));
    await client.invalidateQueries({ queryKey: ["vacancy", vacancyID()] });
  };
}
