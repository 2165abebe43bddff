import type { Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import type * as Firm from "../../firm/index.ts";
import * as Digest from "../../notice/digest/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { headsOf } from "./heads/model.ts";
import type { Info } from "./model.ts";

/** What is told of a task, and to whom. */
export interface Word {
  readonly code: Extract<Notice.Info["code"], `task.${string}`>;
  readonly to: readonly string[];
  /** What makes this telling another one than the last: the task's version, or the deadline's instant. */
  readonly reason: string | number;
}

/** Who does it, or who answers for the queue it lies in. */
export const doers = (firm: Pick<Firm.Info, "departments">, { responsibleID, departmentID }: Info): string[] =>
  responsibleID ? [responsibleID] : headsOf(firm, departmentID);

/** A notice to each of them but who acts: in the app now, and in their next digest. One for each reason, ever. */
export function told(ctx: Ctx, task: Info, { code, to, reason }: Word): Write[] {
  const { taskID, title, deadline } = task;
  const by = author(ctx);
  const data = { taskID, title, dueAt: deadline.instant, zone: deadline.zone, by };
  const people = [...new Set(to)].filter((accountID) => accountID !== by && accountID.startsWith("acc-"));
  return people.flatMap((accountID) => [
    ...Notice.posted(ctx, { accountID, about: `${code}#${taskID}#${reason}`, code, data }),
    Digest.wanted(ctx, accountID),
  ]);
}

/** That work was given, to who does each or the nearest who answers for its queue: for a run, which gives much at once. */
export const given = (ctx: Ctx, firm: Pick<Firm.Info, "departments">, tasks: readonly Info[]): Write[] =>
  tasks.flatMap((task) =>
    told(ctx, task, { code: "task.assigned", to: doers(firm, task).slice(0, 1), reason: task.version }),
  );
