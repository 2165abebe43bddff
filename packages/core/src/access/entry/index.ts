export type * from "./model.ts";

import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import * as Account from "../account/index.ts";
import { refuse } from "../account/model.ts";
import * as Address from "../address/index.ts";
import * as Limit from "../limit/index.ts";
import * as Link from "../link/index.ts";
import * as Password from "../password/index.ts";
import * as Roll from "../roll/index.ts";
import * as Session from "../session/index.ts";
import type { SignIn, Spend } from "./model.ts";

/** A session just opened: the cookie's token, and whose it is. */
export interface Entry {
  readonly token: string;
  readonly account: Account.Info;
}

/** Wrong passwords for one account, and tries from one address of the network (an office shares one), in 15 minutes. */
const PER_ACCOUNT = 10;
const PER_SOURCE = 300;

/** Opens a session by password. `source` is the network address it came from. An unknown mail gets the same answer. */
export async function signIn(ctx: Ctx, { mail, password }: SignIn, source: string): Promise<Entry> {
  await Limit.tried(ctx, `source#${source}`, PER_SOURCE);
  await Limit.tried(ctx, `password#${mail}`, PER_ACCOUNT);
  const account = await known(mail);
  const right = await Password.matches(password, account?.passwordHash);
  if (!account || !right) throw refuse("wrong_password");
  await Limit.forgiven(`password#${mail}`);
  return entered(ctx, account, []);
}

async function known(mail: string): Promise<Account.Row | undefined> {
  const accountID = await Address.owner(mail);
  const account = accountID ? await Account.find(accountID) : undefined;
  return account?.status === "active" ? account : undefined;
}

/** Uses a link: it is spent, and a session opened, in one transaction. */
export async function spend(ctx: Ctx, input: Spend): Promise<Entry> {
  const link = await Link.get(ctx, input.token);
  const { account, writes } = await letIn[link.purpose](ctx, input, link);
  return entered(ctx, account, [...writes, Link.spent(ctx, link)]);
}

async function entered(ctx: Ctx, account: Account.Row, writes: readonly Write[]): Promise<Entry> {
  const { token, write } = Session.opened(ctx, account);
  return commit(ctx, [...writes, write], { token, account: Account.info(account) });
}

const letIn = { first, invite: invited, sign_in: recognised };

async function first(ctx: Ctx, { name, mail, password, locale = "en", zone = "UTC" }: Spend) {
  if (!name || !mail) throw refuse("details_needed");
  const account: Account.Row = {
    accountID: newID("account"),
    name,
    mail,
    role: "administrator",
    locale,
    zone,
    status: "active",
    epoch: 0,
    invites: 0,
    ...(password && { passwordHash: await Password.hashed(password) }),
    createdAt: ctx.now,
    version: 1,
  };
  return { account, writes: [Roll.first(), Account.written(account), Address.taken(mail, account.accountID)] };
}

async function invited(_: Ctx, { name, password, locale, zone }: Spend, link: Link.Link) {
  const account = await holder(link, "invited");
  const changes = {
    status: "active" as const,
    ...(name && { name }),
    ...(locale && { locale }),
    ...(zone && { zone }),
    ...(password && { passwordHash: await Password.hashed(password) }),
  };
  const joined = account.role === "administrator" ? [Roll.joined()] : [];
  return { account: { ...account, ...changes }, writes: [Account.changed(account, changes), ...joined] };
}

async function recognised(_: Ctx, __: Spend, link: Link.Link) {
  return { account: await holder(link, "active"), writes: [] as Write[] };
}

/** Whose link it is, while the account is still as it was when the link was made. */
async function holder(link: Link.Link, status: Account.Info["status"]): Promise<Account.Row> {
  const account = link.accountID ? await Account.find(link.accountID) : undefined;
  if (account?.status !== status || account.epoch !== link.epoch) throw refuse("link_expired");
  return account;
}
