import { can, need } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Firm from "../../firm/index.ts";
import type { Info, Standing } from "./model.ts";
import { rowOf } from "./side.ts";
import { askedBy, heldBy, ofDepartment } from "./store.ts";

const PAGE = 100;

export interface Page {
  readonly tasks: Info[];
  readonly cursor: string | null;
}

/** One's own tasks: open ones the soonest due first, closed ones the last first. */
export async function mine(ctx: Ctx, standing: Standing, cursor?: string): Promise<Page> {
  const { accountID } = user(ctx);
  const query = `task mine ${standing}`;
  const page = await heldBy(accountID, standing, { limit: PAGE, cursor: opened(ctx, query, cursor) });
  return { tasks: page.tasks, cursor: sealed(ctx, query, page.cursor) };
}

/** What one asked for, of whomever. */
export async function asked(ctx: Ctx, standing: Standing, cursor?: string): Promise<Page> {
  const { accountID } = user(ctx);
  const query = `task asked ${standing}`;
  const page = await askedBy(accountID, standing, { limit: PAGE, cursor: opened(ctx, query, cursor) });
  return { tasks: page.tasks, cursor: sealed(ctx, query, page.cursor) };
}

/** What lies in one's department's queue and nobody has claimed. */
export async function queue(ctx: Ctx): Promise<Info[]> {
  const { departmentID } = user(ctx);
  if (departmentID === undefined) return [];
  return (await heldBy(departmentID, "open", { limit: PAGE })).tasks;
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
