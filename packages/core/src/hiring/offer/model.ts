import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { Day } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Money } from "../../money.ts";

export const Status = v.picklist(["draft", "sent", "accepted", "declined", "expired", "withdrawn"]);
export const DeclineReason = v.picklist(["salary", "other_offer", "location", "conditions", "changed_mind", "other"]);

export const Info = v.strictObject({
  offerID: ID("offer"),
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  status: Status,
  salary: Money,
  startsOn: Day,
  /** Last day to answer, in the vacancy's office. */
  answerBy: Day,
  words: v.optional(v.pipe(v.string(), v.maxLength(5000))),
  reason: v.optional(DeclineReason),
  reasonText: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  sentAt: v.optional(Instant),
  answeredAt: v.optional(Instant),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("offer", {
  missing: "missing",
  not_active: "conflict",
  wrong_status: "conflict",
  reason_needed: "invalid",
});
export type Code = CodeOf<typeof refuse>;
