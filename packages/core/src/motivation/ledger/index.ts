export type * from "./model.ts";

import { batch } from "../../batch.ts";
import { put, update, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Standing from "../standing/index.ts";
import * as Total from "../total/index.ts";
import { BalanceEntity, EntryEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** What a caller knows of a new line; the rest is who acts, and when. */
export type Line = Omit<Model.Entry, "at" | "by">;

/**
 * A new line of somebody's points with all that follows from it, for the transaction of the act it is about. At most one
 * line per account in one transaction. Lost with `ledger.twice` when this very act was written before, with
 * `ledger.too_few` when there are not as many points as it takes.
 */
export function entered(ctx: Ctx, line: Line): Write[] {
  const entry: Model.Entry = { ...line, at: ctx.now, by: author(ctx) };
  return [
    put(EntryEntity.create(entry), () => Model.refuse("twice")),
    balanced(entry),
    ...Standing.waiting(entry),
    ...Total.spent(entry),
    Revision.raised(Model.subjectOf(entry.accountID)),
  ];
}

/** The balance after a line; it is added to, never overwritten, and never goes below zero. */
function balanced({ accountID, points, held }: Model.Entry): Write {
  const added = BalanceEntity.upsert({ accountID }).add({ points, held });
  const takes = [
    ...(points < 0 ? [["points", -points] as const] : []),
    ...(held < 0 ? [["held", -held] as const] : []),
  ];
  if (takes.length === 0) return update(added);
  const enough = added.where((field, { gte }) => takes.map(([name, least]) => gte(field[name], least)).join(" AND "));
  return update(enough, async () => Model.refuse("too_few", { balance: await balance(accountID) }));
}

/** What somebody has now. */
export async function balance(accountID: string): Promise<Model.Balance> {
  const { data } = await BalanceEntity.get({ accountID }).go({ consistent: true });
  return data ? { points: data.points, held: data.held } : Model.NOTHING;
}

/** What each of these people has now. */
export async function balances(accountIDs: readonly string[]): Promise<Map<string, Model.Balance>> {
  const keys = accountIDs.map((accountID) => ({ accountID }));
  const data = await batch(keys, (some) => BalanceEntity.get(some).go());
  return new Map(data.map(({ accountID, points, held }) => [accountID, { points, held }]));
}

/** One line, as it was written. */
export async function find(accountID: string, kind: Model.Kind, ref: string): Promise<Model.Entry | undefined> {
  const { data } = await EntryEntity.get({ accountID, kind, ref }).go({ consistent: true });
  return data ?? undefined;
}

interface Page {
  readonly entries: readonly Model.Entry[];
  readonly cursor: string | null;
}
const PAGE = 50;

/** Somebody's lines, newest first. The caller answers for the right to read them. */
export async function list(accountID: string, cursor: string | undefined): Promise<Page> {
  const page = await EntryEntity.query.byTime({ accountID }).go({ order: "desc", limit: PAGE, cursor: cursor ?? null });
  return { entries: page.data, cursor: page.cursor };
}

/**
 * The lines of a department's people in a month that stand behind one of its figures, newest first. The caller answers for
 * the right to read them.
 */
export async function ofMonth(
  place: { unit: string; month: string },
  of: Model.Figure,
  cursor: string | undefined,
): Promise<Page> {
  const page = await EntryEntity.query
    .byMonth(place)
    .where(BEHIND[of])
    .go({ order: "desc", limit: 4 * PAGE, count: PAGE, cursor: cursor ?? null });
  return { entries: page.data, cursor: page.cursor };
}

type Filter = Parameters<ReturnType<typeof EntryEntity.query.byMonth>["where"]>[0];
const graded =
  (grade: number): Filter =>
  (field, { eq }) =>
    `${eq(field.kind, "award")} AND ${eq(field.quality, grade)}`;

/** Which lines each figure of a department's month is the sum or the count of. */
const BEHIND: Readonly<Record<Model.Figure, Filter>> = {
  all: (field, { exists }) => exists(field.kind),
  earned: (field, { ne }) => ne(field.earned, 0),
  spent: (field, { eq }) => `${eq(field.kind, "spend")} OR (${eq(field.kind, "refund")} AND ${eq(field.held, 0)})`,
  paid: (field, { eq, gt }) => `${eq(field.kind, "award")} AND ${gt(field.points, 0)}`,
  unpaid: (field, { eq }) => `${eq(field.kind, "award")} AND ${eq(field.points, 0)}`,
  g1: graded(1),
  g2: graded(2),
  g3: graded(3),
  g4: graded(4),
};

/** Every line of somebody, as they are now: for the check, which must not miss one. */
export async function all(accountID: string): Promise<Model.Entry[]> {
  const { data } = await EntryEntity.query.byKey({ accountID }).go({ pages: "all", consistent: true });
  return data;
}
