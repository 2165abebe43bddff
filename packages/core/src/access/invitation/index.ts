import { commit, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { newID } from "../../id.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Account from "../account/index.ts";
import { INVITE } from "../account/letter.ts";
import { type Invite, refuse } from "../account/model.ts";
import * as Address from "../address/index.ts";
import * as Link from "../link/index.ts";
import { need } from "../policy/model.ts";

/** Invites a colleague: the account is there at once, and a letter with a one-time link goes out. */
export async function invite(ctx: Ctx, { locale, ...input }: Invite): Promise<Account.Info> {
  need(ctx, "account", "invite", { accountID: user(ctx).accountID });
  const firm = await Firm.get();
  const office = firm.offices.find(({ officeID }) => officeID === input.officeID) ?? firm.offices[0];
  const account: Account.Row = {
    ...input,
    accountID: newID("account"),
    locale: locale ?? firm.locale,
    zone: office?.zone ?? "UTC",
    status: "invited",
    epoch: 0,
    invites: 1,
    createdAt: ctx.now,
    version: 1,
  };
  const writes = [Account.written(account), Address.taken(account.mail, account.accountID)];
  return sent(ctx, account, firm.name, writes);
}

/** Invites once more, also who had left; links of earlier letters open nothing any more. */
export async function again(ctx: Ctx, accountID: string): Promise<Account.Info> {
  const before = await Account.row(accountID);
  need(ctx, "account", "invite", before);
  if (before.status === "active") throw refuse("already_joined");
  const [firm, invites] = [await Firm.get(), before.invites + 1];
  const { account, write } = Account.changed(before, { status: "invited", invites, epoch: before.epoch + 1 });
  return sent(ctx, account, firm.name, [write]);
}

/**
 * Opens an awaited account on its first day, in the place it has by then, for the transaction of who knows that it has
 * come; then send the letter.
 */
export function opened(ctx: Ctx, before: Account.Row, words: { firm: string; from: string }) {
  const invites = before.invites + 1;
  const { departmentID, officeID } = before;
  const { account, write } = Account.changed(before, { status: "invited", invites, departmentID, officeID });
  const { mailID, writes } = lettered(ctx, account, words);
  return { mailID, writes: [write, ...writes] };
}

/** Writes the invitation with its letter, then tries to send the letter at once. */
async function sent(ctx: Ctx, account: Account.Row, firm: string, writes: Write[]): Promise<Account.Info> {
  const { mailID, writes: letter } = lettered(ctx, account, { firm, from: (await Account.me(ctx)).name });
  const answer = await commit(ctx, [...writes, ...letter], Account.info(account));
  await Mail.send(ctx, mailID);
  return answer;
}

function lettered(ctx: Ctx, account: Account.Row, words: { firm: string; from: string }) {
  const { accountID, epoch, name, mail } = account;
  const { path, write } = Link.made(ctx, { purpose: "invite", accountID, epoch });
  const mailID = `invite#${accountID}#${account.invites}`;
  const letter = {
    mailID,
    to: { address: mail, name },
    ...INVITE[account.locale]({ ...words, name, url: `${process.env.APP_ORIGIN}${path}` }),
    sendAfter: ctx.now,
    secret: true,
  };
  return { mailID, writes: [write, Mail.queued(letter)] };
}
