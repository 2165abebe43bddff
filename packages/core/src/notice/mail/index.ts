export type * from "./model.ts";

import * as v from "valibot";
import { batch } from "../../batch.ts";
import { commit, put, update, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import { plusMinutes } from "../../instant.ts";
import { MailEntity } from "./entity.ts";
import * as Model from "./model.ts";

/*
 * An outbox: a letter is written in the transaction of the act it tells of, so it is sent if and only if the act was
 * done. Whoever wrote it tries to send it at once; the schedule (`sendDue`) sends what is left.
 */

/** A letter to send at `sendAfter` or later. The same `mailID` is written once: a second one fails its transaction. */
export function queued(letter: Model.Letter): Write {
  const { invite, secret, writtenBy, ...rest } = v.parse(Model.Letter, letter);
  const more = { ...(invite && { invite }), ...(secret && { secret }), ...(writtenBy && { writtenBy }) };
  return put(MailEntity.create({ ...rest, ...more, tries: 0, queue: "waiting" }));
}

/** The address a letter went to; undefined when there is no such letter. */
export async function recipient(mailID: string): Promise<string | undefined> {
  const { data } = await MailEntity.get({ mailID }).go({ consistent: true });
  return data?.to.address;
}

/** Those of these letters that nobody has begun to send. */
export async function waiting(mailIDs: readonly string[]): Promise<string[]> {
  const keys = mailIDs.map((mailID) => ({ mailID }));
  const data = await batch(keys, (some) => MailEntity.get(some).go({ consistent: true }));
  return data.flatMap(({ mailID, tries, cancelledAt }) => (tries === 0 && !cancelledAt ? [mailID] : []));
}

/** Stops a letter that waits. Refuses with `mail.too_late` once it is being sent. */
export const cancelled = (ctx: Ctx, mailID: string): Write =>
  update(
    MailEntity.patch({ mailID })
      .set({ cancelledAt: ctx.now })
      .remove(["queue"])
      .where(({ tries, cancelledAt }, { eq, notExists }) => `${eq(tries, 0)} AND ${notExists(cancelledAt)}`),
    () => Model.refuse("too_late", { mailID }),
  );

/**
 * Sends one letter if it is due and nobody else is sending it; says whether it went out. A failure is written to the
 * log and leaves the letter to the schedule: what the letter tells of has happened already.
 */
export async function send(ctx: Ctx, mailID: string): Promise<boolean> {
  if (ctx.replay) return false;
  const { data } = await MailEntity.get({ mailID }).go({ consistent: true });
  if (!data || !Model.due(data, ctx.now)) return false;
  const letter = await claim(ctx, data);
  if (!letter) return false;
  try {
    // Loaded when there is something to send: most requests send nothing, and each would pay for SES's client.
    const { deliver } = await import("./transport.ts");
    await deliver(letter, ctx.now);
  } catch (error) {
    console.error("mail not sent", mailID, error);
    await givenUp(ctx, letter);
    return false;
  }
  await MailEntity.patch({ mailID })
    .set({ sentAt: ctx.now, ...(letter.secret && { text: "" }) })
    .remove(["queue"])
    .go();
  return true;
}

/** Whether a letter that is due must not leave any more; whoever says so has cancelled it. */
type Stopped = (ctx: Ctx, letter: Model.Info) => Promise<boolean>;

/** Sends what is due, the longest waiting first; how many went out. Two runs at once send nothing twice. */
export async function sendDue(ctx: Ctx, stopped: Stopped): Promise<number> {
  const { data } = await MailEntity.query
    .waiting({ queue: "waiting" })
    .between({ sendAfter: Model.oldest(ctx.now) }, { sendAfter: ctx.now })
    .go({ pages: 10 });
  let sent = 0;
  for (const letter of data) {
    if (!Model.due(letter, ctx.now) || (await stopped(ctx, letter))) continue;
    if (await send(ctx, letter.mailID)) sent += 1;
  }
  return sent;
}

/** How long, in milliseconds, the oldest letter that is worth sending has waited to leave; 0 when none does. */
export async function behind(now: string): Promise<number> {
  const { data } = await MailEntity.query
    .waiting({ queue: "waiting" })
    .between({ sendAfter: Model.oldest(now) }, { sendAfter: now })
    .go({ limit: 1 });
  const [oldest] = data;
  return oldest ? Date.parse(now) - Date.parse(oldest.sendAfter) : 0;
}

/** Takes a letter for sending; undefined when another sender, or a cancellation, was first. */
async function claim({ act: _, ...ctx }: Ctx, letter: Model.Info): Promise<Model.Info | undefined> {
  const tries = letter.tries + 1;
  const claimedUntil = plusMinutes(ctx.now, Model.pauseAfter(tries));
  const claimed = MailEntity.patch({ mailID: letter.mailID })
    .set({ tries, claimedUntil })
    .where((field, { eq, notExists }) => `${eq(field.tries, letter.tries)} AND ${notExists(field.cancelledAt)}`);
  try {
    await commit(ctx, [update(claimed, () => Model.refuse("too_late"))], null);
    return { ...letter, tries, claimedUntil };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Sets a letter aside that failed too often, so that it is not tried for ever. */
async function givenUp(ctx: Ctx, { mailID, tries }: Model.Info): Promise<void> {
  if (tries < Model.MOST_TRIES) return;
  await MailEntity.patch({ mailID }).set({ failedAt: ctx.now }).remove(["queue"]).go();
}
