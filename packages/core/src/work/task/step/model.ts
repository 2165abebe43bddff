import { author, type Ctx, user } from "../../../context.ts";
import { newID } from "../../../id.ts";
import type { Deadline } from "../../../time/deadline/model.ts";
import * as Task from "../model.ts";

/*
 * What may happen to a task, as decisions: each refuses, or returns the task after it. None reads a clock or the table.
 */

type Status = Task.Status;
const UNFINISHED = ["open", "in_progress", "waiting", "returned"] as const satisfies Status[];

function from(task: Task.Info, statuses: readonly Status[]): void {
  if (!statuses.includes(task.status)) throw Task.refuse("wrong_status", { from: task.status });
}

const next = (ctx: Ctx, task: Task.Info, change: Partial<Task.Info>): Task.Info => ({
  ...task,
  ...change,
  updatedAt: ctx.now,
  version: task.version + 1,
});

/** Only who does the work says how it goes, or who stands in for them while they are away. */
function own(ctx: Ctx, task: Task.Info, standInID: StandIn): void {
  const { accountID } = user(ctx);
  if (task.responsibleID !== accountID && standInID !== accountID) throw Task.refuse("not_responsible");
}
type StandIn = string | undefined;

/** What a new task needs; a run gives its place in the run too. */
export type Draft = Omit<
  Task.Info,
  | "taskID"
  | "status"
  | "waits"
  | "submission"
  | "verdict"
  | "cancelled"
  | "startedAt"
  | "createdAt"
  | "createdBy"
  | "updatedAt"
  | "version"
>;

/** A new task. Whether its deadline lies ahead is asked where a person types it: a run may begin late. */
export const created = (ctx: Ctx, draft: Draft): Task.Info => ({
  ...draft,
  taskID: newID("task"),
  status: "open",
  waits: [],
  createdAt: ctx.now,
  createdBy: author(ctx),
  updatedAt: ctx.now,
  version: 1,
});

export function edited(ctx: Ctx, task: Task.Info, { version: _, ...input }: Task.Edit): Task.Info {
  from(task, [...UNFINISHED, "done"]);
  const { text: _t, points: _p, rule: _u, repeat: _r, ...rest } = task;
  return { ...next(ctx, rest, {}), ...input };
}

export function started(ctx: Ctx, task: Task.Info, standInID?: StandIn): Task.Info {
  own(ctx, task, standInID);
  from(task, ["open", "returned"]);
  return next(ctx, task, { status: "in_progress", startedAt: task.startedAt ?? ctx.now });
}

const MOST_WAITS = 200;

/** The work waits for something; its clock does not stop, how long it waited is kept apart. */
export function paused(ctx: Ctx, task: Task.Info, why: Omit<Task.Pause, "version">, standInID?: StandIn): Task.Info {
  own(ctx, task, standInID);
  from(task, ["open", "in_progress", "returned"]);
  if (task.waits.length >= MOST_WAITS) throw Task.refuse("too_many_waits");
  return next(ctx, task, { status: "waiting", waits: [...task.waits, { from: ctx.now, ...why }] });
}

/** The waits with the last one ended, when one was going on. */
const awake = ({ now }: Ctx, { waits }: Task.Info): Task.Wait[] =>
  waits.map((wait) => (wait.to === undefined ? { ...wait, to: now } : wait));

export function resumed(ctx: Ctx, task: Task.Info, standInID?: StandIn): Task.Info {
  own(ctx, task, standInID);
  from(task, ["waiting"]);
  return next(ctx, task, { status: "in_progress", waits: awake(ctx, task), startedAt: task.startedAt ?? ctx.now });
}

/** Done, as far as who does it can say. What nobody is to check is accepted with that. */
export function submitted(
  ctx: Ctx,
  task: Task.Info,
  { words }: Omit<Task.Submit, "version">,
  standInID?: StandIn,
): Task.Info {
  own(ctx, task, standInID);
  from(task, UNFINISHED);
  const submission = { by: author(ctx), at: ctx.now, ...(words && { words }) };
  const { verdict: _, ...rest } = task;
  const status = Task.unasked(task) ? "accepted" : "done";
  return next(ctx, rest, { status, waits: awake(ctx, task), submission });
}

