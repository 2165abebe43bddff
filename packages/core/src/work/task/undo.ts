import type { Ctx } from "../../context.ts";
import { act } from "./act.ts";
import type * as Model from "./model.ts";
import { promisedAgain, unpaid } from "./pay.ts";
import * as Step from "./step/model.ts";

/**
 * Takes an acceptance back, for who may judge. What it paid is reversed, in this very transaction, and is not paid a second
 * time when the work is accepted again. @throws task.wrong_status, ledger.too_few, db.stale with the fresh task
 */
export const unaccept = (ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: (task) => Step.unaccepted(ctx, task),
    code: "unaccepted",
    more: (task) => unpaid(ctx, task),
  });

/** Takes a cancel back; its points are promised again, out of this month's budget. @throws points.over_budget, task.wrong_status */
export const restore = (ctx: Ctx, taskID: string, { version }: Model.Act): Promise<Model.Info> =>
  act(ctx, taskID, {
    right: "steer",
    version,
    decide: (task) => Step.restored(ctx, task),
    code: "restored",
    more: (task) => promisedAgain(ctx, task),
  });
