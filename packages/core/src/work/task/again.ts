import * as Account from "../../access/account/index.ts";
import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { WHOLE_FIRM } from "../../firm/model.ts";
import { promised } from "../../time/deadline/promise.ts";
import { plusDays } from "../../time/zone/model.ts";
import type { Info, Repeat } from "./model.ts";
import { sideOf } from "./side.ts";
import * as Step from "./step/model.ts";
import { added } from "./store.ts";
import { covered, doers, told } from "./tell.ts";

const WEEK = 7;

/** The same day a day, a week or a month later; a month's last day where it has fewer. */
function later(localDate: string, repeat: Repeat): string {
  if (repeat !== "monthly") return plusDays(localDate, repeat === "daily" ? 1 : WEEK);
  const [y = 0, m = 0, d = 0] = localDate.split("-").map(Number);
  const next = `${m === 12 ? y + 1 : y}-${String((m % 12) + 1).padStart(2, "0")}`;
  for (let day = d; day > 0; day--) {
    const date = `${next}-${String(day).padStart(2, "0")}`;
    if (plusDays(date, 0) === date) return date;
  }
  return localDate;
}

/**
 * The next one of a task that repeats and is now over: same words, same people, its deadline moved on until it lies
 * ahead. When who did it has left, it begins in the department's queue (and not at all where that is the whole firm). Points are not promised
 * again: whoever gives them does so each time, out of that month's budget. For the transaction that ends this one.
 */
export async function again(ctx: Ctx, task: Info): Promise<Write[]> {
  const { repeat, title, text, watchers, departmentID, unchecked, deadline } = task;
  if (repeat === undefined || task.status !== "accepted") return [];
  const account = task.responsibleID ? await Account.find(task.responsibleID) : undefined;
  const responsibleID = account?.status === "active" ? account.accountID : undefined;
  if (!responsibleID && departmentID === WHOLE_FIRM) return [];
  const { office, firm } = await sideOf({ departmentID, responsibleID });
  let next = deadline;
  for (
    let date = later(deadline.localDate, repeat);
    next.instant <= ctx.now || next === deadline;
    date = later(date, repeat)
  )
    next = promised({ localDate: date, localTime: deadline.localTime, zone: deadline.zone }, { now: ctx.now, office });
  const draft = { title, text, watchers, repeat, departmentID, unchecked, deadline: next };
  const made = {
    ...Step.created(ctx, { ...draft, ...(responsibleID && { responsibleID }) }),
    createdBy: task.createdBy,
  };
  const word = { code: "task.assigned" as const, to: doers(firm, made), reason: made.version };
  return [...added(made), ...told(ctx, made, await covered(ctx, firm, made, word))];
}
