import type { Office } from "../../firm/model.ts";
import type { Deadline } from "../../time/deadline/model.ts";
import { replanned } from "../../time/deadline/plan.ts";
import type { Info as Task } from "../task/model.ts";
import { type Info, type Preview, type Shift, settled, shown } from "./model.ts";

interface To {
  readonly anchorOn: string;
  readonly office: Office;
  readonly by: string;
  readonly at: string;
  readonly reason?: string | undefined;
}

/** A step's deadline around another day. Done and burnt ones are the very same. */
export function shifted(task: Pick<Task, "status" | "deadline">, { anchorOn, office, ...move }: To): Deadline {
  if (settled(task)) return task.deadline;
  return replanned(task.deadline, { startDate: anchorOn, office }, move);
}

/** Why a step stays where it is. */
function reasonOf(task: Pick<Task, "status" | "deadline">, at: string): NonNullable<Shift["stays"]> {
  if (settled(task)) return "done";
  if (at > task.deadline.instant) return "burnt";
  return task.deadline.basis === "absolute" ? "fixed" : "same";
}

/** What shifts and what stays, each with its reason, in the order of their days now. */
export function previewed(run: Info, tasks: readonly Task[], to: To): Preview {
  const shifts = tasks.map((task): Shift => {
    const deadline = shifted(task, to);
    const { title, departmentID } = shown(run, task);
    const from = task.deadline.localDate;
    const step = { taskID: task.taskID, title, departmentID, from };
    if (deadline.instant === task.deadline.instant) return { ...step, stays: reasonOf(task, to.at) };
    return { ...step, to: deadline.localDate };
  });
  return { anchorOn: to.anchorOn, version: run.version, shifts };
}
