import * as v from "valibot";
import { Mail } from "../../access/account/model.ts";
import { Token } from "../../access/link/model.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import type { Deadline } from "../../time/deadline/model.ts";
import { LocalDate } from "../../time/zone/model.ts";
import { type Shown as Paper, Read } from "../reading/model.ts";
import { doneAt, standing as standingOf, type Info as Task } from "../task/model.ts";
import { Kind, type Step as TemplateStep } from "../template/model.ts";

/** A step of a run and the task that does it; what it waits for and what hangs on it. */
export const Step = v.strictObject({
  stepID: ID("step"),
  taskID: ID("task"),
  title: v.string(),
  after: v.array(ID("step")),
  opens: v.optional(v.literal(true)),
  documents: v.array(v.string()),
});
export type Step = v.InferOutput<typeof Step>;

export const Status = v.picklist(["running", "complete", "cancelled"]);
export const Reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

/** What several departments do for one person around one day: their first, their last, the day they move. */
export const Info = v.strictObject({
  runID: ID("run"),
  kind: Kind,
  personID: ID("person"),
  templateID: ID("template"),
  /** The day it is planned around, on the office's calendar. */
  anchorOn: LocalDate,
  officeID: ID("office"),
  departmentID: v.optional(ID("department")),
  managerID: v.optional(ID("account")),
  position: Name,
  steps: v.array(Step),
  /** Departments and colleagues whose business it is. */
  sides: v.array(v.string()),
  status: Status,
  closed: v.optional(v.strictObject({ at: Instant, by: v.string(), reason: v.optional(Reason) })),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

const place = {
  position: Name,
  departmentID: v.optional(ID("department")),
  officeID: ID("office"),
  managerID: v.optional(ID("account")),
};

/** Starting a run. The place is the one they come to; `mail`: what a newcomer will sign in with. */
export const Start = v.strictObject({
  kind: Kind,
  templateID: ID("template"),
  anchorOn: LocalDate,
  ...place,
  vacancyID: v.optional(ID("vacancy")),
  mail: v.optional(Mail),
});
export type Start = v.InferOutput<typeof Start>;

/** What a start is filled in with: all but what nobody can know. */
export type Suggestion = Partial<Start> & Pick<Start, "kind" | "anchorOn" | "officeID" | "position">;

export const Ask = v.pick(Start, ["kind", "templateID", "anchorOn", "departmentID", "officeID"]);
export type Ask = v.InferOutput<typeof Ask>;

export const Move = v.strictObject({ anchorOn: LocalDate, reason: v.optional(Reason), version: v.number() });
export type Move = v.InferOutput<typeof Move>;

export const Close = v.strictObject({ version: v.number() });
export type Close = v.InferOutput<typeof Close>;
/** `version`: the task's. */
export const Waive = v.strictObject({ reason: Reason, version: v.number() });
export type Waive = v.InferOutput<typeof Waive>;
export const Cancel = v.strictObject({ reason: Reason, version: v.number() });
export type Cancel = v.InferOutput<typeof Cancel>;

/** What a newcomer says by the link of their page: that they have read a paper. */
export const ReadByLink = v.strictObject({ token: Token, taskID: ID("task"), ...Read.entries });
export type ReadByLink = v.InferOutput<typeof ReadByLink>;

export const refuse = refusals("run", {
  missing: "missing",
  exists: "conflict",
  not_running: "conflict",
  steps_left: "conflict",
  department_needed: "invalid",
  not_employed: "conflict",
  paper_missing: "missing",
  paper_read: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** What the policy looks at. */
export type Row = Pick<Info, "managerID" | "departmentID" | "sides" | "createdBy">;

/** No run in particular. */
export const NONE: Row = { sides: [], createdBy: "" };

/** A step's task as a run shows it: how it stands, without what was said of the work. */
export interface Shown
  extends Pick<Task, "taskID" | "stepID" | "departmentID" | "responsibleID" | "status" | "version"> {
  readonly title: string;
  readonly deadline: Deadline;
  readonly doneAt?: string | undefined;
  readonly mandatory: boolean;
  readonly points?: number | undefined;
  /** What the person has to read before it can be done. */
  readonly papers?: readonly Paper[] | undefined;
}

export const shown = (run: Pick<Info, "steps">, task: Task): Shown => ({
  taskID: task.taskID,
  stepID: task.stepID,
  title: run.steps.find(({ taskID }) => taskID === task.taskID)?.title ?? task.title,
  departmentID: task.departmentID,
  responsibleID: task.responsibleID,
  deadline: task.deadline,
  status: task.status,
  doneAt: doneAt(task),
  mandatory: task.mandatory ?? false,
  points: task.points,
  version: task.version,
});

/** Whether a step needs nothing more from anybody. */
export const settled = ({ status }: Pick<Task, "status">) => status === "done" || standingOf(status) === "closed";

/** Planned until somebody begins a step. */
export function standing(
  { status }: Pick<Info, "status">,
  tasks: readonly Pick<Task, "status">[],
): "planned" | Info["status"] {
  if (status !== "running") return status;
  return tasks.every((task) => task.status === "open") ? "planned" : "running";
}

/** The mandatory steps that are neither accepted nor waived: while there are some the run cannot be completed. */
export const left = <One extends Pick<Task, "status" | "mandatory">>(tasks: readonly One[]): One[] =>
  tasks.filter(({ status, mandatory }) => mandatory && standingOf(status) !== "closed");

type Linked = Pick<Info, "steps">;

/** The unfinished steps a step waits for. */
export function waitsFor<One extends Pick<Task, "stepID" | "status">>(
  { steps }: Linked,
  stepID: string | undefined,
  tasks: readonly One[],
): One[] {
  const after = steps.find((step) => step.stepID === stepID)?.after ?? [];
  return tasks.filter((task) => after.some((one) => one === task.stepID) && !settled(task));
}

/** The unfinished steps that wait for a step, straight or through others. */
export function blocks<One extends Pick<Task, "stepID" | "status">>(
  { steps }: Linked,
  stepID: string | undefined,
  tasks: readonly One[],
): One[] {
  const held = new Set([stepID]);
  for (let grown = -1; grown !== held.size; ) {
    grown = held.size;
    for (const step of steps) if (step.after.some((one) => held.has(one))) held.add(step.stepID);
  }
  return tasks.filter((task) => task.stepID !== stepID && held.has(task.stepID) && !settled(task));
}

/** Who answers for a step of a template: its department, or the person's own, in the name of its head. */
export function sideOf(
  { departmentID }: Pick<TemplateStep, "departmentID">,
  own: { departmentID?: string | undefined; headID?: string | undefined },
): { departmentID: string; responsibleID?: string | undefined } {
  if (departmentID !== undefined) return { departmentID };
  if (own.departmentID === undefined) throw refuse("department_needed");
  return { departmentID: own.departmentID, ...(own.headID && { responsibleID: own.headID }) };
}

/** One step of a plan that is not started yet. */
export interface Planned {
  readonly stepID: string;
  readonly title: string;
  readonly departmentID: string;
  readonly localDate: string;
  /** Its day had passed: it is asked for at once. */
  readonly hurried: boolean;
  /** Nobody heads the department, so that nobody but its queue answers for it. */
  readonly headless: boolean;
}

/** What a move of the day would do to a step. */
export interface Shift {
  readonly taskID: string;
  readonly title: string;
  readonly departmentID: string;
  readonly from: string;
  /** Where it goes; absent when it stays. */
  readonly to?: string | undefined;
  /** Why it stays: it is done, it had burnt, a person fixed its day, or it falls on the same day. */
  readonly stays?: "done" | "burnt" | "fixed" | "same" | undefined;
}

export interface Preview {
  readonly anchorOn: string;
  readonly version: number;
  readonly shifts: readonly Shift[];
}
