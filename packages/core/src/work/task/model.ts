import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Amount, Rule } from "../../motivation/points/model.ts";
import { Deadline, type Heat, heat, Promise as Promised } from "../../time/deadline/model.ts";
import { Papers } from "../reading/model.ts";

export const Title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
export const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));
/** How good the work was: 1 weak, 2 fair, 3 good, 4 excellent. */
export const Quality = v.picklist([1, 2, 3, 4]);

export const Status = v.picklist(["open", "in_progress", "waiting", "done", "returned", "accepted", "cancelled"]);
export type Status = v.InferOutput<typeof Status>;
/** Still somebody's business, or over. Done is still open: it waits for who asked to accept it. */
export const Standing = v.picklist(["open", "closed"]);
export type Standing = v.InferOutput<typeof Standing>;

/** A stretch of time in which the work waited, for what, and for which department when it was one. */
export const Wait = v.strictObject({
  from: Instant,
  to: v.optional(Instant),
  words: v.optional(Words),
  departmentID: v.optional(ID("department")),
});
export type Wait = v.InferOutput<typeof Wait>;

/** The work as it was handed in. Its time is when the task was completed, if it is accepted. */
export const Submission = v.strictObject({ by: v.string(), at: Instant, words: v.optional(Words) });
/** What was said of the last submission. */
export const Verdict = v.strictObject({
  by: v.string(),
  at: Instant,
  accepted: v.boolean(),
  quality: v.optional(Quality),
  words: v.optional(Words),
});

export const Repeat = v.picklist(["daily", "weekly", "monthly"]);
export type Repeat = v.InferOutput<typeof Repeat>;

const fields = {
  title: Title,
  text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(5000))),
  watchers: v.pipe(v.array(ID("account")), v.maxLength(50)),
  points: v.optional(Amount),
  /** How the quality of the work decides what is paid; all or nothing unless told otherwise. */
  rule: v.optional(Rule),
  /** Once it is over, the next one begins, a day, a week or a month later. */
  repeat: v.optional(Repeat),
};

/** Part of a run (first days, leaving): which step, and whether the run is complete without it. */
const place = {
  runID: v.optional(ID("run")),
  stepID: v.optional(ID("step")),
  mandatory: v.optional(v.boolean()),
  /** The newcomer to whom the team's work is opened by doing it. */
  opens: v.optional(ID("person")),
  /** What the person it is about has to read, and say so, before it can be done. */
  toRead: v.optional(Papers),
};

/** Who answers for the work: always a department; one person of it too, or its queue until somebody claims it. */
const side = { departmentID: ID("department"), responsibleID: v.optional(ID("account")) };

export const Info = v.strictObject({
  taskID: ID("task"),
  ...fields,
  ...side,
  ...place,
  deadline: Deadline,
  status: Status,
  /** Nobody checks it: done is accepted. Never with points. */
  unchecked: v.optional(v.boolean()),
  startedAt: v.optional(Instant),
  waits: v.pipe(v.array(Wait), v.maxLength(200)),
  submission: v.optional(Submission),
  verdict: v.optional(Verdict),
  /** The deadline's instant of which it was said that it is due soon, and the one whose crossing was written down. */
  warned: v.optional(Instant),
  burnt: v.optional(Instant),
  /** `from`: what it was before, and is again when the cancel is taken back. */
  cancelled: v.optional(v.strictObject({ by: v.string(), at: Instant, reason: Words, from: v.optional(Status) })),
  createdAt: Instant,
  createdBy: v.string(),
  updatedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** A new task as a person sets it: for a colleague (whose department answers for it), or for a department's queue. */
export const Create = v.strictObject({
  title: fields.title,
  text: fields.text,
  watchers: v.optional(fields.watchers),
  points: fields.points,
  rule: fields.rule,
  repeat: fields.repeat,
  departmentID: v.optional(side.departmentID),
  responsibleID: side.responsibleID,
  deadline: Promised,
});
export type Create = v.InferOutput<typeof Create>;

const version = v.number();
export const Edit = v.strictObject({ ...fields, version });
export type Edit = v.InferOutput<typeof Edit>;
/** An act that needs no more than the task as it was seen. */
export const Act = v.strictObject({ version });
export type Act = v.InferOutput<typeof Act>;
export const Pause = v.strictObject({ words: v.optional(Words), departmentID: v.optional(ID("department")), version });
export type Pause = v.InferOutput<typeof Pause>;
export const Submit = v.strictObject({ words: v.optional(Words), version });
export type Submit = v.InferOutput<typeof Submit>;
export const Accept = v.strictObject({ quality: v.optional(Quality), words: v.optional(Words), version });
export type Accept = v.InferOutput<typeof Accept>;
export const Return = v.strictObject({ quality: v.optional(Quality), words: Words, version });
export type Return = v.InferOutput<typeof Return>;
export const Cancel = v.strictObject({ reason: Words, version });
export type Cancel = v.InferOutput<typeof Cancel>;
export const Reassign = v.strictObject({
  departmentID: v.optional(side.departmentID),
  responsibleID: side.responsibleID,
  version,
});
export type Reassign = v.InferOutput<typeof Reassign>;
export const Move = v.strictObject({
  deadline: Promised,
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500))),
  version,
});
export type Move = v.InferOutput<typeof Move>;

export const refuse = refusals("task", {
  missing: "missing",
  wrong_status: "conflict",
  deadline_passed: "invalid",
  department_needed: "invalid",
  colleague_unknown: "invalid",
  not_responsible: "forbidden",
  not_in_queue: "conflict",
  own_work: "forbidden",
  own_deadline: "forbidden",
  too_many_waits: "conflict",
  too_many_files: "conflict",
  file_missing: "missing",
  reminded_today: "limited",
  nobody_to_remind: "conflict",
  unread: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** What the policy looks at. `headIDs`: the head of its department and of those above. */
export type Row = Pick<Info, "createdBy" | "responsibleID" | "departmentID" | "watchers" | "points"> & {
  readonly headIDs: readonly string[];
  /** Who stands in for who does it, who is away. */
  readonly standInID?: string | undefined;
};

export const standing = (status: Status): Standing =>
  status === "accepted" || status === "cancelled" ? "closed" : "open";

/** Whether somebody still has to do something for it: then its deadline burns. */
export const unfinished = ({ status }: Pick<Info, "status">) => status !== "done" && standing(status) === "open";

/** The time of the submission, while it is not returned. */
export const doneAt = (task: Pick<Info, "status" | "submission">) =>
  unfinished(task) ? undefined : task.submission?.at;

/** The colour, everywhere. A cancelled task has none. */
export function heatOf(task: Pick<Info, "status" | "submission" | "deadline">, now: string): Heat | undefined {
  if (task.status === "cancelled") return undefined;
  return heat(task.deadline, now, { doneAt: doneAt(task), waiting: task.status === "waiting" });
}

/** Milliseconds it has waited by `now`; `only`: for other departments alone. */
export const waited = ({ waits }: Pick<Info, "waits">, now: string, only?: "departments") =>
  waits
    .filter(({ departmentID }) => only === undefined || departmentID !== undefined)
    .reduce((sum, { from, to }) => sum + Math.max(0, Date.parse(to ?? now) - Date.parse(from)), 0);

/** Whether done is accepted at once: nobody else asked for it and nothing is paid, or nobody is to check it. */
export const unasked = ({ createdBy, responsibleID, points, unchecked }: Info) =>
  points === undefined && (unchecked === true || createdBy === responsibleID);
