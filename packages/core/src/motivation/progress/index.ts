export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { can, need } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Clock from "../clock/index.ts";
import * as Dispute from "../dispute/index.ts";
import * as Ledger from "../ledger/index.ts";
import * as Points from "../points/index.ts";
import * as Standing from "../standing/index.ts";
import { before, periodsOf, placeOf, toNext } from "../standing/model.ts";
import * as Total from "../total/index.ts";
import { shown } from "./model.ts";

/** Where the reader stands in a period: beside their own past first, then what is missing to the next, then departments. */
export async function own(ctx: Ctx, asked: string | undefined) {
  need(ctx, "points", "read", undefined);
  const { accountID } = user(ctx);
  await Standing.settle(ctx);
  const now = periodsOf(await Clock.month(ctx));
  const period = asked ?? now.month;
  const [balance, scores, levels, departments] = await Promise.all([
    Ledger.balance(accountID),
    Standing.ofAccount(accountID),
    Standing.levels(period),
    Total.list(period),
  ]);
  const points = scores.find((score) => score.period === period)?.points ?? 0;
  const place = placeOf(levels, points);
  const next = toNext(levels, points);
  return {
    period,
    now,
    balance,
    points,
    scores,
    beforeThat: before(period),
    ...(place !== undefined && { place, sharing: (levels.find((one) => one.points === points)?.people ?? 1) - 1 }),
    ...(next && { next }),
    people: levels.reduce((sum, { people }) => sum + people, 0),
    departments,
  };
}

/** A page of everybody's scores with their places; who has as many points shares the place. */
export async function table(ctx: Ctx, asked: string | undefined, cursor: string | undefined) {
  need(ctx, "points", "read", undefined);
  await Standing.settle(ctx);
  const period = asked ?? (await Clock.month(ctx));
  const query = `standing#${period}`;
  const [page, levels] = await Promise.all([
    Standing.list(period, opened(ctx, query, cursor)),
    Standing.levels(period),
  ]);
  return {
    rows: page.scores.map((score) => ({ ...score, place: placeOf(levels, score.points) })),
    cursor: sealed(ctx, query, page.cursor),
  };
}

/** What somebody has and every line it is made of, newest first; their accepted work with points, for those who may know. */
export async function account(ctx: Ctx, accountID: string, cursor: string | undefined) {
  need(ctx, "points", "read", undefined);
  const reader = user(ctx);
  const owner = await Account.get(accountID);
  const query = `lines#${accountID}`;
  const [balance, page] = await Promise.all([
    Ledger.balance(accountID),
    Ledger.list(accountID, opened(ctx, query, cursor)),
  ]);
  return {
    name: owner.name,
    balance,
    entries: page.entries.flatMap((entry) => shown(reader, owner, entry)),
    cursor: sealed(ctx, query, page.cursor),
  };
}

/** Somebody's accepted work with points, paid or not and why, with what they said to it; for them and their heads. */
export async function work(ctx: Ctx, accountID: string) {
  const owner = await Account.get(accountID);
  need(ctx, "line", "details", owner);
  const [offers, disputes] = await Promise.all([Points.ofDoer(accountID), Dispute.ofDoer(accountID)]);
  return { offers, disputes };
}

/** The lines behind a figure of a department's month, as far as the reader may see them. */
export async function unit(
  ctx: Ctx,
  unit: string,
  { month, of, cursor }: { month: string; of: Ledger.Figure; cursor?: string | undefined },
) {
  need(ctx, "points", "overview", undefined);
  const query = `unit#${unit}#${month}#${of}`;
  const page = await Ledger.ofMonth({ unit, month }, of, opened(ctx, query, cursor));
  const departmentID = unit === "none" ? undefined : unit;
  const reader = user(ctx);
  return {
    entries: page.entries.flatMap((entry) => shown(reader, { accountID: entry.accountID, departmentID }, entry)),
    cursor: sealed(ctx, query, page.cursor),
  };
}

/** What was promised for a task and what came of it; the grade and the outcome for those it concerns. */
export async function task(ctx: Ctx, taskID: string) {
  need(ctx, "points", "read", undefined);
  const offer = await Points.find(taskID);
  if (!offer) return { offer: null, dispute: null };
  const reader = user(ctx);
  const isGiver = can(reader, "award", "reverse", offer);
  const isOwn = offer.accountID === reader.accountID;
  if (!(isGiver || isOwn)) {
    const { points, rule, giverID, title, month, at } = offer;
    return { offer: { taskID, points, rule, giverID, title, month, at }, dispute: null };
  }
  const dispute = offer.accountID ? await Dispute.seek(taskID, offer.accountID) : undefined;
  return { offer, dispute: dispute ?? null };
}