/** The submission is taken back: by who handed it in, before anybody judged it (or when nobody was to). */
export function reopened(ctx: Ctx, task: Task.Info, standInID?: StandIn): Task.Info {
  own(ctx, task, standInID);
  if (!(task.status === "accepted" && Task.unasked(task))) from(task, ["done"]);
  const { submission: _, repeat, ...rest } = task;
  // What was over has been followed by the next one already: it does not begin a second.
  const still = task.status === "done" && repeat ? { repeat } : {};
  return next(ctx, { ...rest, ...still }, { status: "in_progress", startedAt: task.startedAt ?? ctx.now });
}

/** Nobody judges their own work when points are offered for it. */
function judging(ctx: Ctx, task: Task.Info): void {
  from(task, ["done"]);
  if (task.points !== undefined && task.submission?.by === author(ctx)) throw Task.refuse("own_work");
}

export function accepted(ctx: Ctx, task: Task.Info, said: Omit<Task.Accept, "version">): Task.Info {
  judging(ctx, task);
  return next(ctx, task, { status: "accepted", verdict: { by: author(ctx), at: ctx.now, accepted: true, ...said } });
}

/** Back to work. The submission stays readable beside what was said of it, but no longer counts as done. */
export function returned(ctx: Ctx, task: Task.Info, said: Omit<Task.Return, "version">): Task.Info {
  judging(ctx, task);
  return next(ctx, task, { status: "returned", verdict: { by: author(ctx), at: ctx.now, accepted: false, ...said } });
}

export function cancelled(ctx: Ctx, task: Task.Info, reason: string): Task.Info {
  from(task, [...UNFINISHED, "done"]);
  return next(ctx, task, {
    status: "cancelled",
    waits: awake(ctx, task),
    cancelled: { by: author(ctx), at: ctx.now, reason, from: task.status },
  });
}

/** The cancel is taken back: it stands as it did, its waiting over. A run's step is not: its run went on without it. */
export function restored(ctx: Ctx, task: Task.Info): Task.Info {
  from(task, ["cancelled"]);
  if (task.runID !== undefined) throw Task.refuse("wrong_status", { from: task.status });
  const { cancelled, ...rest } = task;
  const was = cancelled?.from ?? "open";
  return next(ctx, rest, { status: was === "waiting" ? "in_progress" : was });
}

/** The acceptance is taken back: handed in again, for somebody to judge. What has followed it already does not begin twice. */
export function unaccepted(ctx: Ctx, task: Task.Info): Task.Info {
  from(task, ["accepted"]);
  if (Task.unasked(task)) throw Task.refuse("wrong_status", { from: task.status });
  const { verdict: _, repeat: _r, ...rest } = task;
  return next(ctx, rest, { status: "done" });
}

/** Taken from the department's queue by one of its people. */
export function claimed(ctx: Ctx, task: Task.Info): Task.Info {
  from(task, UNFINISHED);
  if (task.responsibleID !== undefined) throw Task.refuse("not_in_queue");
  return next(ctx, task, { responsibleID: user(ctx).accountID });
}

/** Another side answers for it from now on; what is being waited for is theirs to say anew. */
export function reassigned(
  ctx: Ctx,
  task: Task.Info,
  to: Pick<Task.Info, "departmentID" | "responsibleID">,
): Task.Info {
  from(task, UNFINISHED);
  const { responsibleID: _, ...rest } = task;
  const status = task.status === "waiting" ? "in_progress" : task.status;
  return next(ctx, rest, { ...to, status, waits: awake(ctx, task) });
}

/** Another deadline that follows from a day that somebody moved. */
export const rescheduled = (ctx: Ctx, task: Task.Info, deadline: Deadline): Task.Info => next(ctx, task, { deadline });

/**
 * Another deadline; each promise before stays written. Who does the work does not move it, unless they set it
 * themselves and nothing is paid.
 */
export function postponed(ctx: Ctx, task: Task.Info, deadline: Deadline): Task.Info {
  from(task, UNFINISHED);
  const mine = task.responsibleID === author(ctx);
  if (mine && (task.createdBy !== task.responsibleID || task.points !== undefined)) throw Task.refuse("own_deadline");
  if (deadline.instant <= ctx.now) throw Task.refuse("deadline_passed");
  return next(ctx, task, { deadline });
}
