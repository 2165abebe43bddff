import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Source } from "../person/model.ts";

/** The most one file may weigh, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** A file on its way in: from the drop to a profile, or to a reason why not. `sha256` is hex. */
export const Info = v.strictObject({
  uploadID: ID("upload"),
  by: ID("account"),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  type: v.pipe(v.string(), v.maxLength(150)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_BYTES)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  vacancyID: v.optional(ID("vacancy")),
  personID: v.optional(ID("person")),
  source: v.optional(Source),
  status: v.picklist(["waiting", "reading", "done", "failed"]),
  outcome: v.optional(v.picklist(["created", "recognised", "same_file"])),
  /** A `resume.*` or `upload.*` code. */
  reason: v.optional(v.string()),
  documentID: v.optional(ID("document")),
  createdAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("upload", {
  missing: "missing",
  too_many: "invalid",
  changed: "invalid",
  crashed: "invalid",
});
export type Code = CodeOf<typeof refuse>;
