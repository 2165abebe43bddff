import * as v from "valibot";
import { type Ctx, user } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { ID, newID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Money } from "../../money.ts";
import { LocalDate } from "../../time/zone/model.ts";
import type { Info as Application } from "../application/model.ts";

export const Status = v.picklist(["draft", "sent", "accepted", "declined", "expired", "withdrawn"]);
export type Status = v.InferOutput<typeof Status>;
export const DeclineReason = v.picklist(["salary", "other_offer", "location", "conditions", "changed_mind", "other"]);
export type DeclineReason = v.InferOutput<typeof DeclineReason>;

const terms = {
  salary: Money,
  startsOn: LocalDate,
  /** Last day to answer, in the vacancy's office. */
  answerBy: LocalDate,
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(5000))),
};
const ReasonText = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)));

export const Info = v.strictObject({
  offerID: ID("offer"),
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  status: Status,
  ...terms,
  reason: v.optional(DeclineReason),
  reasonText: ReasonText,
  sentAt: v.optional(Instant),
  answeredAt: v.optional(Instant),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** `version` is the application's. `send` writes to the candidate at once; else it stays a draft. */
export const Create = v.strictObject({ personID: ID("person"), ...terms, send: v.boolean(), version: v.number() });
export type Create = v.InferOutput<typeof Create>;

export const Step = v.strictObject({ version: v.number() });
export const Decline = v.strictObject({ reason: DeclineReason, reasonText: ReasonText, version: v.number() });
export type Decline = v.InferOutput<typeof Decline>;

export const refuse = refusals("offer", {
  missing: "missing",
  not_active: "conflict",
  wrong_status: "conflict",
  already_open: "conflict",
  answer_passed: "invalid",
  no_mail: "invalid",
});
export type Code = CodeOf<typeof refuse>;

/** Waiting for somebody: being written, or sent and not answered. A person in a vacancy has at most one such offer. */
export const standing = ({ status }: Pick<Info, "status">) => status === "draft" || status === "sent";

/** As a reader sees it on this day: one that was not answered in time has expired. It can still be answered late. */
export const shown = (offer: Info, today: string): Info =>
  offer.status === "sent" && offer.answerBy < today ? { ...offer, status: "expired" } : offer;

/** What one may do next with it. */
const NEXT: Record<Status, readonly Status[]> = {
  draft: ["sent", "withdrawn"],
  sent: ["accepted", "declined", "withdrawn"],
  accepted: [],
  declined: [],
  expired: [],
  withdrawn: [],
};

// Decisions.

/** An offer may go out while the person is in the running and the last day to answer has not passed (`today`: in the office). */
export function sendable({ status }: Pick<Application, "status">, { answerBy }: Pick<Info, "answerBy">, today: string) {
  if (status !== "active") throw refuse("not_active", { status });
  if (answerBy < today) throw refuse("answer_passed", { answerBy });
}

/** @param before all offers to this person in this vacancy, @param today the day in the vacancy's office. */
export function created(
  ctx: Ctx,
  { vacancyID, status }: Pick<Application, "vacancyID" | "status">,
  { version: _seen, send, ...input }: Create,
  before: readonly Info[],
  today: string,
): Info {
  sendable({ status }, input, today);
  if (before.some((offer) => standing(offer) || offer.status === "accepted")) throw refuse("already_open");
  return {
    ...input,
    offerID: newID("offer"),
    vacancyID,
    status: send ? "sent" : "draft",
    sentAt: send ? ctx.now : undefined,
    createdAt: ctx.now,
    createdBy: user(ctx).accountID,
    version: 1,
  };
}

/** The next state of an offer: sent, accepted, withdrawn, or declined with a reason. */
export function turned(
  ctx: Ctx,
  offer: Info,
  status: Status,
  why: Omit<Decline, "version"> | undefined = undefined,
): Info {
  if (!NEXT[offer.status].includes(status)) throw refuse("wrong_status", { status: offer.status });
  const stamp = status === "sent" ? { sentAt: ctx.now } : { answeredAt: ctx.now };
  return { ...offer, ...why, ...stamp, status, version: offer.version + 1 };
}
