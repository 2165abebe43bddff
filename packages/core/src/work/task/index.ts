export { look } from "./clock.ts";
export { accept, giveBack } from "./judge.ts";
export { concerns, day, department } from "./list.ts";
export type * from "./model.ts";
export { looked } from "./pages.ts";
export { promised as rewarded } from "./pay.ts";
export { remind } from "./remind.ts";
export { say } from "./say.ts";
export { find, many, ofRun } from "./store.ts";
export { given } from "./tell.ts";
export { restore, unaccept } from "./undo.ts";

import { need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { moved, promised } from "../../time/deadline/promise.ts";
import * as Reading from "../reading/index.ts";
import { shown, unread } from "../reading/model.ts";
import * as Trail from "../trail/index.ts";
import { act } from "./act.ts";
import { again } from "./again.ts";
import * as File from "./file/index.ts";
import { headsOf } from "./heads/model.ts";
import * as Model from "./model.ts";
import { distinct, looked } from "./pages.ts";
import { released, repromised, promised as rewarded } from "./pay.ts";
import { officeOf, rowOf, sideOf, standInOf } from "./side.ts";
import * as Step from "./step/model.ts";
import { added, find, replaced } from "./store.ts";
import { covered, doers, told } from "./tell.ts";

/**
 * A new task and what writes it, for a transaction of somebody else: a run writes many. It asks neither rights nor
 * whether the deadline lies ahead; `looked(task)` once per run tells open pages; `rewarded` once per run promises points.
 */
export function written(ctx: Ctx, draft: Step.Draft): { task: Model.Info; writes: Write[] } {
  const task = Step.created(ctx, draft);
  return { task, writes: added(task) };
}

/**
 * A task by another deadline that nobody said anew, for the transaction of who moved the day it is told from; nothing
 * when it is the same. Lost with `db.stale` and the fresh task.
 */
export const rescheduled = (ctx: Ctx, task: Model.Info, deadline: Model.Info["deadline"]): Write[] =>
  deadline === task.deadline ? [] : replaced(task, Step.rescheduled(ctx, task, deadline));

/** A task is done without, with a reason, by somebody whose right to that the caller has asked. @throws as `cancel` */
export const waive = (ctx: Ctx, taskID: string, { reason, version }: Model.Cancel): Promise<Model.Info> =>
  act(ctx, taskID, {
    version,
    decide: (task) => Step.cancelled(ctx, task, reason),
    code: "cancelled",
    data: () => ({ reason }),
  });

/** Sets a task. @throws task.deadline_passed, task.department_needed, task.colleague_unknown, access.forbidden */
export async function create(ctx: Ctx, input: Model.Create): Promise<Model.Info> {
  const { departmentID, responsibleID, office, firm } = await sideOf(input);
  const side = { departmentID, ...(responsibleID && { responsibleID }) };
  const deadline = promised(input.deadline, { now: ctx.now, office });
  if (deadline.instant <= ctx.now) throw Model.refuse("deadline_passed");
  const { task, writes } = written(ctx, { ...input, watchers: input.watchers ?? [], ...side, deadline });
  need(ctx, "task", input.points === undefined ? "create" : "offer", rowOf({ departments: [] }, task));
  const assigned = { code: "task.assigned" as const, to: doers(firm, task), reason: task.version };
  const word = await covered(ctx, firm, task, assigned);
  const promise = await rewarded(ctx, task.createdBy, [task]);
  return commit(ctx, distinct([...writes, ...promise, ...told(ctx, task, word), ...looked(task)]), task);
}

export interface Whole {
  readonly task: Model.Info;
  readonly trail: readonly Trail.Info[];
  /** Of its department, who may judge and steer it beside who asked for it. */
  readonly headIDs: readonly string[];
  readonly files: readonly File.Info[];
  /** What the newcomer has to read before it can be done, each with when they did. */
  readonly papers: readonly Reading.Shown[];
}

/** A task with its history and its files. @throws task.missing, access.forbidden */
export async function get(ctx: Ctx, taskID: string): Promise<Whole> {
  const [task, firm, trail, files] = await Promise.all([
    find(taskID),
    Firm.get(),
    Trail.list(taskID),
    File.list(taskID),
  ]);
  const row = rowOf(firm, task, await standInOf(ctx, firm, task));
  need(ctx, "task", "read", row);
  const papers = shown(taskID, task.toRead ?? [], await Reading.of([task]));
  return { task, trail, files, papers, headIDs: row.headIDs };
}

/** Its words, its watchers, what is offered. @throws db.stale with the fresh task, access.forbidden, task.wrong_status */
export const edit = (ctx: Ctx, taskID: string, input: Model.Edit): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version: input.version,
    decide: (task) => {
      if (input.points !== task.points || input.rule !== task.rule)
        need(ctx, "task", "offer", rowOf({ departments: [] }, task));
      return Step.edited(ctx, task, input);
    },
    code: "edited",
    more: (task, before) => repromised(ctx, before, task),
  });

