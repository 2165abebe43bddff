import { commit, put, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Standing from "../standing/index.ts";
import { periodsOf, type Score } from "../standing/model.ts";
import { BalanceEntity } from "./entity.ts";
import { all, balance } from "./index.ts";
import { type Balance, type Entry, sum } from "./model.ts";

/** Something kept beside the lines that does not say what they say. */
export interface Difference {
  readonly what: string;
  readonly kept: number;
  readonly counted: number;
}

/** What is kept of somebody beside their lines, and the same counted anew. */
interface Books {
  readonly kept: { readonly balance: Balance; readonly scores: readonly Score[] };
  readonly counted: { readonly balance: Balance; readonly scores: readonly Score[] };
}

/**
 * In this order: what is written meanwhile changes what was read first, and is seen by the conditions of a rebuild. A line
 * that the standings have not taken in yet is not counted in them.
 */
async function read(accountID: string): Promise<Books> {
  const [before, scores] = await Promise.all([balance(accountID), Standing.everyScore(accountID)]);
  const entries = await all(accountID);
  const waits = new Set((await Standing.waitingOf(accountID)).map(keyOf));
  const taken = entries.filter((entry) => !waits.has(keyOf(entry)));
  const { points, held } = sum(entries);
  return {
    kept: { balance: before, scores },
    counted: { balance: { points, held }, scores: scored(accountID, taken, scores) },
  };
}

const keyOf = ({ kind, ref }: { kind: string; ref: string }) => `${kind}/${ref}`;

/** Each period that has a score, or should: as the lines say. */
function scored(accountID: string, entries: readonly Entry[], kept: readonly Score[]): Score[] {
  const scores = new Map(kept.map((score) => [score.period, { ...score, points: 0, tasks: 0 }]));
  for (const { month, earned, unit, ...entry } of entries)
    for (const period of Object.values(periodsOf(month))) {
      if (earned === 0) continue;
      const { points, tasks } = scores.get(period) ?? { points: 0, tasks: 0 };
      const score = { accountID, period, points: points + earned, tasks: tasks + Standing.tasksIn([entry]), unit };
      scores.set(period, score);
    }
  return [...scores.values()];
}

/** What is kept of somebody's points against the sum of their lines; nothing when all agrees, as it must. */
export async function check(accountID: string): Promise<Difference[]> {
  // Seen twice: an act between two reads looks like a difference once.
  const found = differences(await read(accountID));
  return found.length > 0 ? differences(await read(accountID)) : found;
}

function differences({ kept, counted }: Books): Difference[] {
  const balances = (["points", "held"] as const).map((what) => ({
    what,
    kept: kept.balance[what],
    counted: counted.balance[what],
  }));
  const standings = counted.scores.map(({ period, points }) => ({
    what: period,
    kept: pointsIn(kept.scores, period),
    counted: points,
  }));
  return [...balances, ...standings].filter((one) => one.kept !== one.counted);
}

const pointsIn = (scores: readonly Score[], period: string) =>
  scores.find((score) => score.period === period)?.points ?? 0;

/** How many scores one transaction makes anew: each is up to three of its items. */
const AT_ONCE = 30;

/** Makes a balance and its standings anew from the lines; lost with `db.stale` when they change at this moment. */
export async function rebuild(ctx: Ctx, accountID: string): Promise<object> {
  const { kept, counted } = await read(accountID);
  const wrong = counted.scores.filter(({ period, points }) => points !== pointsIn(kept.scores, period));
  const scores = wrong.slice(0, AT_ONCE).flatMap((next) => {
    const before = kept.scores.find(({ period }) => period === next.period);
    return Standing.written(before, next);
  });
  return commit(ctx, [balanced(accountID, kept.balance, counted.balance), ...scores], {});
}

const balanced = (accountID: string, before: Balance, next: Balance): Write =>
  put(
    BalanceEntity.put({ accountID, ...next }).where(
      (field, { eq, notExists }) =>
        `${notExists(field.points)} OR (${eq(field.points, before.points)} AND ${eq(field.held, before.held)})`,
    ),
  );
