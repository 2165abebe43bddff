import * as v from "valibot";
import { type Ctx, user } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { ID, newID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import type { Info as Application } from "../application/model.ts";
import type { Requirement } from "../vacancy/model.ts";
import type { Column } from "./comparison/model.ts";

/** What a decision rests on: a scorecard, an interview, a line of history, a document. */
export const Evidence = v.strictObject({
  kind: v.picklist(["scorecard", "interview", "activity", "document"]),
  /** A scorecard's is `interviewID/accountID`, the others' is their id. */
  ref: v.pipe(v.string(), v.maxLength(200)),
  quote: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  by: v.optional(v.string()),
  at: v.optional(Instant),
});
export type Evidence = v.InferOutput<typeof Evidence>;

export const Outcome = v.picklist(["hire", "reject", "hold"]);
export type Outcome = v.InferOutput<typeof Outcome>;

/**
 * The numbers as the one who decided saw them. Words are not copied: each grade names the handed-in card (interview,
 * account, version) that holds them for good.
 */
export interface Snapshot {
  readonly requirements: readonly Requirement[];
  readonly people: readonly {
    readonly personID: string;
    readonly failing: number;
    readonly open: number;
    readonly cells: readonly {
      readonly competencyID: string;
      readonly median?: number | undefined;
      readonly grades: readonly { accountID: string; interviewID: string; grade: number; version: number }[];
    }[];
  }[];
}

export const Info = v.strictObject({
  decisionID: ID("decision"),
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  outcome: Outcome,
  rationale: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  evidence: v.pipe(v.array(Evidence), v.maxLength(50)),
  /** The comparison as it stood when the decision was made; it never changes afterwards. */
  snapshot: v.custom<Snapshot>((value) => typeof value === "object" && value !== null),
  at: Instant,
  by: v.string(),
});
export type Info = v.InferOutput<typeof Info>;

/** `version` is the application's, as it was seen: whoever decides on an older state is told so. */
export const Decide = v.strictObject({
  personID: ID("person"),
  outcome: Outcome,
  rationale: Info.entries.rationale,
  evidence: Info.entries.evidence,
  version: v.number(),
});
export type Decide = v.InferOutput<typeof Decide>;

export const refuse = refusals("decision", { missing: "missing", not_active: "conflict", evidence_unknown: "invalid" });
export type Code = CodeOf<typeof refuse>;

export const frozen = (requirements: readonly Requirement[], columns: readonly Column[]): Snapshot => ({
  requirements,
  people: columns.map(({ personID, failing, open, cells }) => ({
    personID,
    failing,
    open,
    cells: cells.map(({ competencyID, median, grades }) => ({
      competencyID,
      median,
      grades: grades.map(({ accountID, interviewID, grade, version }) => ({ accountID, interviewID, grade, version })),
    })),
  })),
});

/**
 * The record of a decision on somebody who is still in the running.
 * @param known what may be cited, as `kind ref`: only what exists and the decider may see.
 */
export function decided(
  ctx: Ctx,
  { vacancyID, status }: Pick<Application, "vacancyID" | "status">,
  { version: _seen, ...input }: Decide,
  known: ReadonlySet<string>,
  snapshot: Snapshot,
): Info {
  if (status !== "active") throw refuse("not_active", { status });
  const unknown = input.evidence.find(({ kind, ref }) => !known.has(`${kind} ${ref}`));
  if (unknown) throw refuse("evidence_unknown", { ref: unknown.ref });
  return { ...input, decisionID: newID("decision"), vacancyID, snapshot, at: ctx.now, by: user(ctx).accountID };
}

/** What somebody may read who still owes a card about the person: that it was decided, never on what grounds. */
export function covered(decision: Info, blind: ReadonlySet<string>): Info {
  const people = decision.snapshot.people.filter(({ personID }) => !blind.has(personID));
  const snapshot = { ...decision.snapshot, people };
  return blind.has(decision.personID)
    ? { ...decision, rationale: "", evidence: [], snapshot }
    : { ...decision, snapshot };
}
