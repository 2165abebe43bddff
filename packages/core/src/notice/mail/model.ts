import * as v from "valibot";
import { Mail as Address } from "../../access/account/model.ts";
import { Instant } from "../../instant.ts";

/** One letter to one checked address. `mailID` is natural (`invite#<account>#1`), so a letter is written once. */
export const Info = v.strictObject({
  mailID: v.pipe(v.string(), v.maxLength(200)),
  to: v.strictObject({ address: Address, name: v.optional(v.string()) }),
  subject: v.pipe(v.string(), v.maxLength(300)),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  /** An iCalendar text and its METHOD, sent as an invitation. */
  invite: v.optional(v.strictObject({ method: v.picklist(["REQUEST", "CANCEL"]), ics: v.string() })),
  sendAfter: Instant,
  sentAt: v.optional(Instant),
  cancelledAt: v.optional(Instant),
});
export type Info = v.InferOutput<typeof Info>;
