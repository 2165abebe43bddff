import type { Info } from "@kolo/core/hiring/application/model";
import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/**
 * Everybody in a vacancy. A class, so that Solid's stores take it as one value: walking five hundred people to make
 * each field reactive took two thirds of a board's loading.
 */
export class People {
  readonly list: readonly Info[];

  constructor(list: readonly Info[]) {
    this.list = list;
  }
}

/** The key holds the vacancy's id, so that others' changes are fetched by `useLive`. */
const board = (client: QueryClient, vacancyID: string) => {
  const queryKey = ["vacancy", vacancyID, "application"] as const;
  return queryOptions({
    queryKey,
    queryFn: async () => {
      const { applications } = await ok(api.vacancy[":vacancyID"].application.$get({ param: { vacancyID } }));
      return new People(newest(applications, client.getQueryData<People>(queryKey)?.list ?? []));
    },
  });
};

/**
 * What was fetched, but not older than what is on screen: an act that is on its way to the server is not unsaid.
 * Who did not change stays the very same object, so that nothing is drawn anew.
 */
function newest(fetched: readonly Info[], shown: readonly Info[]): Info[] {
  const known = new Map(shown.map((one) => [one.personID, one]));
  return fetched.map((one) => {
    const mine = known.get(one.personID);
    if (!mine || mine.version < one.version) return one;
    return mine.version > one.version || drawn(mine) === drawn(one) ? mine : one;
  });
}

/** What of somebody changes without an act of theirs: their card, and until when they may wait. */
const drawn = ({ card, deadline }: Info) => JSON.stringify([card, deadline?.instant]);

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
      return (client.getQueryData<People>(queryKey)?.list ?? []).filter(({ personID }) => wanted.has(personID));
    },
    /** Puts these in place; with `unlessOlder` an answer does not undo a later act. */
    show(applications: readonly Info[], unlessOlder = false) {
      const next = new Map(applications.map((one) => [one.personID, one]));
      const choose = (one: Info) => {
        const fresh = next.get(one.personID);
        return fresh && !(unlessOlder && fresh.version < one.version) ? fresh : one;
      };
      client.setQueryData<People>(queryKey, (shown) => shown && new People(shown.list.map(choose)));
    },
    askAgain: () => void client.invalidateQueries({ queryKey }),
  };
}
