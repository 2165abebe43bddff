export type * from "./model.ts";

import { committed, put, remove, update, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { LevelEntity, ScoreEntity, WaitingEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** What the standings need of a line of the ledger. */
export interface Earned {
  readonly accountID: string;
  readonly kind: string;
  readonly ref: string;
  readonly earned: number;
  readonly month: string;
  readonly unit: string;
}

/** Puts a line that earned something before the door of the standings, in the transaction that writes it. */
export function waiting({ accountID, kind, ref, earned, month, unit }: Earned): Write[] {
  return earned === 0 ? [] : [put(WaitingEntity.create({ accountID, kind, ref, earned, month, unit }))];
}

/** How many lines one transaction takes in: each is one item beside up to nine of scores and levels. */
const AT_ONCE = 50;

/**
 * Takes into the standings what waits, one transaction for one person's month. Whoever reads standings does so first (one
 * pass), and the clock does so each minute: two at once do no harm, for a line leaves the door in the transaction that
 * counts it.
 */
export async function settle(ctx: Ctx, passes = 1): Promise<void> {
  for (let pass = 0; pass < passes; pass++) {
    const { data, cursor } = await WaitingEntity.query.only({}).go({ limit: AT_ONCE, consistent: true });
    for (const lines of grouped(data)) await taken(ctx, lines);
    if (cursor === null) return;
  }
}

function grouped(lines: readonly Earned[]): Earned[][] {
  const groups = new Map<string, Earned[]>();
  for (const line of lines) {
    const key = `${line.accountID}/${line.month}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

async function taken(ctx: Ctx, lines: readonly Earned[]): Promise<void> {
  const [first] = lines;
  if (!first) return;
  const change = { ...first, earned: lines.reduce((sum, { earned }) => sum + earned, 0), tasks: tasksIn(lines) };
  const scores = await Promise.all(Object.values(Model.periodsOf(first.month)).map((period) => scored(period, change)));
  const gone = lines.map(({ accountID, kind, ref }) =>
    remove(WaitingEntity.remove({ accountID, kind, ref }).where(({ earned }, { exists }) => exists(earned))),
  );
  // Somebody else may just have taken these, or others of this person: what still waits is taken the next time.
  await committed({ ...ctx, act: undefined }, [...scores.flat(), ...gone]);
}

/** How many paid tasks these lines are, without those that were taken back. */
export const tasksIn = (lines: readonly Pick<Earned, "kind">[]) =>
  lines.reduce((count, { kind }) => count + (kind === "award" ? 1 : 0) - (kind === "reversal" ? 1 : 0), 0);

/** One period's score and its levels, as they will be; lost when the score changed meanwhile. */
async function scored(period: string, change: Earned & { tasks: number }): Promise<Write[]> {
  const { accountID, unit } = change;
  const { data: old } = await ScoreEntity.get({ accountID, period }).go({ consistent: true });
  const points = (old?.points ?? 0) + change.earned;
  return written(old ?? undefined, { accountID, period, points, tasks: (old?.tasks ?? 0) + change.tasks, unit });
}

/** A score with its levels in place of what it was; lost when it changed meanwhile. */
export function written(old: Model.Score | undefined, score: Model.Score): Write[] {
  const { period, points } = score;
  const write = old
    ? ScoreEntity.put(score).where((field, { eq }) => eq(field.points, old.points))
    : ScoreEntity.create(score);
  // An award and its reversal taken in together leave the level where it was: two writes of one item are refused.
  const isMoved = points !== (old?.points ?? 0);
  return [put(write), ...(isMoved ? [...levelled(period, old?.points ?? 0, -1), ...levelled(period, points, 1)] : [])];
}

const levelled = (period: string, points: number, people: 1 | -1): Write[] =>
  points > 0 ? [update(LevelEntity.upsert({ period, points }).add({ people }))] : [];

/** What somebody earned, period by period. */
export async function ofAccount(accountID: string): Promise<Model.Score[]> {
  const { data } = await ScoreEntity.query.byAccount({ accountID }).go({ order: "desc", limit: 60 });
  return data;
}

/** All of somebody's scores, as they are now: for the check. */
export async function everyScore(accountID: string): Promise<Model.Score[]> {
  const { data } = await ScoreEntity.query.byAccount({ accountID }).go({ pages: "all", consistent: true });
  return data;
}

/** Somebody's lines that the standings do not hold yet. */
export async function waitingOf(accountID: string): Promise<Earned[]> {
  const { data } = await WaitingEntity.query.only({ accountID }).go({ pages: "all", consistent: true });
  return data;
}

/** How many people are at each number of points: as many rows as there are different numbers, however many people. */
export async function levels(period: string): Promise<Model.Level[]> {
  const { data } = await LevelEntity.query.byPeriod({ period }).go({ pages: "all" });
  return data;
}

const PAGE = 50;

/** A page of everybody's scores in a period, most points first. */
export async function list(period: string, cursor: string | undefined) {
  const page = await ScoreEntity.query.byPoints({ period }).go({ order: "desc", limit: PAGE, cursor: cursor ?? null });
  return { scores: page.data as Model.Score[], cursor: page.cursor };
}
