import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Burn from "../burn/index.ts";
import * as Due from "../due/index.ts";
import * as Outcome from "../outcome/index.ts";
import { headsOf } from "./heads/model.ts";
import type { Info } from "./model.ts";
import { changed } from "./outcome.ts";
import { distinct, looked } from "./pages.ts";
import { find, marked, same } from "./store.ts";
import { covered, doers, told } from "./tell.ts";
import { crossed, next } from "./time.ts";

/**
 * Looks at a task that has come due: warns, or writes the crossing of its deadline down in the name of who answers for
 * it now, and tells of it; once, however often it is called. An act after the deadline looks first (act.ts), so nobody
 * takes the work over, moves it or hands it in between the crossing and its record.
 * @throws db.stale when somebody changed the task at this moment: the next look sees to it
 */
export async function look(ctx: Ctx, taskID: string): Promise<void> {
  const [task, firm] = await Promise.all([find(taskID), Firm.get()]);
  await commit(ctx, distinct(await decided(ctx, task, firm)), null);
}

async function decided(ctx: Ctx, task: Info, firm: Firm.Info): Promise<Write[]> {
  const { taskID, deadline } = task;
  if (crossed(task, ctx.now)) return burning(ctx, task, firm);
  const at = next(task);
  // Only of the task as it was read: one that is taken up again at this moment has an entry of its own to keep.
  if (at === undefined) return [same(task), Due.settled("task", taskID)];
  if (ctx.now < at || at === deadline.instant) return [same(task), Due.promised("task", taskID, at)];
  const soon = { code: "task.soon" as const, to: doers(firm, task), reason: deadline.instant };
  return [
    marked(task, { warned: deadline.instant }),
    Due.promised("task", taskID, deadline.instant),
    ...told(ctx, task, await covered(ctx, firm, task, soon)),
  ];
}

/** The record, and who is told: who does it, who asked for it, and who answers for the department. */
async function burning(ctx: Ctx, task: Info, firm: Firm.Info): Promise<Write[]> {
  const { taskID, departmentID, responsibleID, runID, stepID, title, deadline } = task;
  const to = [...doers(firm, task), task.createdBy, ...headsOf(firm, departmentID)];
  const word = await covered(ctx, firm, task, { code: "task.burnt", to, reason: deadline.instant });
  return [
    Burn.written({
      kind: "task",
      id: taskID,
      at: deadline.instant,
      title,
      departmentID,
      ...(responsibleID && { responsibleID }),
      data: { taskID, ...(runID && { runID, stepID }) },
      writtenAt: ctx.now,
    }),
    marked(task, { burnt: deadline.instant }),
    ...Outcome.noted(changed(task, { ...task, burnt: deadline.instant })),
    Due.settled("task", taskID),
    ...told(ctx, task, word),
    ...looked(task),
  ];
}
