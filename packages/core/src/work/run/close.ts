import { need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Task from "../task/index.ts";
import { refuse as refuseTask } from "../task/model.ts";
import * as Model from "./model.ts";
import { find, replaced } from "./store.ts";

/**
 * Ends a run whose mandatory steps are all accepted or waived. Steps that are left stay what they are: somebody's task.
 * @throws run.steps_left with their titles, run.not_running, db.stale with the fresh run
 */
export async function complete(ctx: Ctx, runID: string, { version }: Model.Close): Promise<Model.Info> {
  const run = await seen(ctx, runID, version);
  const tasks = await Task.ofRun(runID);
  const titles = Model.left(tasks).map((task) => Model.shown(run, task).title);
  if (titles.length > 0) throw Model.refuse("steps_left", { titles });
  return ended(ctx, run, "complete");
}

/** Gives a run up, with a reason. No task is completed by that, and none is cancelled. */
export async function cancel(ctx: Ctx, runID: string, { reason, version }: Model.Cancel): Promise<Model.Info> {
  return ended(ctx, await seen(ctx, runID, version), "cancelled", reason);
}

/**
 * Does without a step, with a reason: its task is cancelled. Whoever leads the run may, whoever's task it is.
 * @throws db.stale with the fresh task, task.missing, task.wrong_status
 */
export async function waive(ctx: Ctx, runID: string, taskID: string, input: Model.Waive): Promise<Model.Shown> {
  const [run, task] = await Promise.all([find(runID), Task.find(taskID)]);
  need(ctx, "run", "lead", run);
  if (task.runID !== runID) throw refuseTask("missing", { taskID });
  return Model.shown(run, await Task.waive(ctx, taskID, input));
}

async function seen(ctx: Ctx, runID: string, version: number): Promise<Model.Info> {
  const run = await find(runID);
  need(ctx, "run", "lead", run);
  if (run.version !== version) throw refuseDB("stale", { fresh: run });
  if (run.status !== "running") throw Model.refuse("not_running", { status: run.status });
  return run;
}

function ended(ctx: Ctx, run: Model.Info, status: "complete" | "cancelled", reason?: string): Promise<Model.Info> {
  const closed = { at: ctx.now, by: author(ctx), ...(reason && { reason }) };
  const next = { ...run, status, closed, version: run.version + 1 };
  const writes = replaced(run, next, () => find(run.runID));
  const revisions = [run.runID, run.personID, ...run.sides].map(Revision.raised);
  return commit(ctx, [...writes, ...revisions], next);
}
