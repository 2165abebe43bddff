import * as Account from "../../access/account/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Trail from "../trail/index.ts";
import { refuse } from "./model.ts";
import { distinct, looked } from "./pages.ts";
import { rowOf, standInOf } from "./side.ts";
import { find, replaced } from "./store.ts";
import { told } from "./tell.ts";

/**
 * A line of a task's history in somebody's own words. Who is named in it is told, and sees the task from then on.
 * @throws task.missing, access.forbidden, task.colleague_unknown, db.stale when the task changed at this moment
 */
export async function say(ctx: Ctx, taskID: string, { text, mentions }: Trail.Say): Promise<Trail.Info> {
  const [task, firm, people] = await Promise.all([find(taskID), Firm.get(), Promise.all(mentions.map(Account.find))]);
  need(ctx, "task", "read", rowOf(firm, task, await standInOf(ctx, firm, task)));
  if (people.some((account) => account?.status !== "active")) throw refuse("colleague_unknown");
  const line = Trail.signed(ctx, { taskID, text, ...(mentions.length > 0 && { mentions }) });
  const watchers = [...new Set([...task.watchers, ...mentions])];
  const writes = [
    Trail.stored(line),
    // Nobody's form goes stale because somebody watches: the version stays.
    ...(watchers.length > task.watchers.length ? replaced(task, { ...task, watchers }) : []),
    ...told(ctx, task, { code: "task.mentioned", to: mentions, reason: line.lineID }),
    ...looked(task),
  ];
  return commit(ctx, distinct(writes), line);
}