export const start = (ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> =>
  act(ctx, taskID, { right: "read", version, decide: (task, by) => Step.started(ctx, task, by), code: "started" });

/** It waits, perhaps for another department: its head is told that they hold somebody up. */
export const pause = (ctx: Ctx, taskID: string, { version, ...why }: Model.Pause): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "read",
    version,
    decide: (task, by) => Step.paused(ctx, task, why, by),
    code: "paused",
    data: () => why,
    tell: (task, firm) =>
      why.departmentID
        ? { code: "task.blocked", to: headsOf(firm, why.departmentID), reason: task.version }
        : undefined,
  });

export const resume = (ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> =>
  act(ctx, taskID, { right: "read", version, decide: (task, by) => Step.resumed(ctx, task, by), code: "resumed" });

/** Hands the work in. @throws task.unread with the names of what is to be read first, task.not_responsible, task.wrong_status, db.stale */
export const submit = (ctx: Ctx, taskID: string, { version, ...said }: Model.Submit): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "read",
    version,
    decide: async (task, by) => {
      const done = Step.submitted(ctx, task, said, by);
      const left = unread(shown(taskID, task.toRead ?? [], await Reading.of([task])));
      if (left.length > 0) throw Model.refuse("unread", { names: left.map(({ name }) => name) });
      return done;
    },
    code: "submitted",
    data: () => said,
    more: (task) => again(ctx, task),
    tell: (task) =>
      task.status === "done" ? { code: "task.submitted", to: [task.createdBy], reason: task.version } : undefined,
  });

/** Takes the submission back before anybody judged it. */
export const reopen = (ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> =>
  act(ctx, taskID, { right: "read", version, decide: (task, by) => Step.reopened(ctx, task, by), code: "reopened" });

export const cancel = (ctx: Ctx, taskID: string, { version, reason }: Model.Cancel): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: (task) => Step.cancelled(ctx, task, reason),
    code: "cancelled",
    data: () => ({ reason }),
    more: released,
  });

/** Takes a task out of one's department's queue. @throws task.not_in_queue when somebody was faster */
export const claim = (ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "claim",
    version,
    decide: (task) => Step.claimed(ctx, task),
    code: "claimed",
    data: () => ({ to: user(ctx).accountID }),
    tell: (task) => ({ code: "task.claimed", to: [task.createdBy], reason: task.version }),
  });

/** Gives it to another colleague, or back to a department's queue. */
export const reassign = (ctx: Ctx, taskID: string, { version, ...to }: Model.Reassign): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: async (task) => {
      const { departmentID, responsibleID } = await sideOf(to);
      return Step.reassigned(ctx, task, { departmentID, ...(responsibleID && { responsibleID }) });
    },
    code: "reassigned",
    data: (before, { departmentID, responsibleID }) => ({ from: before.responsibleID, departmentID, responsibleID }),
    tell: (task, firm) => ({ code: "task.assigned", to: doers(firm, task), reason: task.version }),
  });

/** Promises another day. @throws task.own_deadline for who does the work, task.deadline_passed */
export const move = (ctx: Ctx, taskID: string, { deadline, reason, version }: Model.Move): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: async (task) => {
      const moving = { by: user(ctx).accountID, at: ctx.now, reason, office: await officeOf(task) };
      return Step.postponed(ctx, task, moved(task.deadline, deadline, moving));
    },
    code: "moved",
    data: (before, next) => ({
      from: before.deadline.instant,
      to: next.deadline.instant,
      zone: next.deadline.zone,
      reason,
    }),
    tell: (task, firm) => ({ code: "task.moved", to: doers(firm, task), reason: task.version }),
  });
