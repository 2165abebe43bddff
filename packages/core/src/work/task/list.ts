import { can, need } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Firm from "../../firm/index.ts";
import { plusMinutes } from "../../instant.ts";
import * as Absence from "../../people/absence/index.ts";
import type { Info, Standing } from "./model.ts";
import { rowOf } from "./side.ts";
import { askedBy, heldBy, ofDepartment } from "./store.ts";

const PAGE = 100;

export interface Page {
  readonly tasks: Info[];
  readonly cursor: string | null;
}

export interface Day {
  /** What the asker has to do, what they asked for, what lies in their department's queue: the soonest due first. */
  readonly mine: Info[];
  readonly asked: Info[];
  readonly queue: Info[];
  /** What was over for the asker within a day. */
  readonly done: Info[];
  /** What those have to do for whom the asker stands in. */
  readonly standIn: Info[];
}

const DAY = 24 * 60;

/** All of somebody's day. */
export async function day(ctx: Ctx): Promise<Day> {
  const { accountID, departmentID } = user(ctx);
  const page = { limit: PAGE };
  const standsInFor = async () => Absence.standsInFor(await Firm.get(), accountID, ctx.now);
  const [mine, asked, queue, done, away] = await Promise.all([
    heldBy(accountID, "open", page),
    askedBy(accountID, "open", page),
    departmentID ? heldBy(departmentID, "open", page) : undefined,
    heldBy(accountID, "closed", { ...page, since: plusMinutes(ctx.now, -DAY) }),
    standsInFor(),
  ]);
  const theirs = await Promise.all(away.map((one) => heldBy(one, "open", page)));
  const standIn = theirs.flatMap(({ tasks }) => tasks);
  return { mine: mine.tasks, asked: asked.tasks, queue: queue?.tasks ?? [], done: done.tasks, standIn };
}

/** All a department answers for, for its people and its heads. @throws access.forbidden */
export async function department(
  ctx: Ctx,
  departmentID: string,
  { standing, cursor }: { standing: Standing; cursor?: string | undefined },
): Promise<Page> {
  const firm = await Firm.get();
  need(ctx, "task", "read", rowOf(firm, { createdBy: "", departmentID, watchers: [] }));
  const query = `task ${departmentID} ${standing}`;
  const page = await ofDepartment(departmentID, standing, { limit: PAGE, cursor: opened(ctx, query, cursor) });
  const tasks = page.tasks.filter((task) => can(user(ctx), "task", "read", rowOf(firm, task)));
  return { tasks, cursor: sealed(ctx, query, page.cursor) };
}

/** Whether somebody has, or ever had, a task of their own. */
export async function concerns(accountID: string): Promise<boolean> {
  const pages = await Promise.all(
    (["open", "closed"] as const).map((standing) => heldBy(accountID, standing, { limit: 1 })),
  );
  return pages.some(({ tasks }) => tasks.length > 0);
}
