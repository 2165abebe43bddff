export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { commit, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { plusMinutes } from "../../instant.ts";
import { instantToWall, wallToInstant } from "../../time/zone/index.ts";
import { plusDays } from "../../time/zone/model.ts";
import * as Due from "../../work/due/index.ts";
import * as Notice from "../inbox/index.ts";
import * as Mail from "../mail/index.ts";
import { DigestEntity } from "./entity.ts";
import { digestLetter, isTold } from "./letter.ts";
import { type Choice, USUAL } from "./model.ts";

/** Minutes until it is asked when this person's letter is due: some come together. */
const SETTLING = 5;

/** Something was posted to this person: their next letter is to be planned. For the transaction that posts it. */
export const wanted = ({ now }: Ctx, accountID: string): Write =>
  Due.promised("digest", accountID, plusMinutes(now, SETTLING));

/** One's own choice. */
export async function get(ctx: Ctx): Promise<Choice> {
  const { data } = await DigestEntity.get({ accountID: user(ctx).accountID }).go();
  return { daily: data?.daily ?? USUAL.daily, hour: data?.hour ?? USUAL.hour };
}

export async function choose(ctx: Ctx, choice: Choice): Promise<Choice> {
  const { accountID } = user(ctx);
  const write = update(DigestEntity.upsert({ accountID }).set(choice));
  return commit(ctx, [write, wanted(ctx, accountID)], choice);
}

/** The first moment after `instant` at which the clock of `zone` shows this hour. */
export function nextAt(instant: string, zone: string, hour: number): string {
  const time = `${String(hour).padStart(2, "0")}:00`;
  const { localDate } = instantToWall(instant, zone);
  const today = wallToInstant(localDate, time, zone);
  return today > instant ? today : wallToInstant(plusDays(localDate, 1), time, zone);
}

/**
 * Plans this person's letter, or writes it when its time has come: all they were told since the last one and have not
 * read. Written once for its time, however often it is looked at.
 */
export async function look(ctx: Ctx, accountID: string, seenAt?: string): Promise<void> {
  const [account, { data }] = await Promise.all([
    Account.find(accountID),
    DigestEntity.get({ accountID }).go({ consistent: true }),
  ]);
  const { daily, hour } = { ...USUAL, ...data };
  const unread = daily && account?.status === "active" ? await told(accountID, data?.sentAt) : [];
  const [first] = unread;
  const settled = Due.settled("digest", accountID, seenAt);
  if (!(account && first)) return commit(ctx, [settled], undefined);
  const at = nextAt(first.postedAt, account.zone, hour);
  if (ctx.now < at) return commit(ctx, [Due.promised("digest", accountID, at)], undefined);
  const letter = {
    mailID: `digest#${accountID}#${at}`,
    to: { address: account.mail, name: account.name },
    ...digestLetter(account, unread),
    sendAfter: ctx.now,
  };
  const sent = update(DigestEntity.upsert({ accountID }).set({ sentAt: ctx.now }));
  await commit(ctx, [Mail.queued(letter), sent, settled], undefined);
}

/** What the letter holds: interviews and vacancies have letters of their own, and the rest is no promise. */
const told = async (accountID: string, since = "") =>
  (await Notice.unread(accountID, since)).filter(({ code }) => isTold(code));
