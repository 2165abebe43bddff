import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { instantToWall } from "../../time/zone/index.ts";

/** The month it is now on the firm's clock, which is that of its first office: budgets and standings turn over with it. */
export async function month(ctx: Ctx): Promise<string> {
  const { offices } = await Firm.get();
  return monthIn(ctx.now, offices[0]?.zone ?? "UTC");
}

/** The month that a clock in `zone` shows at the instant. */
export const monthIn = (instant: string, zone: string): string => instantToWall(instant, zone).localDate.slice(0, 7);
