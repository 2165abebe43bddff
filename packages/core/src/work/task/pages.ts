import type { Write } from "../../commit.ts";
import * as Revision from "../../live/revision/index.ts";
import type { Info } from "./model.ts";

/** Everybody on whose page a task stands or stood looks again: the task's own page, its people and its department. */
export function looked(...tasks: readonly Info[]): Write[] {
  const watching = tasks.flatMap(({ taskID, responsibleID, createdBy, departmentID, runID }) => [
    taskID,
    departmentID,
    ...[responsibleID, runID].filter((id) => id !== undefined),
    ...(createdBy.startsWith("acc-") ? [createdBy] : []),
  ]);
  return [...new Set(watching)].map(Revision.raised);
}

/** A page that looks again for two reasons looks once: the table refuses two writes of one item. */
export const distinct = (writes: readonly Write[]): Write[] => [
  ...new Map(writes.map((write) => [JSON.stringify(write.item), write])).values(),
];
