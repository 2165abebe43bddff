import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

/** Somebody says that their accepted work was paid wrongly; the giver or an administrator answers, in words and points. */
export const Info = v.strictObject({
  taskID: v.string(),
  accountID: ID("account"),
  giverID: ID("account"),
  title: v.string(),
  /** What was promised, and what was paid. */
  offered: v.number(),
  paid: v.number(),
  words: Words,
  at: Instant,
  status: v.picklist(["open", "answered"]),
  answer: v.optional(v.string()),
  points: v.optional(v.number()),
  answeredBy: v.optional(ID("account")),
  answeredAt: v.optional(Instant),
});
export type Info = v.InferOutput<typeof Info>;

export const Raise = v.strictObject({ words: Words });
export type Raise = v.InferOutput<typeof Raise>;

/** `points`: paid on top; none when the award stands. */
export const Answer = v.strictObject({
  words: Words,
  points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
});
export type Answer = v.InferOutput<typeof Answer>;

export const refuse = refusals("dispute", {
  missing: "missing",
  not_yours: "forbidden",
  not_settled: "conflict",
  raised: "conflict",
  answered: "conflict",
  too_much: "invalid",
});
export type Code = CodeOf<typeof refuse>;
