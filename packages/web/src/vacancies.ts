import { useQuery } from "@tanstack/solid-query";
import { api, ok } from "./api.ts";

/** Every current vacancy, for who picks one: a firm may have more than a page of them. */
export const useEveryCurrent = () =>
  useQuery(() => ({ queryKey: ["vacancy", "list", "every"], queryFn: () => everyCurrent("") }));

async function everyCurrent(cursor: string) {
  const page = await ok(api.vacancy.$get({ query: cursor ? { cursor } : {} }));
  const more: typeof page.vacancies = page.cursor ? await everyCurrent(page.cursor) : [];
  return [...page.vacancies, ...more];
}
