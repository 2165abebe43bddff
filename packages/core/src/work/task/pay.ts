import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Points from "../../motivation/points/index.ts";
import * as Reversal from "../../motivation/reversal/index.ts";
import type { Info } from "./model.ts";

/*
 * What points have to do with tasks: each returns the writes that belong into the transaction of the task's own act.
 */

const promise = ({ taskID, title, points, rule }: Info) =>
  points === undefined ? [] : [{ taskID, title, points, rule: rule ?? ("all" as const) }];

/** Promises what new tasks carry, out of one giver's budget: all the tasks of one act at once. @throws points.over_budget */
export const promised = (ctx: Ctx, giverID: string, tasks: readonly Info[]): Promise<Write[]> =>
  Points.offered(ctx, giverID, tasks.flatMap(promise));

/** Promises more, less or nothing for a task that was edited. @throws points.over_budget, points.settled */
export function repromised(ctx: Ctx, before: Info, next: Info): Promise<Write[]> {
  if (before.points === next.points && before.rule === next.rule) return Promise.resolve([]);
  return Points.changed(ctx, next.taskID, next.createdBy, promise(next)[0]);
}

/** Gives back what was promised for a task that is cancelled. */
export const released = (task: Info): Promise<Write[]> =>
  task.points === undefined ? Promise.resolve([]) : Points.released([task.taskID]);

/** Promises the points of a task anew whose cancel is taken back. @throws points.over_budget */
export const promisedAgain = (ctx: Ctx, task: Info): Promise<Write[]> =>
  task.points === undefined ? Promise.resolve([]) : Points.changed(ctx, task.taskID, task.createdBy, promise(task)[0]);

/** Takes back what an acceptance paid. */
export const unpaid = (ctx: Ctx, { taskID, points }: Info): Promise<Write[]> =>
  points === undefined ? Promise.resolve([]) : Reversal.undone(ctx, taskID);

/** Pays for the work that is accepted, by when it was handed in. Without a grade it counts as good. */
export async function paid(ctx: Ctx, task: Info): Promise<Write[]> {
  const { taskID, points, submission, verdict, deadline, departmentID } = task;
  if (points === undefined || !submission) return [];
  const { by: accountID, at: doneAt } = submission;
  const work = { taskID, accountID, departmentID, quality: verdict?.quality, doneAt, deadline };
  return (await Points.awarded(ctx, work)).writes;
}
