import * as v from "valibot";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000));

/** What befell a task, as codes the web puts in words. */
export const Code = v.picklist([
  "edited",
  "started",
  "paused",
  "resumed",
  "submitted",
  "reopened",
  "accepted",
  "returned",
  "cancelled",
  "unaccepted",
  "restored",
  "attached",
  "detached",
  "claimed",
  "reassigned",
  "moved",
  "reminded",
]);
export type Code = v.InferOutput<typeof Code>;

/** What somebody says of a task, and whom it names. */
export const Say = v.strictObject({ text: Text, mentions: v.pipe(v.array(ID("account")), v.maxLength(20)) });
export type Say = v.InferOutput<typeof Say>;

/** One line of a task's history: what somebody did to it (`code`, with `data` for its sentence), or what they said. */
export const Info = v.strictObject({
  taskID: ID("task"),
  lineID: ID("line"),
  at: Instant,
  by: v.string(),
  code: v.optional(Code),
  data: v.optional(v.record(v.string(), v.unknown())),
  text: v.optional(Text),
  mentions: v.optional(v.array(ID("account"))),
});
export type Info = v.InferOutput<typeof Info>;
