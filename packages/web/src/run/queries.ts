import type { Edit, Leave } from "@kolo/core/people/employee/model";
import type { Ask, Cancel, Close, Move, Start, Waive } from "@kolo/core/work/run/model";
import type { Keep, Kind } from "@kolo/core/work/template/model";
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** What runs now, of what is the reader's business, the soonest day first. */
export const useRuns = () =>
  useInfiniteQuery(() => ({
    queryKey: ["run", "list"],
    queryFn: ({ pageParam }) => ok(api.run.$get({ query: pageParam ? { cursor: pageParam } : {} })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  }));

export const useRun = (runID: () => string) =>
  useQuery(() => ({
    queryKey: ["run", runID()],
    queryFn: () => ok(api.run[":runID"].$get({ param: { runID: runID() } })),
  }));

/** A person's runs, the newest first. */
export const useRunsOf = (personID: () => string) =>
  useQuery(() => ({
    queryKey: ["run", "of", personID()],
    queryFn: () => ok(api.person[":personID"].run.$get({ param: { personID: personID() } })),
  }));

/** What moving the day would do; not asked while there is no other day. */
export const useForesight = (runID: () => string, anchorOn: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["run", runID(), "move", anchorOn()],
    queryFn: () =>
      ok(api.run[":runID"].move.$get({ param: { runID: runID() }, query: { anchorOn: anchorOn() ?? "" } })),
    enabled: anchorOn() !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  }));

export const useSuggestion = (personID: () => string, kind: () => Kind) =>
  useQuery(() => ({
    queryKey: ["run", "suggest", personID(), kind()],
    queryFn: () =>
      ok(api.person[":personID"].run.suggest.$get({ param: { personID: personID() }, query: { kind: kind() } })),
    staleTime: 0,
  }));

/** Each step a start would set; not asked while something is missing. */
export const usePlan = (personID: () => string, ask: () => Ask | undefined) =>
  useQuery(() => ({
    queryKey: ["run", "plan", personID(), ask()],
    queryFn: () => ok(api.person[":personID"].run.plan.$get({ param: { personID: personID() }, query: ask() as Ask })),
    enabled: ask() !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  }));

export const useTemplates = () =>
  useQuery(() => ({
    queryKey: ["template"],
    queryFn: () => ok(api.template.$get()),
    reconcile: "templateID",
  }));

/** What the reader has to read for their own first days or move. */
export const useToRead = (accountID: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["run", "reading", accountID()],
    queryFn: () => ok(api.run.reading.$get()),
    enabled: accountID() !== undefined,
  }));

/** The acts on runs and on who they are about; afterwards all that shows them is fetched again. */
export function useRunActs() {
  const client = useQueryClient();
  async function settled<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } finally {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => ["run", "person", "account", "task"].includes(String(queryKey[0])),
      });
    }
  }
  const one = api.run[":runID"];
  const of = (runID: string) => ({ param: { runID } });
  const person = api.person[":personID"];
  return {
    start: (personID: string, json: Start) => settled(ok(person.run.$post({ param: { personID }, json }))),
    move: (runID: string, json: Move) => settled(ok(one.move.$post({ ...of(runID), json }))),
    complete: (runID: string, json: Close) => settled(ok(one.complete.$post({ ...of(runID), json }))),
    cancel: (runID: string, json: Cancel) => settled(ok(one.cancel.$post({ ...of(runID), json }))),
    link: (runID: string) => ok(one.link.$post(of(runID))),
    waive: (runID: string, taskID: string, json: Waive) =>
      settled(ok(one.step[":taskID"].waive.$post({ param: { runID, taskID }, json }))),
    read: (runID: string, taskID: string, place: number) =>
      settled(ok(one.step[":taskID"].read.$post({ param: { runID, taskID }, json: { place } }))),
    edit: (personID: string, json: Edit) => settled(ok(person.employee.$patch({ param: { personID }, json }))),
    leave: (personID: string, json: Leave) => settled(ok(person.employee.leave.$post({ param: { personID }, json }))),
    /** Done, by whoever's it is; out of the department's queue it is claimed first. */
    finish: async (taskID: string, { version, queued }: { version: number; queued: boolean }) => {
      const param = { taskID };
      const task = api.task[":taskID"];
      const now = queued ? (await ok(task.claim.$post({ param, json: { version } }))).version : version;
      return settled(ok(task.submit.$post({ param, json: { version: now } })));
    },
    reopen: (taskID: string, version: number) =>
      settled(ok(api.task[":taskID"].reopen.$post({ param: { taskID }, json: { version } }))),
  };
}
export type RunActs = ReturnType<typeof useRunActs>;

/** Keeps a template; the lists of them are fetched again. */
export function useKeepTemplate() {
  const client = useQueryClient();
  return async (json: Keep) => {
    const kept = await ok(api.template.$put({ json }));
    await client.invalidateQueries({ queryKey: ["template"] });
    return kept;
  };
}
