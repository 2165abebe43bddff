import { need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Ledger from "../ledger/index.ts";
import { find, turned } from "../points/index.ts";
import { type Offer, type Reason, refuse } from "../points/model.ts";
import * as Total from "../total/index.ts";

/**
 * Takes an award back, with a reason that the person reads. What they have spent stays spent: no more than their balance is
 * taken, and no balance goes below zero. Their standing loses the whole award, in the month that had it.
 * @throws points.missing, points.not_paid, access.forbidden; ledger.too_few when they have just spent it: try again
 */
export async function reverse(ctx: Ctx, taskID: string, { reason }: Reason): Promise<Offer> {
  const offer = await find(taskID);
  if (!offer) throw refuse("missing");
  need(ctx, "award", "reverse", offer);
  const writes = await reversed(ctx, offer, reason);
  if (writes.length === 0) throw refuse("not_paid");
  return commit(ctx, writes, { ...offer, status: "reversed" });
}

/** The same for the transaction of who takes an acceptance back and answers for the right to; nothing when it paid nothing. */
export async function undone(ctx: Ctx, taskID: string): Promise<Write[]> {
  const offer = await find(taskID);
  return offer ? reversed(ctx, offer) : [];
}

async function reversed(ctx: Ctx, offer: Offer, reason?: string): Promise<Write[]> {
  const { accountID, title, taskID } = offer;
  const award = accountID && (await Ledger.find(accountID, "award", taskID));
  if (offer.status !== "paid" || !award) return [];
  const balance = await Ledger.balance(award.accountID);
  const taken = Math.min(balance.points, award.points);
  const { month, unit, earned } = award;
  const line = { accountID: award.accountID, ref: taskID, title, ...(reason && { reason }), month, unit };
  const about = `points.reversed#${taskID}`;
  return [
    turned(offer, { status: "reversed" }),
    ...Ledger.entered(ctx, { ...line, kind: "reversal", points: 0 - taken, held: 0, earned: 0 - earned }),
    Total.raised(award, { earned: 0 - earned }),
    ...Notice.posted(ctx, {
      accountID: award.accountID,
      about,
      code: "points.reversed",
      data: { title, points: taken, ...(reason && { words: reason }) },
    }),
  ];
}
