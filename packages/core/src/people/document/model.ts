import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

/** A file of a profile: its exact name and bytes. `kind` is what the bytes are, whatever the name says. */
export const Info = v.strictObject({
  documentID: ID("document"),
  personID: ID("person"),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  kind: v.string(),
  size: v.number(),
  sha256: v.string(),
  pages: v.optional(v.number()),
  /** Set when the file could not be read: a `resume.*` code. */
  reason: v.optional(v.string()),
  createdAt: Instant,
  createdBy: v.string(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("document", { missing: "missing" });
export type Code = CodeOf<typeof refuse>;
