import type { Answer } from "@kolo/core/motivation/dispute/model";
import type { Adjust, Figure } from "@kolo/core/motivation/ledger/model";
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

/** What was promised for a task and what came of it; the outcome only for those it concerns. */
export const useOffer = (taskID: () => string) =>
  useQuery(() => ({
    queryKey: [KEY, "task", taskID()],
    queryFn: () => ok(api.points.task[":taskID"].$get({ param: { taskID: taskID() } })),
  }));

/** How a month's points were given and spent. */
export const useOverview = (month: () => string | undefined) =>
  useQuery(() => ({
    queryKey: [KEY, "overview", month()],
    placeholderData: <Data>(before: Data | undefined) => before,
    queryFn: () => ok(api.points.overview.$get({ query: { month: month() } })),
  }));

/** The lines behind a figure of a department's month, fifty at a time. */
export const useUnitLines = (asked: () => { unit: string; month: string; of: Figure }) =>
  useInfiniteQuery(() => ({
    queryKey: [KEY, "unit", asked()],
    queryFn: ({ pageParam }: { pageParam: string }) => {
      const { unit, month, of } = asked();
      const query = { month, of, ...(pageParam && { cursor: pageParam }) };
      return ok(api.points.unit[":unit"].$get({ param: { unit }, query }));
    },
    initialPageParam: "",
    getNextPageParam: ({ cursor }: { cursor: string | null }) => cursor ?? undefined,
  }));

/** What a giver promised in a month. */
export const useGiver = (asked: () => { accountID: string; month: string }) =>
  useQuery(() => ({
    queryKey: [KEY, "giver", asked()],
    queryFn: () => {
      const { accountID, month } = asked();
      return ok(api.points.giver[":accountID"].$get({ param: { accountID }, query: { month } }));
    },
  }));

/** Everybody's points counted anew, a hundred colleagues after the other. */
export async function audited() {
  const found = [];
  let counted = 0;
  let cursor: string | undefined;
  do {
    const page = await ok(api.points.audit.$get({ query: cursor ? { cursor } : {} }));
    found.push(...page.found);
    counted += page.counted;
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return { counted, found };
}

/** What payroll has to know of a month. */
export const payroll = (month: string) => ok(api.redemption.payroll.$get({ query: { month } }));

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
    mend: (accountID: string) => settled(ok(api.points.audit[":accountID"].$post({ param: { accountID } }))),
    agree: (json: Terms) => settled(ok(api.points.terms.$put({ json }))),
  };
}
