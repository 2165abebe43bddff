import { need } from "../access/policy/model.ts";
import * as Bucket from "../bucket.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import * as Firm from "../firm/index.ts";
import { founded } from "./founded.ts";
import type * as Model from "./model.ts";
import { KEY, type Placed } from "./order.ts";
import * as Progress from "./progress/index.ts";

/**
 * Founds the sample firm with its offices and departments, and orders its people and history, which another handler
 * replays: it takes longer than a request may. @throws firm.exists
 */
export async function open(ctx: Ctx, { locale }: Model.Order): Promise<Firm.Info> {
  need(ctx, "firm", "edit", undefined);
  const { firm, seats } = founded(locale, ctx.now);
  await commit(ctx, [Firm.written(firm)], firm);
  const order: Placed = { locale, now: ctx.now, firm, seats };
  await Bucket.write(KEY, JSON.stringify(order), "application/json");
  return firm;
}

/** How far the history is; undefined while it has not begun. */
export async function progress(ctx: Ctx): Promise<Progress.Progress | null> {
  need(ctx, "firm", "read", undefined);
  return (await Progress.find()) ?? null;
}
