import type { Info } from "@kolo/core/hiring/application/model";
import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/solid-query";
import { unwrap } from "solid-js/store";
import { api, ok } from "../api.ts";

/** Everybody in a vacancy. The key holds the vacancy's id, so that others' changes are fetched by `useLive`. */
const board = (client: QueryClient, vacancyID: string) => {
  const queryKey = ["vacancy", vacancyID, "application"] as const;
  return queryOptions({
    queryKey,
    queryFn: async () => {
      const { applications } = await ok(api.vacancy[":vacancyID"].application.$get({ param: { vacancyID } }));
      return newest(applications, client.getQueryData<Info[]>(queryKey) ?? []);
    },
    reconcile: "personID",
  });
};

/** What was fetched, but not older than what is on screen: an act that is on its way to the server is not unsaid. */
function newest(fetched: readonly Info[], shown: readonly Info[]): Info[] {
  const ahead = new Map(unwrap(shown).map((one) => [one.personID, one]));
  return fetched.map((one) => {
    const mine = ahead.get(one.personID);
    return mine && mine.version > one.version ? mine : one;
  });
}

export function useBoard(vacancyID: () => string) {
  const client = useQueryClient();
  return useQuery(() => board(client, vacancyID()));
}

/** What is on screen of these people, to be changed at once and put right when the server has answered. */
export function useShown(vacancyID: () => string) {
  const client = useQueryClient();
  const { queryKey } = board(client, vacancyID());
  return {
    /** As they stand now. */
    now(personIDs: readonly string[]): Info[] {
      const wanted = new Set(personIDs);
      return (client.getQueryData<Info[]>(queryKey) ?? []).filter(({ personID }) => wanted.has(personID));
    },
    /** Puts these in place; with `unlessOlder` an answer does not undo a later act. */
    show(applications: readonly Info[], unlessOlder = false) {
      const next = new Map(applications.map((one) => [one.personID, one]));
      client.setQueryData<Info[]>(queryKey, (shown) =>
        shown?.map((one) => {
          const fresh = next.get(one.personID);
          return fresh && !(unlessOlder && fresh.version < one.version) ? fresh : one;
        }),
      );
    },
    askAgain: () => void client.invalidateQueries({ queryKey }),
  };
}
