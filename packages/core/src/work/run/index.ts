export { cancel, complete, waive } from "./close.ts";
export type * from "./model.ts";
export { foresee, move } from "./move.ts";
export { acknowledge, acknowledgeByLink, toRead } from "./reading.ts";
export { begin, preview } from "./start.ts";
export { suggest } from "./suggestion.ts";
export { link, welcome } from "./welcome.ts";

import { can, need } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Person from "../../people/person/index.ts";
import * as Reading from "../reading/index.ts";
import { shown as papersOf } from "../reading/model.ts";
import * as Task from "../task/index.ts";
import type { Info, Shown } from "./model.ts";
import { NONE, shown } from "./model.ts";
import { find, ofPerson, running, runningFor } from "./store.ts";

/** A run with what it is about and how its steps stand. */
export interface Whole {
  readonly run: Info;
  readonly name: string;
  readonly tasks: readonly Shown[];
  /** Whether the asker moves and closes it. */
  readonly mayLead: boolean;
}

const PAGE = 25;

/** What runs now, of what is the asker's business, the soonest day first. */
export async function list(ctx: Ctx, cursor?: string): Promise<{ runs: Whole[]; cursor: string | null }> {
  const actor = user(ctx);
  if (can(actor, "run", "list", NONE)) {
    const page = await running(PAGE, opened(ctx, "run", cursor) ?? null);
    return { runs: await whole(ctx, page.runs), cursor: sealed(ctx, "run", page.cursor) };
  }
  const mine = [actor.accountID, actor.departmentID].filter((id) => id !== undefined);
  const runs = (await runningFor(mine)).filter((run) => can(actor, "run", "read", run));
  return { runs: await whole(ctx, runs), cursor: null };
}

/** One run. @throws run.missing, access.forbidden */
export async function get(ctx: Ctx, runID: string): Promise<Whole> {
  const run = await find(runID);
  need(ctx, "run", "read", run);
  const [one] = await whole(ctx, [run]);
  if (!one) throw new Error("one run was found, none shown");
  return one;
}

/** A person's runs that the asker may see, the newest first. */
export async function of(ctx: Ctx, personID: string): Promise<Whole[]> {
  const runs = (await ofPerson(personID)).filter((run) => can(user(ctx), "run", "read", run));
  return whole(ctx, runs);
}

async function whole(ctx: Ctx, runs: readonly Info[]): Promise<Whole[]> {
  const steps = runs.flatMap((run) => run.steps.map(({ taskID }) => taskID));
  const [tasks, people] = await Promise.all([
    Task.many(steps),
    Person.many([...new Set(runs.map(({ personID }) => personID))]),
  ]);
  const readings = await Reading.of(tasks);
  return runs.map((run) => ({
    run,
    name: people.find(({ personID }) => personID === run.personID)?.name ?? "",
    tasks: tasks.filter(({ runID }) => runID === run.runID).map((task) => withPapers(run, task, readings)),
    mayLead: can(user(ctx), "run", "lead", run),
  }));
}

/** A step with what is to be read for it, each paper with when it was read. */
const withPapers = (run: Info, task: Task.Info, readings: readonly Reading.Info[]): Shown =>
  task.toRead ? { ...shown(run, task), papers: papersOf(task.taskID, task.toRead, readings) } : shown(run, task);
