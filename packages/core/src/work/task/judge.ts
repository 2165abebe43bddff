import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { seen, written } from "./act.ts";
import type * as Model from "./model.ts";
import * as Step from "./step/model.ts";

/**
 * Accepts what was handed in: the task was completed when it was handed in, not now. What acceptance pays belongs into
 * this very transaction. @throws task.own_work, task.wrong_status, db.stale with the fresh task
 */
export async function accept(ctx: Ctx, taskID: string, input: Model.Accept): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "steer", input.version);
  const next = Step.accepted(ctx, task, input);
  const { version: _, ...said } = input;
  return commit(ctx, written(ctx, task, next, "accepted", said), next);
}

/** Gives it back with words. @throws as `accept` */
export async function giveBack(ctx: Ctx, taskID: string, input: Model.Return): Promise<Model.Info> {
  const task = await seen(ctx, taskID, "steer", input.version);
  const next = Step.returned(ctx, task, input);
  const { version: _, ...said } = input;
  return commit(ctx, written(ctx, task, next, "returned", said), next);
}
