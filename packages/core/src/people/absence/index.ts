export { away, standsInFor } from "./cover.ts";
export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { can, need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Firm from "../../firm/index.ts";
import { newID } from "../../id.ts";
import { headsOf } from "../../work/task/heads/model.ts";
import { ofAccount } from "../employee/store.ts";
import { todayOf, yesterday } from "./day.ts";
import * as Model from "./model.ts";
import { ahead, find, replaced } from "./store.ts";
import { told } from "./tell.ts";

const PAGE = 100;
/** Nobody's absence in particular. */
const NOBODY: Model.Row = { accountID: "", headIDs: [] };

/** Everybody who is or will be away, with who stands in: whoever works together has to know. */
export async function list(ctx: Ctx, cursor?: string): Promise<{ absences: Model.Info[]; cursor: string | null }> {
  need(ctx, "absence", "read", NOBODY);
  const page = await ahead(yesterday(ctx.now), PAGE, opened(ctx, "absence", cursor) ?? null);
  return { absences: page.books, cursor: sealed(ctx, "absence", page.cursor) };
}

/** One colleague's absences, with whether the asker keeps them. @throws account.missing */
export async function get(ctx: Ctx, accountID: string): Promise<{ absences: Model.Info; mayKeep: boolean }> {
  need(ctx, "absence", "read", NOBODY);
  const [row, absences] = await Promise.all([rowOf(accountID, await Firm.get()), find(accountID)]);
  return { absences, mayKeep: can(user(ctx), "absence", "keep", row) };
}

/**
 * Keeps an absence, or changes one: for oneself, by who leads the person, by HR or an administrator.
 * @throws absence.ends_before_start, absence.over, absence.overlaps, absence.oneself, absence.substitute_left,
 * absence.substitute_away, absence.too_many, db.stale with the fresh absences
 */
export async function keep(ctx: Ctx, accountID: string, input: Model.Keep): Promise<Model.Info> {
  const { firm, account, book } = await seen(ctx, accountID, input.version);
  const { absenceID = newID("absence"), substituteID } = input;
  const substitute = substituteID === undefined ? undefined : await Account.find(substituteID);
  if (substituteID !== undefined && (!substitute || substitute.status === "left"))
    throw Model.refuse("substitute_left");
  const theirs = substituteID === undefined ? [] : (await find(substituteID)).spells;
  const today = todayOf(firm, account, ctx.now);
  const next = Model.kept(book, { ...input, absenceID }, { today, theirs });
  return commit(ctx, [...replaced(book, next), ...(await told(ctx, { firm, account, book, next, today }))], next);
}

/** An absence that will not be, or that is over early. @throws absence.missing, db.stale with the fresh absences */
export async function cancel(
  ctx: Ctx,
  accountID: string,
  absenceID: string,
  { version }: Model.Cancel,
): Promise<Model.Info> {
  const { firm, account, book } = await seen(ctx, accountID, version);
  const today = todayOf(firm, account, ctx.now);
  const next = Model.cancelled(book, absenceID, today);
  return commit(ctx, [...replaced(book, next), ...(await told(ctx, { firm, account, book, next, today }))], next);
}

async function seen(ctx: Ctx, accountID: string, version: number) {
  const [firm, account, book] = await Promise.all([Firm.get(), Account.row(accountID), find(accountID)]);
  need(ctx, "absence", "keep", await rowOf(accountID, firm));
  if (book.version !== version) throw refuseDB("stale", { fresh: book });
  return { firm, account, book };
}

async function rowOf(accountID: string, firm: Firm.Info): Promise<Model.Row> {
  const [account, face] = await Promise.all([Account.row(accountID), ofAccount(accountID)]);
  return { accountID, managerID: face?.managerID, headIDs: headsOf(firm, account.departmentID) };
}
