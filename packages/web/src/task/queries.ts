import type { Standing } from "@kolo/core/work/task/model";
import { useInfiniteQuery, useQuery } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** My day in one answer: what I do, what I asked for, what lies in my department's queue. */
export const useDay = (accountID: () => string | undefined, departmentID: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["task", "day", accountID(), departmentID()],
    queryFn: () => ok(api.task.day.$get()),
    reconcile: "taskID",
  }));

/** What burns in one's name beside tasks. */
export const useBurning = (accountID: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["task", "burning", accountID()],
    queryFn: () => ok(api.task.burning.$get()),
    reconcile: "id",
  }));

/** A task with its history. */
export const useTask = (taskID: () => string) =>
  useQuery(() => ({
    queryKey: ["task", "one", taskID()],
    queryFn: () => ok(api.task[":taskID"].$get({ param: { taskID: taskID() } })),
    reconcile: "lineID",
  }));

/** All a department answers for: open ones soonest due first, closed ones the last first. */
export const useDepartmentTasks = (departmentID: () => string | undefined, standing: Standing) =>
  useInfiniteQuery(() => ({
    queryKey: ["task", "department", departmentID(), standing],
    enabled: departmentID() !== undefined,
    queryFn: ({ pageParam }) =>
      ok(
        api.task.department[":departmentID"].$get({
          param: { departmentID: departmentID() ?? "" },
          query: { standing, ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    reconcile: "taskID",
  }));
