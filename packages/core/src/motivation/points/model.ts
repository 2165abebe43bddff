import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { counted, type Deadline } from "../../time/deadline/model.ts";
import { Month } from "../ledger/model.ts";

/** Points of one task: whole, at least one, and no more than a generous month. */
export const Amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

/** How the quality of the work decides: `all`: all or nothing; `share`: a better grade pays a larger part. */
export const Rule = v.picklist(["all", "share"]);
export type Rule = v.InferOutput<typeof Rule>;

export const Quality = v.picklist([1, 2, 3, 4]);
export type Quality = v.InferOutput<typeof Quality>;

/** Work that is accepted without a grade counts as good. */
export const UNGRADED: Quality = 3;

/** Which part of the points each grade pays, in hundredths. A grade that pays nothing is below the rule. */
export const PAYS: Readonly<Record<Rule, Readonly<Record<Quality, number>>>> = {
  all: { 1: 0, 2: 0, 3: 100, 4: 100 },
  share: { 1: 0, 2: 50, 3: 80, 4: 100 },
};

/** What was promised for a task, and what came of it. */
export const Offer = v.strictObject({
  taskID: v.string(),
  title: v.string(),
  giverID: ID("account"),
  /** The month whose budget stands for it: that of the promise, whenever the work is accepted. */
  month: Month,
  points: Amount,
  rule: Rule,
  status: v.picklist(["open", "released", "paid", "unpaid", "reversed"]),
  at: Instant,
  /** Whose work was accepted, how it was graded, what it paid, and why not more. */
  accountID: v.optional(ID("account")),
  quality: v.optional(Quality),
  paid: v.optional(v.number()),
  why: v.optional(v.picklist(["late", "quality"])),
  settledAt: v.optional(Instant),
});
export type Offer = v.InferOutput<typeof Offer>;

/** A giver's month: what is promised or paid out of it, and how that work was graded. */
export interface Budget {
  readonly giverID: string;
  readonly month: string;
  readonly reserved: number;
  readonly given: number;
  readonly paid: number;
  readonly unpaid: number;
  readonly g1: number;
  readonly g2: number;
  readonly g3: number;
  readonly g4: number;
}

/** Work as it is accepted. `doneAt`: when what was accepted was handed in. */
export interface Outcome {
  readonly accountID: string;
  readonly quality: Quality | undefined;
  readonly doneAt: string;
  readonly deadline: Deadline;
}

export interface Worth {
  readonly points: number;
  readonly why?: "late" | "quality";
}

/**
 * What accepted work earns: points if and only if it was done by the deadline in force, where a move made after it had
 * burnt does not count, and graded at or above the rule. A part is rounded down.
 */
export function worth(
  { points, rule }: Pick<Offer, "points" | "rule">,
  { doneAt, deadline }: Pick<Outcome, "doneAt" | "deadline">,
  quality: Quality,
): Worth {
  if (doneAt > counted(deadline)) return { points: 0, why: "late" };
  const part = Math.floor((points * PAYS[rule][quality]) / 100);
  return part < points ? { points: part, why: "quality" } : { points: part };
}

/** Why points are taken back or given by hand: somebody reads it. */
export const Reason = v.strictObject({ reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)) });
export type Reason = v.InferOutput<typeof Reason>;

export const refuse = refusals("points", {
  missing: "missing",
  over_budget: "conflict",
  own_work: "forbidden",
  settled: "conflict",
  not_paid: "conflict",
});
export type Code = CodeOf<typeof refuse>;
