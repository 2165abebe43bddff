export type * from "./model.ts";

import { batch } from "../../batch.ts";
import { commit, put, refuse as refuseDB, remove, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Revision from "../../live/revision/index.ts";
import { type Read, reading } from "../../together.ts";
import { need } from "../policy/model.ts";
import * as Roll from "../roll/index.ts";
import { AccountEntity } from "./entity.ts";
import { type Change, type Info, type List, refuse, type Self } from "./model.ts";

const PAGE = 100;

/** An account with what only the access modules may see of it. */
export type Row = Info & {
  readonly epoch: number;
  readonly invites: number;
  readonly passwordHash?: string | undefined;
};

/** What others may see. */
export const info = ({ epoch: _, invites: __, passwordHash: ___, ...rest }: Row): Info => rest;

/** With its secret parts, for the modules of `access`. */
export async function find(accountID: string): Promise<Row | undefined> {
  const { data } = await AccountEntity.get({ accountID }).go({ consistent: true });
  return data ? unlisted(data) : undefined;
}

/** The same, to be read together with what else is needed. */
export const read = (accountID: string): Read<Row> =>
  reading(AccountEntity, AccountEntity.get({ accountID }), unlisted);

const unlisted = ({ list: _, ...row }: Row & { list: "all" }): Row => row;

/** The accounts with these ids, for their names; what is missing is left out. */
export async function many(accountIDs: readonly string[]): Promise<Info[]> {
  const keys = accountIDs.map((accountID) => ({ accountID }));
  const data = await batch(keys, (some) => AccountEntity.get(some).go());
  return data.map((row) => info(unlisted(row)));
}

/** As `find`; refuses with `account.missing`. */
export async function row(accountID: string): Promise<Row> {
  const found = await find(accountID);
  if (!found) throw refuse("missing", { accountID });
  return found;
}

/** One colleague. */
export const get = async (accountID: string): Promise<Info> => info(await row(accountID));

/** The signed-in person's own account. */
export const me = (ctx: Ctx): Promise<Info> => get(user(ctx).accountID);

/** Colleagues by name, those who left too; `q`: whose name begins so. */
export async function list(ctx: Ctx, { q, cursor }: List) {
  need(ctx, "account", "list", { accountID: user(ctx).accountID });
  const query = `account#${q ?? ""}`;
  const all = AccountEntity.query.byName({ list: "all" });
  const page = await (q ? all.begins({ name: q }) : all).go({
    limit: PAGE,
    cursor: opened(ctx, query, cursor) ?? null,
  });
  return {
    accounts: page.data.map((row) => info(unlisted(row))),
    cursor: sealed(ctx, query, page.cursor),
  };
}

/** A new account's own item. */
export const written = (row: Row): Write => put(AccountEntity.create(row));

type Changes = Partial<Omit<Row, "accountID" | "mail" | "createdAt" | "version">>;

/** What can change of an account, a version later. Refuses with `db.stale`, and the fresh account, when it changed meanwhile. */
export function changed(row: Row, changes: Changes): { account: Row; write: Write } {
  const gone = (Object.keys(changes) as (keyof Changes)[]).filter((key) => changes[key] === undefined);
  const kept = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const version = row.version + 1;
  const patch = AccountEntity.patch({ accountID: row.accountID })
    .set({ ...kept, version })
    .remove(gone as ("departmentID" | "officeID" | "closed")[])
    .where((field, { eq }) => eq(field.version, row.version));
  return { account: { ...row, ...changes, version }, write: update(patch, () => stale(row.accountID)) };
}

const stale = async (accountID: string) => refuseDB("stale", { fresh: await get(accountID) });

/** Changes a colleague's account: role, place, or that they left. Refuses to leave the firm without an administrator. */
export async function change(ctx: Ctx, accountID: string, { version, ...wanted }: Change): Promise<Info> {
  const before = await row(accountID);
  need(ctx, "account", "role", before);
  if (before.version !== version) throw await stale(accountID);
  if (before.status === "left") throw refuse("has_left");
  const { departmentID, officeID, ...rest } = wanted;
  const { account, write } = changed(before, {
    ...rest,
    ...(departmentID !== undefined && { departmentID: departmentID ?? undefined }),
    ...(officeID !== undefined && { officeID: officeID ?? undefined }),
    ...(rest.status === "left" && { epoch: before.epoch + 1 }),
  });
  return commit(ctx, [write, ...counted(before, account), Revision.raised(accountID)], info(account));
}

/** An account that nobody has ever used is no more. Lost with `db.stale`, and the fresh account, when it changed. */
export const removed = ({ accountID, version }: Row): Write =>
  remove(
    AccountEntity.remove({ accountID }).where((field, { eq }) => eq(field.version, version)),
    () => stale(accountID),
  );

/** Somebody who works here no more, for the transaction of who knows. Lost with `account.last_administrator`. */
export function left(before: Row): Write[] {
  const { account, write } = changed(before, { status: "left", epoch: before.epoch + 1 });
  return [write, ...counted(before, account), Revision.raised(before.accountID)];
}

const administers = ({ role, status }: Info) => role === "administrator" && status === "active";

/** What a change does to the number of administrators. */
function counted(before: Info, after: Info): Write[] {
  if (administers(before) === administers(after)) return [];
  return administers(after) ? Roll.joined(after.accountID) : Roll.left(after.accountID);
}

/** Changes one's own name, language or zone. */
export async function changeSelf(ctx: Ctx, { version, ...wanted }: Self): Promise<Info> {
  const before = await row(user(ctx).accountID);
  if (before.version !== version) throw await stale(before.accountID);
  const { account, write } = changed(before, wanted);
  return commit(ctx, [write, Revision.raised(before.accountID)], info(account));
}

/** Ends every session of one's own, this one too, and voids links that are still out. */
export async function signOutEverywhere(ctx: Ctx): Promise<void> {
  const before = await row(user(ctx).accountID);
  await commit(ctx, [changed(before, { epoch: before.epoch + 1 }).write], null);
}
