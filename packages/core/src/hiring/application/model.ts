import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Money } from "../../money.ts";
import { Source } from "../../people/person/model.ts";
import { CompetencyID } from "../vacancy/model.ts";

export const Status = v.picklist(["active", "hired", "rejected", "withdrawn"]);
export type Status = v.InferOutput<typeof Status>;

export const RejectReason = v.picklist([
  "skills",
  "experience",
  "salary",
  "language",
  "culture",
  "position_closed",
  "other",
]);
export const WithdrawReason = v.picklist(["other_offer", "salary", "location", "changed_mind", "no_answer", "other"]);

/** What a board card shows of the person: a copy, renewed in the transaction that changes the person. */
export const Card = v.strictObject({
  name: v.string(),
  headline: v.optional(v.string()),
  city: v.optional(v.string()),
  months: v.optional(v.number()),
  competencyIDs: v.pipe(v.array(CompetencyID), v.maxLength(12)),
  desiredSalary: v.optional(Money),
});
export type Card = v.InferOutput<typeof Card>;

/** A person in a vacancy. Keyed by both, so that there is never a second one. */
export const Info = v.strictObject({
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  stageID: ID("stage"),
  enteredAt: Instant,
  status: Status,
  reason: v.optional(v.union([RejectReason, WithdrawReason])),
  reasonText: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  source: Source,
  card: Card,
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("application", {
  missing: "missing",
  exists: "conflict",
  not_active: "conflict",
  stage_unknown: "invalid",
  needs_offer: "conflict",
});
export type Code = CodeOf<typeof refuse>;
