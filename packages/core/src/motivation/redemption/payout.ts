import { need } from "../../access/policy/model.ts";
import { put, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { isMaterial } from "../reward/model.ts";
import { PayoutEntity } from "./entity.ts";
import type { Info } from "./model.ts";

/**
 * What payroll has to know this month of an approved material wish, or of a returned one: an amount to pay or take back, or
 * goods that somebody got. Nothing for what costs no money.
 */
export function written(ctx: Ctx, wish: Info, kind: "due" | "back", month: string): Write[] {
  const { redemptionID, accountID, name, price, money } = wish;
  if (!isMaterial(wish)) return [];
  const line = {
    month,
    redemptionID,
    kind,
    reward: wish.kind,
    accountID,
    name,
    price,
    money,
    by: author(ctx),
    at: ctx.now,
  };
  return [put(PayoutEntity.create(line))];
}

/** Every material reward that was approved or returned in a month. */
export async function list(ctx: Ctx, month: string) {
  need(ctx, "points", "manage", undefined);
  const { data } = await PayoutEntity.query.byMonth({ month }).go({ pages: "all", consistent: true });
  return data.toSorted((one, other) => one.at.localeCompare(other.at));
}
