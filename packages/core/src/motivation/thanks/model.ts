import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

/** A thank-you: free, seen by everybody, and never without words. */
export const Info = v.strictObject({
  thanksID: ID("thanks"),
  toID: ID("account"),
  byID: ID("account"),
  words: Words,
  at: Instant,
});
export type Info = v.InferOutput<typeof Info>;

export const Say = v.strictObject({ toID: ID("account"), words: Words });
export type Say = v.InferOutput<typeof Say>;

export const refuse = refusals("thanks", { missing: "missing", oneself: "invalid", not_yours: "forbidden" });
export type Code = CodeOf<typeof refuse>;
