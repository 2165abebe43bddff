import { commit } from "../commit.ts";
import { type Ctx, user } from "../context.ts";
import * as Points from "../motivation/points/index.ts";
import { moved, promised } from "../time/deadline/promise.ts";
import { accounts, as, office } from "./as.ts";

/** A deadline at the end of a Friday in Kyiv, promised at `now`. */
export const friday = (now: string) => promised({ localDate: "2026-03-06", zone: office.zone }, { now, office });
export const moving = moved;

let tasks = 0;
/** A task's id, as a task would have it. */
export const taskID = () => `tsk-${String(++tasks).padStart(26, "0")}`;

/** Points promised for a task that somebody else is to do. */
export async function promising(ctx: Ctx, points: number, rule: Points.Rule = "all"): Promise<string> {
  const id = taskID();
  const task = { taskID: id, title: "Funnel report", points, rule };
  await commit(ctx, await Points.offered(ctx, user(ctx).accountID, [task]), null);
  return id;
}

/** The work is accepted: on time and well done, unless told otherwise. */
export async function accepting(ctx: Ctx, id: string, work: Partial<Points.Accepted> = {}) {
  const usual = { taskID: id, accountID: accounts.employee, departmentID: undefined, quality: 4 as const };
  const done = { doneAt: ctx.now, deadline: friday(ctx.now) };
  const { writes, worth } = await Points.awarded(ctx, { ...usual, ...done, ...work });
  if (writes.length > 0) await commit(ctx, writes, null);
  return worth;
}

/** Gives somebody points to spend, as a manager does for work well done. */
export const earned = async (points: number, accountID: string = accounts.employee, now?: string) =>
  accepting(as("manager", now), await promising(as("manager", now), points), { accountID });
