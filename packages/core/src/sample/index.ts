import * as Account from "../access/account/index.ts";
import * as Address from "../access/address/index.ts";
import { need } from "../access/policy/model.ts";
import * as Bucket from "../bucket.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import * as Firm from "../firm/index.ts";
import type * as Model from "./model.ts";
import { KEY, type Order } from "./order.ts";
import * as Progress from "./progress/index.ts";
import { founded } from "./staff.ts";

export type { Progress } from "./progress/index.ts";

/**
 * Founds the sample firm with its offices, departments and forty colleagues, and orders its history, which another
 * handler replays: it takes longer than a request may. @throws firm.exists
 */
export async function open(ctx: Ctx, { locale }: Model.Order): Promise<Firm.Info> {
  need(ctx, "firm", "edit", undefined);
  const { firm, staff } = founded(locale, ctx.now);
  const people = staff.flatMap((one) => [
    Account.written({ ...one, epoch: 0, invites: 0 }),
    Address.taken(one.mail, one.accountID),
  ]);
  await commit(ctx, [Firm.written(firm), ...people], firm);
  const order: Order = { locale, now: ctx.now, firm, staff };
  await Bucket.write(KEY, JSON.stringify(order), "application/json");
  return firm;
}

/** How far the history is; undefined while it has not begun. */
export async function progress(ctx: Ctx): Promise<Progress.Progress | null> {
  need(ctx, "firm", "read", undefined);
  return (await Progress.find()) ?? null;
}
