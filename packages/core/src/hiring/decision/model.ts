import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

/** What a decision rests on: a scorecard, an interview, a line of history, a document. */
export const Evidence = v.strictObject({
  kind: v.picklist(["scorecard", "interview", "activity", "document"]),
  ref: v.pipe(v.string(), v.maxLength(200)),
  quote: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  by: v.optional(v.string()),
  at: v.optional(Instant),
});
export type Evidence = v.InferOutput<typeof Evidence>;

export const Outcome = v.picklist(["hire", "reject", "hold"]);

export const Info = v.strictObject({
  decisionID: ID("decision"),
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  outcome: Outcome,
  rationale: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  evidence: v.pipe(v.array(Evidence), v.maxLength(50)),
  /** The comparison as it stood when the decision was made; it never changes afterwards. */
  snapshot: v.unknown(),
  at: Instant,
  by: v.string(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("decision", { missing: "missing", not_active: "conflict", evidence_unknown: "invalid" });
export type Code = CodeOf<typeof refuse>;
