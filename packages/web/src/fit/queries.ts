import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";
import { enter, revoke } from "../entry.ts";

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

/** What takes an entry back, wherever the page has gone since. */
export type Back = () => Promise<void>;

/** Puts somebody of the base into the vacancy. */
export function useEnter(vacancyID: () => string) {
  const client = useQueryClient();
  return async (personID: string): Promise<Back> => {
    const id = vacancyID();
    const fresh = () => client.invalidateQueries({ queryKey: ["vacancy", id] });
    await enter(id, personID);
    await fresh();
    return async () => {
      await revoke(id, personID);
      await fresh();
    };
  };
}
