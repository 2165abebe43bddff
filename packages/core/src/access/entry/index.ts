export type * from "./model.ts";

import { commit, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { newID } from "../../id.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Account from "../account/index.ts";
import { SIGN_IN } from "../account/letter.ts";
import { refuse } from "../account/model.ts";
import * as Address from "../address/index.ts";
import * as Limit from "../limit/index.ts";
import * as Link from "../link/index.ts";
import * as Password from "../password/index.ts";
import * as Roll from "../roll/index.ts";
import * as Session from "../session/index.ts";
import type { NewPassword, SignIn, Spend } from "./model.ts";

/** A session just opened: the cookie's token, and whose it is. */
export interface Entry {
  readonly token: string;
  readonly account: Account.Info;
}

/** Wrong passwords for one account, and tries from one address of the network (an office shares one), in 15 minutes. */
const PER_ACCOUNT = 10;
const PER_SOURCE = 300;
/** Letters with a link to sign in, for one account in 15 minutes. */
const LINKS_PER_ACCOUNT = 5;
/** Longer than finding an account and sending its letter take, in milliseconds. */
const ANSWER_MS = 700;

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

/**
 * Mails a link to sign in to who has joined; to all others nothing. Which of the two it was cannot be told from the
 * answer, nor from how long it takes: both wait for the same while.
 */
export async function mailLink(ctx: Ctx, mail: string, source: string): Promise<void> {
  await Limit.tried(ctx, `source#${source}`, PER_SOURCE);
  await Limit.tried(ctx, `link#${mail}`, LINKS_PER_ACCOUNT);
  await Promise.all([sendLink(ctx, mail), new Promise((resolve) => setTimeout(resolve, ANSWER_MS))]);
}

async function sendLink(ctx: Ctx, mail: string): Promise<void> {
  const account = await known(mail);
  if (!account) return;
  const { accountID, epoch } = account;
  const { path, hash, write } = Link.made(ctx, { purpose: "sign_in", accountID, epoch });
  const words = { name: account.name, url: `${process.env.APP_ORIGIN}${path}` };
  const mailID = `sign_in#${hash}`;
  const letter = {
    mailID,
    to: { address: mail, name: account.name },
    ...SIGN_IN[account.locale](words),
    sendAfter: ctx.now,
    secret: true,
  };
  await commit(ctx, [write, Mail.queued(letter)], null);
  await Mail.send(ctx, mailID);
}

/** What a link is for, to show the right form before it is spent. */
export async function look(ctx: Ctx, token: string) {
  const link = await Link.get(ctx, token);
  const { purpose } = link;
  if (purpose === "newcomer") throw refuse("link_expired");
  if (purpose === "first") return { purpose };
  const { name, mail, locale } = await holder(link, purpose === "invite" ? "invited" : "active");
  return { purpose, name, mail, locale };
}

/** Sets one's password, or changes it knowing the old one. Ends all other sessions; this one goes on with a new cookie. */
export async function setPassword(ctx: Ctx, { current, password }: NewPassword): Promise<Entry> {
  const before = await Account.row(user(ctx).accountID);
  if (before.passwordHash) await proved(ctx, before, current ?? "");
  const { account, write } = Account.changed(before, {
    passwordHash: await Password.hashed(password),
    epoch: before.epoch + 1,
  });
  return entered(ctx, account, [write]);
}

async function proved(ctx: Ctx, { mail, passwordHash }: Account.Row, password: string): Promise<void> {
  await Limit.tried(ctx, `password#${mail}`, PER_ACCOUNT);
  if (!(await Password.matches(password, passwordHash))) throw refuse("wrong_current");
  await Limit.forgiven(`password#${mail}`);
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

/** A newcomer's link opens their page and nothing else. */
async function nothing(): Promise<never> {
  throw refuse("link_expired");
}

const letIn = { first, invite: invited, sign_in: recognised, newcomer: nothing };

/** Needs a password: before there is a firm nobody may be reading the mail. */
async function first(ctx: Ctx, { name, mail, password, locale = "en", zone = "UTC" }: Spend) {
  if (!name || !mail || !password) throw refuse("details_needed");
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
    passwordHash: await Password.hashed(password),
    createdAt: ctx.now,
    version: 1,
  };
  return {
    account,
    writes: [...Roll.first(account.accountID), Account.written(account), Address.taken(mail, account.accountID)],
  };
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
  const joined = account.role === "administrator" ? Roll.joined(account.accountID) : [];
  const { account: after, write } = Account.changed(account, changes);
  return { account: after, writes: [write, ...joined] };
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
