import type { Answer } from "@kolo/core/motivation/dispute/model";
import type { Adjust } from "@kolo/core/motivation/ledger/model";
import type { Terms } from "@kolo/core/motivation/terms/model";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

const KEY = "points";

/** Where the reader stands in a period; without one, in this month. */
export const useOwn = (period: () => string | undefined, subject: () => string | undefined) =>
  useQuery(() => ({
    queryKey: [KEY, "own", period(), subject()],
    placeholderData: <Data>(before: Data | undefined) => before,
    queryFn: () => ok(api.points.$get({ query: { ...(period() && { period: period() }) } })),
  }));

/** Everybody's scores in a period, fifty at a time. */
export const useTable = (period: () => string | undefined) =>
  useInfiniteQuery(() => ({
    queryKey: [KEY, "table", period()],
    queryFn: ({ pageParam }: { pageParam: string }) =>
      ok(api.points.standing.$get({ query: { period: period(), ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }: { cursor: string | null }) => cursor ?? undefined,
  }));

/** What somebody has, and every line of it. */
export const useLines = (accountID: () => string | undefined) =>
  useInfiniteQuery(() => ({
    queryKey: [KEY, "lines", accountID()],
    enabled: accountID() !== undefined,
    queryFn: ({ pageParam }: { pageParam: string }) =>
      ok(
        api.points.account[":accountID"].$get({
          param: { accountID: accountID() ?? "" },
          query: pageParam ? { cursor: pageParam } : {},
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ cursor }: { cursor: string | null }) => cursor ?? undefined,
  }));

/** Somebody's accepted work with points; only for them and their heads. */
export const useWork = (accountID: () => string | undefined, may: () => boolean) =>
  useQuery(() => ({
    queryKey: [KEY, "work", accountID()],
    enabled: accountID() !== undefined && may(),
    queryFn: () => ok(api.points.account[":accountID"].work.$get({ param: { accountID: accountID() ?? "" } })),
  }));

/** Disputes that wait for the reader's own answer. */
export const useDisputes = () =>
  useQuery(() => ({ queryKey: [KEY, "disputes"], queryFn: () => ok(api.points.dispute.$get()) }));

/** Acts on points. Whatever comes of one, what is on screen is fetched again. */
export function usePointsActs() {
  const client = useQueryClient();
  const settled = async <Result>(call: Promise<Result>): Promise<Result> => {
    try {
      return await call;
    } finally {
      void client.invalidateQueries({ queryKey: [KEY] });
    }
  };
  const one = api.points.task[":taskID"];
  return {
    adjust: (json: Adjust) => settled(ok(api.points.adjust.$post({ json }))),
    reverse: (taskID: string, reason: string) =>
      settled(ok(one.reverse.$post({ param: { taskID }, json: { reason } }))),
    dispute: (taskID: string, words: string) => settled(ok(one.dispute.$post({ param: { taskID }, json: { words } }))),
    answer: (taskID: string, accountID: string, json: Answer) =>
      settled(ok(one.dispute[":accountID"].$post({ param: { taskID, accountID }, json }))),
    agree: (json: Terms) => settled(ok(api.points.terms.$put({ json }))),
  };
}
