export { looked } from "./act.ts";
export { accept, giveBack } from "./judge.ts";
export { asked, department, mine, type Page, queue } from "./list.ts";
export type * from "./model.ts";
export { ofRun } from "./store.ts";

import { need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { moved, promised } from "../../time/deadline/promise.ts";
import * as Trail from "../trail/index.ts";
import { done, looked, seen } from "./act.ts";
import * as Model from "./model.ts";
import { rowOf, sideOf } from "./side.ts";
import * as Step from "./step/model.ts";
import { added, find } from "./store.ts";

/**
 * A new task and what writes it, for a transaction of somebody else: a run writes many. It asks neither rights nor
 * whether the deadline lies ahead; `looked(task)` once per run tells open pages.
 */
export function written(ctx: Ctx, draft: Step.Draft): { task: Model.Info; writes: Write[] } {
  const task = Step.created(ctx, draft);
  return { task, writes: added(task) };
}

/** Sets a task. @throws task.deadline_passed, task.department_needed, task.colleague_unknown, access.forbidden */
export async function create(ctx: Ctx, input: Model.Create): Promise<Model.Info> {
  const { departmentID, responsibleID, office } = await sideOf(input);
  const side = { departmentID, ...(responsibleID && { responsibleID }) };
  const deadline = promised(input.deadline, { now: ctx.now, office });
  if (deadline.instant <= ctx.now) throw Model.refuse("deadline_passed");
  const { task, writes } = written(ctx, { ...input, watchers: input.watchers ?? [], ...side, deadline });
  need(ctx, "task", input.points === undefined ? "create" : "offer", rowOf({ departments: [] }, task));
  return commit(ctx, [...writes, ...looked(task)], task);
}

export interface Whole {
  readonly task: Model.Info;
  readonly trail: readonly Trail.Info[];
  /** Of its department, who may judge and steer it beside who asked for it. */
  readonly headIDs: readonly string[];
}

/** A task with its history. @throws task.missing, access.forbidden */
export async function get(ctx: Ctx, taskID: string): Promise<Whole> {
  const [task, firm, trail] = await Promise.all([find(taskID), Firm.get(), Trail.list(taskID)]);
  const row = rowOf(firm, task);
  need(ctx, "task", "read", row);
  return { task, trail, headIDs: row.headIDs };
}

/** Its words, its watchers, what is offered. @throws db.stale with the fresh task, access.forbidden, task.wrong_status */
export async function edit(ctx: Ctx, taskID: string, input: Model.Edit): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "steer", input.version);
  if (input.points !== task.points) need(ctx, "task", "offer", rowOf({ departments: [] }, task));
  return done(ctx, task, Step.edited(ctx, task, input), "edited");
}

export async function start(ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "read", version);
  return done(ctx, task, Step.started(ctx, task), "started");
}

export async function pause(ctx: Ctx, taskID: string, input: Model.Pause): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "read", input.version);
  const { version: _, ...why } = input;
  return done(ctx, task, Step.paused(ctx, task, input), "paused", why);
}

export async function resume(ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "read", version);
  return done(ctx, task, Step.resumed(ctx, task), "resumed");
}

/** Hands the work in. @throws task.not_responsible, task.wrong_status, db.stale */
export async function submit(ctx: Ctx, taskID: string, input: Model.Submit): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "read", input.version);
  const data = input.words ? { words: input.words } : undefined;
  return done(ctx, task, Step.submitted(ctx, task, input), "submitted", data);
}

/** Takes the submission back before anybody judged it. */
export async function reopen(ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "read", version);
  return done(ctx, task, Step.reopened(ctx, task), "reopened");
}

export async function cancel(ctx: Ctx, taskID: string, input: Model.Cancel): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "steer", input.version);
  return done(ctx, task, Step.cancelled(ctx, task, input), "cancelled", { reason: input.reason });
}

/** Takes a task out of one's department's queue. @throws task.not_in_queue when somebody was faster */
export async function claim(ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "claim", version);
  return done(ctx, task, Step.claimed(ctx, task), "claimed", { to: user(ctx).accountID });
}

/** Gives it to another colleague, or back to a department's queue. */
export async function reassign(ctx: Ctx, taskID: string, input: Model.Reassign): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "steer", input.version);
  const { office: _, ...side } = await sideOf(input);
  const next = Step.reassigned(ctx, task, side);
  return done(ctx, task, next, "reassigned", { from: task.responsibleID, ...side });
}

/** Promises another day. @throws task.own_deadline for who does the work, task.deadline_passed */
export async function move(ctx: Ctx, taskID: string, { deadline, reason, version }: Model.Move): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "steer", version);
  const { office } = await sideOf({ departmentID: task.departmentID, responsibleID: task.responsibleID });
  const to = moved(task.deadline, deadline, { by: user(ctx).accountID, at: ctx.now, reason, office });
  const data = { from: task.deadline.instant, to: to.instant, zone: to.zone, reason };
  return done(ctx, task, Step.postponed(ctx, task, to), "moved", data);
}
