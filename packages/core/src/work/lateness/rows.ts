import { counted } from "../../time/deadline/model.ts";
import type { Info as Task } from "../task/model.ts";
import { doneAt } from "../task/model.ts";
import type { Row } from "./model.ts";

/** What a task tells: when the promise in force fell due, when it was kept, and how long others had it until then. */
export function rowOf(task: Task): Row {
  const { taskID, title, departmentID, responsibleID, createdAt, deadline } = task;
  const dueAt = counted(deadline);
  const done = doneAt(task);
  const promise = deadline.moves.find(({ from }) => from.instant === dueAt)?.from ?? deadline;
  return {
    taskID,
    title,
    departmentID,
    ...(responsibleID && { responsibleID }),
    createdAt,
    dueOn: promise.localDate,
    dueAt,
    ...(done && { doneAt: done }),
    blocked: blocked(task, dueAt),
  };
}

const MINUTE = 60_000;

/** Minutes before it was due in which it waited for another department. */
function blocked({ waits, departmentID }: Task, dueAt: string): number {
  const due = Date.parse(dueAt);
  const spans = waits
    .filter((wait) => wait.departmentID !== undefined && wait.departmentID !== departmentID)
    .map(({ from, to }) => Math.min(due, to ? Date.parse(to) : due) - Date.parse(from));
  return Math.round(spans.reduce((sum, span) => sum + Math.max(0, span), 0) / MINUTE);
}
