import type { Keep } from "@kolo/core/people/absence/model";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** A colleague's absences, and whether the reader keeps them. */
export const useAbsences = (accountID: () => string) =>
  useQuery(() => ({
    queryKey: ["absence", "of", accountID()],
    queryFn: () => ok(api.absence[":accountID"].$get({ param: { accountID: accountID() } })),
    staleTime: 0,
  }));

/** Keeping and cancelling; all that shows who is away, and whose tasks are whose, is asked for again. */
export function useAbsenceActs(accountID: () => string) {
  const client = useQueryClient();
  async function settled<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } finally {
      void client.invalidateQueries({ predicate: ({ queryKey }) => ["absence", "task"].includes(String(queryKey[0])) });
    }
  }
  const one = api.absence[":accountID"];
  return {
    keep: (json: Keep) => settled(ok(one.$put({ param: { accountID: accountID() }, json }))),
    cancel: (absenceID: string, version: number) =>
      settled(ok(one[":absenceID"].cancel.$post({ param: { accountID: accountID(), absenceID }, json: { version } }))),
  };
}
