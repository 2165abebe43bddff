import * as v from "valibot";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

/** Something a colleague should know. `about` names the fact, so that it is told once; `code` + `data` are its sentence. */
export const Info = v.strictObject({
  accountID: ID("account"),
  about: v.string(),
  code: v.picklist([
    "vacancy.late",
    "interview.invited",
    "interview.moved",
    "interview.cancelled",
    "mentioned",
    "task.assigned",
    "task.soon",
    "task.burnt",
    "task.claimed",
    "task.submitted",
    "task.accepted",
    "task.returned",
    "task.blocked",
    "task.moved",
    "task.mentioned",
    "task.reminded",
    "absence.noted",
    "absence.cancelled",
    "absence.covered",
    "absence.released",
    "absence.uncovered",
    "scorecard.late",
    "application.late",
    "mail.arrived",
    "watch.alarm",
    "redemption.asked",
    "redemption.answered",
    "thanks.received",
    "points.reversed",
    "points.adjusted",
    "dispute.raised",
    "dispute.answered",
    "view.match",
    "letter.stopped",
  ]),
  data: v.record(v.string(), v.unknown()),
  postedAt: Instant,
  readAt: v.optional(Instant),
});
export type Info = v.InferOutput<typeof Info>;

/** What a caller gives; the rest is known from when it is posted. */
export const Post = v.omit(Info, ["postedAt", "readAt"]);
export type Post = v.InferOutput<typeof Post>;

export const Read = v.strictObject({
  abouts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.minLength(1), v.maxLength(50)),
});
export type Read = v.InferOutput<typeof Read>;
