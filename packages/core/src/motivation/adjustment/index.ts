import * as Account from "../../access/account/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Clock from "../clock/index.ts";
import { entered, type Line } from "../ledger/index.ts";
import { type Adjust, unitOf } from "../ledger/model.ts";

/**
 * Gives or takes points by hand, with a reason that the person reads: points brought along from elsewhere, a prize, what
 * is left to somebody who has gone. It changes a balance and no standing. @throws ledger.too_few, account.missing
 */
export async function adjust(ctx: Ctx, { accountID, points, reason }: Adjust): Promise<Line> {
  need(ctx, "points", "manage", undefined);
  const [{ departmentID }, month] = await Promise.all([Account.get(accountID), Clock.month(ctx)]);
  const ref = newID("adjustment");
  const amounts = { points, held: 0, earned: 0 };
  const line: Line = {
    accountID,
    kind: "adjust",
    ref,
    ...amounts,
    title: reason,
    reason,
    month,
    unit: unitOf(departmentID),
  };
  const notice = {
    accountID,
    about: `points.adjusted#${ref}`,
    code: "points.adjusted" as const,
    data: { points, words: reason },
  };
  return commit(ctx, [...entered(ctx, line), ...Notice.posted(ctx, notice)], line);
}
