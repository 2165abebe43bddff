import type { Act, Create, Info, Submit } from "@kolo/core/work/task/model";
import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** What the signed-in person has to do, the soonest due first. */
export const useMine = (accountID: () => string | undefined) =>
  useInfiniteQuery(() => ({
    queryKey: ["task", "mine", accountID()],
    queryFn: ({ pageParam }) => ok(api.task.mine.$get({ query: pageParam ? { cursor: pageParam } : {} })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    reconcile: "taskID",
  }));

/** The acts on a task; each lets the lists be asked again. */
export function useTaskActs() {
  const client = useQueryClient();
  function fresh(task: Info): Info {
    void client.invalidateQueries({ queryKey: ["task"] });
    return task;
  }
  const of = (taskID: string) => ({ param: { taskID } });
  return {
    create: async (json: Create) => fresh(await ok(api.task.$post({ json }))),
    submit: async (taskID: string, json: Submit) =>
      fresh(await ok(api.task[":taskID"].submit.$post({ ...of(taskID), json }))),
    reopen: async (taskID: string, json: Act) =>
      fresh(await ok(api.task[":taskID"].reopen.$post({ ...of(taskID), json }))),
  };
}
