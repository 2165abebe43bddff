import * as Account from "../../access/account/index.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import type * as Firm from "../../firm/index.ts";
import type { Office } from "../../firm/model.ts";
import { reconsidered } from "../../time/deadline/plan.ts";
import * as Run from "../run/store.ts";
import * as Task from "../task/index.ts";
import { unfinished } from "../task/model.ts";
import { distinct, looked } from "../task/pages.ts";
import { ofDepartment } from "../task/store.ts";

/** A task or a step of a run whose deadline means the days of an office; `startDate`: the day a step is told from. */
export interface Promised {
  readonly task: Task.Info;
  readonly startDate?: string | undefined;
}

const PAGE = 100;

/**
 * The unfinished tasks and steps of an office: a run's go by the run's, others by that of who does them, else their
 * department's. It reads every open task of the firm: for what happens once in a blue moon.
 */
export async function ofOffice(firm: Firm.Info, officeID: string): Promise<Promised[]> {
  const seatOf = once(async (accountID: string) => (await Account.find(accountID))?.officeID);
  const runOf = once(Run.find);
  const found: Promised[] = [];
  for (const { departmentID, officeID: usual = firm.offices[0]?.officeID } of firm.departments)
    for await (const task of openOf(departmentID)) {
      const run = await of(task.runID, runOf);
      const seat = await of(task.responsibleID, seatOf);
      if ((run?.officeID ?? seat ?? usual) === officeID) found.push({ task, startDate: run?.anchorOn });
    }
  return found;
}

const of = async <Found>(id: string | undefined, find: (id: string) => Promise<Found>) =>
  id === undefined ? undefined : find(id);

/** Asks for each id once, however many tasks name it. */
function once<Found>(find: (id: string) => Promise<Found>): (id: string) => Promise<Found> {
  const known = new Map<string, Promise<Found>>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}

async function* openOf(departmentID: string): AsyncGenerator<Task.Info> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ofDepartment>> = await ofDepartment(departmentID, "open", {
      limit: PAGE,
      cursor,
    });
    yield* page.tasks.filter(unfinished);
    cursor = page.cursor;
  } while (cursor !== null);
}

const TRIES = 3;

/** Tells a task's deadline anew by the office as it is now; whether that changed anything. `by`: who changed the office. */
export async function retold(ctx: Ctx, one: Promised, office: Office, by: string, tries = 1): Promise<boolean> {
  const { task, startDate } = one;
  const anchor = { office, ...(startDate !== undefined && { startDate }) };
  const deadline = reconsidered(task.deadline, anchor, { by, at: ctx.now });
  if (!unfinished(task) || deadline === task.deadline) return false;
  try {
    const writes = distinct([...Task.rescheduled(ctx, task, deadline), ...looked(task)]);
    await commit({ ...ctx, act: undefined }, writes, null);
    return true;
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "db.stale" || tries === TRIES) throw error;
    return retold(ctx, { task: await Task.find(task.taskID), startDate }, office, by, tries + 1);
  }
}
