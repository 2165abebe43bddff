import { need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { instantToWall } from "../../time/zone/index.ts";
import * as Trail from "../trail/index.ts";
import { refuse, unfinished } from "./model.ts";
import { distinct, looked } from "./pages.ts";
import { rowOf } from "./side.ts";
import { find } from "./store.ts";
import { aboutOf, covered, doers, peopleOf, told, type Word } from "./tell.ts";

/**
 * Reminds who is to do a task, or who answers for the queue it lies in, and whoever stands in for them: by who asked for it
 * or a head. Each of them once a day (of the deadline's zone), whoever reminds: the act's own natural key.
 * @throws task.reminded_today, task.nobody_to_remind, task.wrong_status, task.missing, access.forbidden
 */
export async function remind(ctx: Ctx, taskID: string): Promise<Trail.Info> {
  const [task, firm] = await Promise.all([find(taskID), Firm.get()]);
  need(ctx, "task", "steer", rowOf(firm, task));
  if (!unfinished(task)) throw refuse("wrong_status", { from: task.status });
  const day = instantToWall(ctx.now, task.deadline.zone).localDate;
  const said: Word = { code: "task.reminded", to: doers(firm, task), reason: day };
  const word = await covered(ctx, firm, task, said);
  const people = peopleOf(ctx, word);
  if (people.length === 0) throw refuse("nobody_to_remind");
  const heard = await Promise.all(people.map((accountID) => Notice.has(accountID, aboutOf(task, word))));
  const left = people.filter((_, index) => !heard[index]);
  if (left.length === 0) throw refuse("reminded_today");
  const line = Trail.signed(ctx, { taskID, code: "reminded", data: { to: left } });
  const writes = [Trail.stored(line), ...told(ctx, task, { ...word, only: left }), ...looked(task)];
  return commit(ctx, distinct(writes).map(today), line);
}

/** Of two who remind at the same moment one does. */
const today = ({ item }: Write): Write => ({ item, lost: () => refuse("reminded_today") });
