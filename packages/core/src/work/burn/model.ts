import * as v from "valibot";
import { Instant } from "../../instant.ts";

/** What burnt: a task or a step of a run, a vacancy, somebody who waits in one, a scorecard. */
export const Kind = v.picklist(["task", "vacancy", "application", "scorecard"]);

/**
 * A deadline that was crossed: which (`at` is its own instant), and who answered for it at that moment. Written once,
 * never changed: who takes the work over later, or a later deadline, makes no difference to it.
 */
export const Info = v.strictObject({
  kind: Kind,
  /** The kind's own: a task's id, a vacancy's; a vacancy's and a person's, an interview's and an account's joined by a dot. */
  id: v.string(),
  at: Instant,
  title: v.string(),
  departmentID: v.optional(v.string()),
  responsibleID: v.optional(v.string()),
  /** What its page needs to be found and its line to be said. */
  data: v.record(v.string(), v.unknown()),
  /** When it was written: within a minute after `at`, or later after an outage. */
  writtenAt: Instant,
});
export type Info = v.InferOutput<typeof Info>;
