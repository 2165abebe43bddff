import * as v from "valibot";
import { Mail as Address } from "../../access/account/model.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant, plusMinutes } from "../../instant.ts";

/** Natural, so that a letter is written once: `invite#<accountID>#1`. Its characters are safe in a Message-ID. */
export const MailID = v.pipe(v.string(), v.regex(/^[A-Za-z0-9#._:-]{1,200}$/));

/** One letter to one checked address. */
export const Letter = v.strictObject({
  mailID: MailID,
  to: v.strictObject({ address: Address, name: v.optional(v.string()) }),
  subject: v.pipe(v.string(), v.maxLength(300)),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  /** An iCalendar text and its METHOD, sent as an invitation. */
  invite: v.optional(v.strictObject({ method: v.picklist(["REQUEST", "CANCEL"]), ics: v.string() })),
  sendAfter: Instant,
  /** The text opens something (a one-time link): it is wiped once sent. */
  secret: v.optional(v.boolean()),
  /** The account that wrote it in words of its own; absent when Kolo did. */
  writtenBy: v.optional(ID("account")),
});
export type Letter = v.InferOutput<typeof Letter>;

export const Info = v.strictObject({
  ...Letter.entries,
  /** How often sending was begun. */
  tries: v.number(),
  /** A sender has it until then; later another may try. */
  claimedUntil: v.optional(Instant),
  sentAt: v.optional(Instant),
  cancelledAt: v.optional(Instant),
  /** Given up after too many tries. */
  failedAt: v.optional(Instant),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("mail", { too_late: "conflict" });
export type Code = CodeOf<typeof refuse>;

/** Twelve tries spread over some eight hours; then the letter is set aside, and others go on. */
export const MOST_TRIES = 12;

/** Minutes until another may try, after the `tries`th began: 2, 4, 8 … 60. */
export const pauseAfter = (tries: number) => Math.min(60, 2 ** tries);

/** The earliest `sendAfter` still worth sending at `now`: what could not leave for three days is news no more. */
export const oldest = (now: string) => plusMinutes(now, -3 * 24 * 60);

/** Whether a letter may be sent at `now`. */
export const due = (letter: Info, now: string) =>
  !(letter.sentAt || letter.cancelledAt || letter.failedAt) &&
  letter.sendAfter <= now &&
  (letter.claimedUntil ?? "") <= now;
