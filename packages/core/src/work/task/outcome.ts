import type { Promised } from "../../time/deadline/model.ts";
import { differing, type Line } from "../outcome/model.ts";
import { doneAt, type Info } from "./model.ts";

/**
 * What became of a task's promises so far: each deadline that burnt, and the one in force when it was kept. What was
 * called off in time promised nothing; a move before its time makes another promise of it.
 */
export function outcomes(task: Info): Line[] {
  const { deadline, burnt, status } = task;
  const done = status === "cancelled" ? undefined : doneAt(task);
  const crossed = deadline.moves.filter(({ from, at }) => at > from.instant).map(({ from }) => from);
  const late = (burnt === deadline.instant ? [...crossed, deadline] : crossed).map(
    (one): Line => ({
      ...lineOf(task, one),
      state: "late",
      ...(done && { doneAt: done }),
      ...(status === "cancelled" && { cancelled: true }),
    }),
  );
  const isKept = done !== undefined && burnt !== deadline.instant;
  return isKept ? [...late, { ...lineOf(task, deadline), state: "kept", doneAt: done }] : late;
}

/** What an act, or the clock, changed of them. */
export const changed = (before: Info, after: Info): Line[] =>
  differing(outcomes(before), outcomes(after), after.version);

function lineOf(task: Info, promise: Promised): Omit<Line, "state"> {
  const { taskID, title, version, departmentID, responsibleID, createdAt } = task;
  return {
    kind: "task",
    id: taskID,
    at: promise.instant,
    dueOn: promise.localDate,
    rank: version,
    title,
    departmentID,
    responsibleID,
    data: { taskID },
    createdAt,
    blocked: blocked(task, promise.instant),
  };
}

const MINUTE = 60_000;

/** Minutes before it was due in which it waited for another department. */
function blocked({ waits, departmentID }: Info, dueAt: string): number {
  const due = Date.parse(dueAt);
  const spans = waits
    .filter((wait) => wait.departmentID !== undefined && wait.departmentID !== departmentID)
    .map(({ from, to }) => Math.min(due, to ? Date.parse(to) : due) - Date.parse(from));
  return Math.round(spans.reduce((sum, span) => sum + Math.max(0, span), 0) / MINUTE);
}
