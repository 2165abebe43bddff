import * as Account from "../../access/account/index.ts";
import { need } from "../../access/policy/model.ts";
import type { Ctx } from "../../context.ts";
import { check, type Difference, rebuild } from "../ledger/check.ts";

/** How many colleagues are counted side by side. */
const AT_ONCE = 10;

/** What is kept of somebody and is not what their lines say. */
export interface Finding extends Difference {
  readonly accountID: string;
}

/** Counts the points of a page of colleagues anew, those who left too. `found` is empty, as it must be. */
export async function audit(ctx: Ctx, cursor: string | undefined) {
  need(ctx, "points", "manage", undefined);
  const page = await Account.list(ctx, { cursor });
  const found: Finding[] = [];
  for (let from = 0; from < page.accounts.length; from += AT_ONCE) {
    const some = page.accounts.slice(from, from + AT_ONCE);
    const each = await Promise.all(
      some.map(async ({ accountID }) => (await check(accountID)).map((difference) => ({ accountID, ...difference }))),
    );
    found.push(...each.flat());
  }
  return { counted: page.accounts.length, found, cursor: page.cursor };
}

/** Makes somebody's balance and standings anew from their lines. @throws db.stale when they have just changed */
export function mend(ctx: Ctx, accountID: string): Promise<object> {
  need(ctx, "points", "manage", undefined);
  return rebuild(ctx, accountID);
}
