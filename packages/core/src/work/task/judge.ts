import type { Ctx } from "../../context.ts";
import { act } from "./act.ts";
import { again } from "./again.ts";
import type * as Model from "./model.ts";
import { paid } from "./pay.ts";
import * as Step from "./step/model.ts";

/**
 * Accepts what was handed in: the task was completed when it was handed in, not now. What acceptance pays is paid in
 * this very transaction. @throws task.own_work, task.wrong_status, db.stale with the fresh task
 */
export const accept = (ctx: Ctx, taskID: string, { version, ...said }: Model.Accept): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: (task) => Step.accepted(ctx, task, said),
    code: "accepted",
    data: () => said,
    more: async (task) => [...(await paid(ctx, task)), ...(await again(ctx, task))],
    tell: (task) => ({ code: "task.accepted", to: workers(task), reason: task.version }),
  });

/** Gives it back with words. @throws as `accept` */
export const giveBack = (ctx: Ctx, taskID: string, { version, ...said }: Model.Return): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: (task) => Step.returned(ctx, task, said),
    code: "returned",
    data: () => said,
    tell: (task) => ({ code: "task.returned", to: by(task), reason: task.version }),
  });

/** Who answers for the work, and who did it while they were away. */
const workers = (task: Model.Info) => [...by(task), ...(task.submission ? [task.submission.by] : [])];

const by = ({ responsibleID }: Model.Info) => (responsibleID ? [responsibleID] : []);
