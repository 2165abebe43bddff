import { asRead } from "../../as-read.ts";
import { batch } from "../../batch.ts";
import { put, refuse as refuseDB, update, type Write } from "../../commit.ts";
import * as Due from "../due/index.ts";
import * as Outcome from "../outcome/index.ts";
import { PlaceEntity, TaskEntity } from "./entity.ts";
import { type Info, refuse, type Standing, standing } from "./model.ts";
import { changed } from "./outcome.ts";
import { next } from "./time.ts";

/** A task, for other modules, which answer for the rights themselves. @throws task.missing */
export async function find(taskID: string): Promise<Info> {
  const { data } = await TaskEntity.get({ taskID }).go({ consistent: true });
  if (!data) throw refuse("missing", { taskID });
  return data;
}

/** The tasks with these ids, soonest due first; what is missing is left out. */
export async function many(taskIDs: readonly string[]): Promise<Info[]> {
  const keys = taskIDs.map((taskID) => ({ taskID }));
  return inTime(await batch(keys, (some) => TaskEntity.get(some).go()));
}

const inTime = (tasks: Info[]) =>
  tasks.toSorted((one, other) => one.deadline.instant.localeCompare(other.deadline.instant));

interface Page {
  readonly limit: number;
  readonly cursor?: string | null | undefined;
  /** Not older than this instant: of what is closed, when it ended. */
  readonly since?: string | undefined;
}

/** Open ones the soonest due first, closed ones the last first. */
const order = (standing: Standing) => (standing === "open" ? ("asc" as const) : ("desc" as const));
const from = ({ since = "" }: Page) => ({ at: since });

/** What this person has to do, or what lies in this department's queue. */
export async function heldBy(holderID: string, standing: Standing, page: Page) {
  const { limit, cursor = null } = page;
  const query = TaskEntity.query.byHolder({ holderID, standing }).gte(from(page));
  const { data, cursor: next } = await query.go({ limit, cursor, order: order(standing) });
  return { tasks: data as Info[], cursor: next };
}

/** What this person asked for, of whomever. */
export async function askedBy(createdBy: string, standing: Standing, page: Page) {
  const { limit, cursor = null } = page;
  const query = TaskEntity.query.byCreator({ createdBy, standing }).gte(from(page));
  const { data, cursor: next } = await query.go({ limit, cursor, order: order(standing) });
  return { tasks: data as Info[], cursor: next };
}

/** All a department answers for, claimed or not. */
export async function ofDepartment(departmentID: string, standing: Standing, page: Page) {
  const { limit, cursor = null } = page;
  const query = PlaceEntity.query.byDepartment({ departmentID, standing }).gte(from(page));
  const { data, cursor: next } = await query.go({ limit, cursor, order: order(standing) });
  const found = new Map((await many(data.map(({ taskID }) => taskID))).map((task) => [task.taskID, task]));
  return { tasks: data.flatMap(({ taskID }) => found.get(taskID) ?? []), cursor: next };
}

/** The steps of a run, soonest due first. The caller answers for the right to read the run. */
export async function ofRun(runID: string): Promise<Info[]> {
  const { data } = await PlaceEntity.query.byRun({ runID }).go({ pages: "all" });
  return many(data.map(({ taskID }) => taskID));
}

/** A new task's items. */
export const added = (task: Info): Write[] => [put(TaskEntity.create(stored(task))), placed(task), ...timed(task)];

/** `after` was made from `before`; lost with `db.stale` and the fresh one when it changed, or the clock wrote to it, meanwhile. */
export const replaced = (before: Info, after: Info): Write[] => [
  put(TaskEntity.put(stored(after)).where(unchanged(before)), stale(before)),
  ...(stands(before) === stands(after) ? [] : [placed(after)]),
  ...(next(before) === next(after) ? [] : timed(after)),
  ...Outcome.noted(changed(before, after)),
];

/** What the clock says of a task: no act of somebody, so its version stays. Lost as `replaced`. */
export const marked = (task: Info, mark: Pick<Info, "warned" | "burnt">): Write =>
  update(TaskEntity.patch({ taskID: task.taskID }).set(mark).where(unchanged(task)), stale(task));

/** That it is as it was read, for who writes about it without changing it. Lost as `replaced`. */
export const same = (task: Info): Write =>
  update(TaskEntity.patch({ taskID: task.taskID }).set({ version: task.version }).where(unchanged(task)), stale(task));

/** That nobody changed it, and that the clock said nothing of it, since it was read. */
const unchanged = ({ version, warned, burnt }: Info) => asRead({ version, warned, burnt });

const stale =
  ({ taskID }: Info) =>
  async () =>
    refuseDB("stale", { fresh: await find(taskID) });

/** Its place in the time index. */
function timed(task: Info): Write[] {
  const at = next(task);
  return [at ? Due.promised("task", task.taskID, at) : Due.settled("task", task.taskID)];
}

function placed(task: Info): Write {
  const { taskID, departmentID, runID } = task;
  return put(PlaceEntity.put({ taskID, departmentID, ...(runID && { runID }), ...keys(task) }));
}

const stored = (task: Info) => ({ ...task, ...keys(task), holderID: task.responsibleID ?? task.departmentID });

const keys = (task: Info) => {
  const stand = standing(task.status);
  return { standing: stand, at: stand === "open" ? task.deadline.instant : task.updatedAt };
};

const stands = (task: Info) => JSON.stringify([task.departmentID, keys(task)]);
