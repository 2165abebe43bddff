import { need } from "../../access/policy/model.ts";
import { put, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { PayoutEntity } from "./entity.ts";
import type { Info } from "./model.ts";

/** What payroll pays this month for an approved wish, or takes back for a returned one; nothing when it is not about money. */
export function written(ctx: Ctx, wish: Info, kind: "due" | "back", month: string): Write[] {
  const { redemptionID, accountID, name, price, money } = wish;
  if (!money) return [];
  const line = { month, redemptionID, kind, accountID, name, price, money, by: author(ctx), at: ctx.now };
  return [put(PayoutEntity.create(line))];
}

/** Everything that payroll pays or takes back in a month. */
export async function list(ctx: Ctx, month: string) {
  need(ctx, "points", "manage", undefined);
  const { data } = await PayoutEntity.query.byMonth({ month }).go({ pages: "all", consistent: true });
  return data.toSorted((one, other) => one.at.localeCompare(other.at));
}
