import * as Reading from "../reading/index.ts";
import { shown } from "../reading/model.ts";
import * as Task from "../task/index.ts";
import { type Info, shown as stepOf } from "./model.ts";

/** Papers of a step that the person it is about has to read, or has read. */
export interface ToRead {
  readonly runID: string;
  readonly taskID: string;
  readonly title: string;
  readonly papers: readonly Reading.Shown[];
}

/** The papers of a run's steps, those that were done without left out. */
export async function papersOf(run: Info): Promise<ToRead[]> {
  const tasks = (await Task.many(run.steps.map(({ taskID }) => taskID))).filter(
    ({ status, toRead: papers = [] }) => papers.length > 0 && status !== "cancelled",
  );
  const readings = await Reading.of(tasks);
  return tasks.map((task) => ({
    runID: run.runID,
    taskID: task.taskID,
    title: stepOf(run, task).title,
    papers: shown(task.taskID, task.toRead ?? [], readings),
  }));
}
