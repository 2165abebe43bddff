import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

/** The profile as it was seen by who erases it. */
export const Erase = v.strictObject({ version: v.number() });
export type Erase = v.InferOutput<typeof Erase>;

/** That somebody was erased: all that stays of it, besides who had looked at them. */
export const Info = v.strictObject({ erasureID: ID("erasure"), at: Instant, by: v.string() });
export type Info = v.InferOutput<typeof Info>;

/** What of a person is still looked for, while they are being erased. */
export interface Sought {
  /** Theirs, and those of profiles that were made one with theirs. */
  readonly personIDs: readonly string[];
  readonly documentIDs: readonly string[];
  /** Mails and phones: nobody else's. */
  readonly contacts: readonly string[];
  /** Others may be called the same. */
  readonly names: readonly string[];
}

export const refuse = refusals("erasure", {
  /** Labour law has the firm keep what it knows of who works or worked here, or is about to. */
  employed: "conflict",
  /** An interview stands in colleagues' calendars. */
  planned: "conflict",
  /** Two profiles are being made one, or apart, at this moment. */
  merging: "conflict",
});
export type Code = CodeOf<typeof refuse>;
