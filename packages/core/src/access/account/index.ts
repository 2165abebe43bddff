export type * from "./model.ts";

import { put, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { AccountEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

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
  if (!data) return undefined;
  const { list: _, ...row } = data;
  return row;
}

/** A new account's own item. */
export const written = (row: Row): Write => put(AccountEntity.create(row));

/** What can change of an account; a version later. Refuses with `db.stale` when it changed meanwhile. */
export const changed = (row: Row, changes: Partial<Omit<Row, "accountID" | "mail" | "createdAt" | "version">>): Write =>
  update(
    AccountEntity.patch({ accountID: row.accountID })
      .set({ ...changes, version: row.version + 1 })
      .where(({ version }, { eq }) => eq(version, row.version)),
  );

/** The signed-in person's own account. */
export async function me(ctx: Ctx): Promise<Info> {
  return info(await get(user(ctx).accountID));
}

async function get(accountID: string): Promise<Row> {
  const row = await find(accountID);
  if (!row) throw refuse("missing", { accountID });
  return row;
}
