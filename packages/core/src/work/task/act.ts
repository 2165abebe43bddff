import { need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Trail from "../trail/index.ts";
import type { Info } from "./model.ts";
import { rowOf } from "./side.ts";
import { find, replaced } from "./store.ts";

type Right = Parameters<typeof need<"task">>[2];

/** A task as somebody saw it, for who may do this to it. @throws task.missing, access.forbidden, db.stale with the fresh one */
export async function seen(ctx: Ctx, taskID: string, right: Right, version: number): Promise<Info> {
  const [task, firm] = await Promise.all([find(taskID), Firm.get()]);
  need(ctx, "task", right, rowOf(firm, task));
  if (task.version !== version) throw refuseDB("stale", { fresh: task });
  return task;
}

/** What an act on a task writes: the task after it, a line of its history, and pages that show it look again. */
export const written = (
  ctx: Ctx,
  before: Info,
  next: Info,
  code: Trail.Code,
  data?: Record<string, unknown>,
): Write[] => [
  ...replaced(before, next),
  Trail.written(ctx, { taskID: next.taskID, code, ...(data && { data }) }),
  ...looked(before, next),
];

/** Everybody on whose page the task stands or stood: the task's own page, its people and its department. */
export function looked(...tasks: readonly Info[]): Write[] {
  const watching = tasks.flatMap(({ taskID, responsibleID, createdBy, departmentID, runID }) => [
    taskID,
    departmentID,
    ...[responsibleID, runID].filter((id) => id !== undefined),
    ...(createdBy.startsWith("acc-") ? [createdBy] : []),
  ]);
  return [...new Set(watching)].map(Revision.raised);
}

/** Does it. */
export const done = (
  ctx: Ctx,
  before: Info,
  next: Info,
  code: Trail.Code,
  data?: Record<string, unknown>,
): Promise<Info> => commit(ctx, written(ctx, before, next, code, data), next);
