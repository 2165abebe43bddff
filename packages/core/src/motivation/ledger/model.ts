import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

export const Kind = v.picklist(["award", "reversal", "hold", "spend", "refund", "adjust"]);
export type Kind = v.InferOutput<typeof Kind>;

/** A month on the firm's clock, "2026-11". */
export const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const Signed = v.pipe(v.number(), v.integer());

/**
 * One line of somebody's points, never changed. Its kind and `ref` (the task, wish or correction it is about) are the
 * key: the same act cannot be written twice. Three columns, each summed into something else:
 *   points   what can be spent        held   what waits for a yes        earned   what stands in the standings
 * A hold moves points to held, a spend takes what was held, a refund gives back what was held or spent.
 */
export const Entry = v.strictObject({
  accountID: ID("account"),
  kind: Kind,
  ref: v.string(),
  points: Signed,
  held: Signed,
  earned: Signed,
  /** What the line is about, as it was called then: a task's or a reward's name. */
  title: v.string(),
  /** Why, in somebody's words: of a reversal, a correction, a decline. */
  reason: v.optional(v.string()),
  /** The grade of the work that was paid, 1 to 4. */
  quality: v.optional(v.number()),
  at: Instant,
  by: v.string(),
  /** The month it counts in: a reversal counts in the month of its award. */
  month: Month,
  /** Where the person worked then; `none` without a department. */
  unit: v.string(),
});
export type Entry = v.InferOutput<typeof Entry>;

/** A correction by hand: points given or taken for what no task tells. Its reason is read by who gets it. */
export const Adjust = v.strictObject({
  accountID: ID("account"),
  points: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(-100_000),
    v.maxValue(100_000),
    v.check((points) => points !== 0, "zero"),
  ),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
});
export type Adjust = v.InferOutput<typeof Adjust>;

/** What somebody has: points to spend, and points that wait for an answer to a wish. Neither is ever below zero. */
export const Balance = v.strictObject({ points: v.number(), held: v.number() });
export type Balance = v.InferOutput<typeof Balance>;

export const NOTHING: Balance = { points: 0, held: 0 };

type Sums = Pick<Entry, "points" | "held" | "earned">;

/** What these lines come to. */
export function sum(entries: readonly Sums[]): Balance & { earned: number } {
  const all = { points: 0, held: 0, earned: 0 };
  for (const { points, held, earned } of entries) {
    all.points += points;
    all.held += held;
    all.earned += earned;
  }
  return all;
}

/** A figure of a department's month: what its lines earned and spent, how many were paid or not, how they were graded. */
export const Figure = v.picklist(["all", "earned", "spent", "paid", "unpaid", "g1", "g2", "g3", "g4"]);
export type Figure = v.InferOutput<typeof Figure>;

const WISHES: readonly Kind[] = ["hold", "spend", "refund"];

/** How many points a line spends for good (negative: given back): what leaves both columns. */
export const spent = ({ kind, points, held }: Pick<Entry, "kind" | "points" | "held">): number =>
  WISHES.includes(kind) ? 0 - points - held : 0;

/** The department of a line's owner, as a part of a key. */
export const unitOf = (departmentID: string | undefined) => departmentID ?? "none";

/** What a page watches for changes of somebody's points: of its own, since an act may tell the same person something else too. */
export const subjectOf = (accountID: string) => accountID.replace(/^acc-/, "pts-");

export const refuse = refusals("ledger", { twice: "conflict", too_few: "conflict" });
export type Code = CodeOf<typeof refuse>;
