import type { Ctx } from "../context.ts";
import * as Task from "../work/task/index.ts";
import { accounts, as, department, NOW, office } from "./as.ts";

/** A day after `NOW`, and two. */
export const TOMORROW = "2026-03-03T10:00:00.000Z";
export const AFTER = "2026-03-04T10:00:00.000Z";

/** Somebody's own act at a moment. */
export const by = (accountID: string, now = NOW): Ctx => as("employee", now, accountID);

/** What the manager asks the employee to do by the end of tomorrow's working day (18:00 in Kyiv, 16:00 UTC). */
export const asked = (input: Partial<Task.Create> = {}, ctx = as("manager")): Promise<Task.Info> =>
  Task.create(ctx, {
    title: "Funnel report",
    watchers: [],
    departmentID: department.departmentID,
    responsibleID: accounts.employee,
    deadline: { localDate: "2026-03-03", zone: office.zone },
    ...input,
  });
