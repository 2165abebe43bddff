import { commit, put } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Standing from "../standing/index.ts";
import { periodsOf } from "../standing/model.ts";
import { BalanceEntity } from "./entity.ts";
import { all, balance } from "./index.ts";
import { type Entry, sum } from "./model.ts";

/** Something kept beside the lines that does not say what they say. */
export interface Difference {
  readonly what: string;
  readonly kept: number;
  readonly counted: number;
}

/** What is kept of somebody's points against the sum of their lines; nothing when all agrees, as it must. */
export async function check(accountID: string): Promise<Difference[]> {
  const [entries, kept, scores] = await Promise.all([
    all(accountID),
    balance(accountID),
    Standing.ofAccount(accountID),
  ]);
  const { points, held } = sum(entries);
  const periods = earnedBy(entries);
  for (const { period } of scores) periods.set(period, periods.get(period) ?? 0);
  const standings = [...periods].map(([period, counted]) => ({
    what: period,
    kept: scores.find((score) => score.period === period)?.points ?? 0,
    counted,
  }));
  const balances = [
    { what: "points", kept: kept.points, counted: points },
    { what: "held", kept: kept.held, counted: held },
  ];
  return [...balances, ...standings].filter((one) => one.kept !== one.counted);
}

function earnedBy(entries: readonly Entry[]): Map<string, number> {
  const periods = new Map<string, number>();
  for (const { month, earned } of entries)
    for (const period of Object.values(periodsOf(month))) periods.set(period, (periods.get(period) ?? 0) + earned);
  return periods;
}

/** Makes a balance anew from the lines; lost with `db.stale` when it changes at this moment. */
export async function rebuild(ctx: Ctx, accountID: string): Promise<void> {
  const before = await balance(accountID);
  const { points, held } = sum(await all(accountID));
  const made = BalanceEntity.put({ accountID, points, held }).where(
    (field, { eq, notExists }) => `${notExists(field.points)} OR ${eq(field.points, before.points)}`,
  );
  await commit(ctx, [put(made)], null);
}
