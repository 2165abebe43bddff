import type { Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import type * as Firm from "../../firm/index.ts";
import * as Digest from "../../notice/digest/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Absence from "../../people/absence/index.ts";
import { headsOf } from "./heads/model.ts";
import type { Info } from "./model.ts";

/** What is told of a task, and to whom. */
export interface Word {
  readonly code: Extract<Notice.Info["code"], `task.${string}`>;
  readonly to: readonly string[];
  /** What makes this telling another one than the last: the task's version, or the deadline's instant. */
  readonly reason: string | number;
  /** Who stands in for whom, by name, of those it is told to. */
  readonly standIns?: ReadonlyMap<string, string>;
  /** None but these of them: the others have heard it. */
  readonly only?: readonly string[];
}

/** Who does it, or who answers for the queue it lies in. */
export const doers = (firm: Pick<Firm.Info, "departments">, { responsibleID, departmentID }: Info): string[] =>
  responsibleID ? [responsibleID] : headsOf(firm, departmentID);

/** What a word is about: nobody is told it twice. */
export const aboutOf = ({ taskID }: Info, { code, reason }: Word) => `${code}#${taskID}#${reason}`;

/** Whom a word reaches: colleagues, but not who acts. */
export function peopleOf(ctx: Ctx, { to, standIns, only }: Word): string[] {
  const by = author(ctx);
  const people = [...new Set([...to, ...(standIns?.keys() ?? [])])];
  return people.filter((id) => id !== by && id.startsWith("acc-") && (only?.includes(id) ?? true));
}

/** A notice to each of them but who acts: in the app now, and in their next digest. One for each reason, ever. */
export function told(ctx: Ctx, task: Info, word: Word): Write[] {
  const { code, to, standIns } = word;
  const { taskID, title, deadline } = task;
  const data = { taskID, title, dueAt: deadline.instant, zone: deadline.zone, by: author(ctx) };
  const about = aboutOf(task, word);
  return peopleOf(ctx, word).flatMap((accountID) => {
    const away = to.includes(accountID) ? undefined : standIns?.get(accountID);
    const said = { ...data, ...(away !== undefined && { standsInFor: away }) };
    return [...Notice.posted(ctx, { accountID, about, code, data: said }), Digest.wanted(ctx, accountID)];
  });
}

/**
 * The same word, told also to whoever stands in for who is to do the work and is away. Of a queue only to those who may
 * look into it: standing in for a head does not open their department.
 */
export async function covered(ctx: Ctx, firm: Firm.Info, task: Info, word: Word): Promise<Word> {
  const meant = doers(firm, task).filter((accountID) => word.to.includes(accountID));
  const away = await Promise.all(meant.map((accountID) => Absence.away(firm, accountID, ctx.now)));
  const heads = headsOf(firm, task.departmentID);
  const standIns = away.flatMap((one): [string, string][] => {
    if (!one?.standIn) return [];
    const { accountID, departmentID } = one.standIn;
    const mayLook = task.responsibleID !== undefined || departmentID === task.departmentID || heads.includes(accountID);
    return mayLook ? [[accountID, one.name]] : [];
  });
  return { ...word, standIns: new Map(standIns) };
}

/** That work was given, to who does each or the nearest who answers for its queue: for a run, which gives much at once. */
export async function given(ctx: Ctx, firm: Firm.Info, tasks: readonly Info[]): Promise<Write[]> {
  const words = tasks.map(async (task) => {
    const word = { code: "task.assigned" as const, to: doers(firm, task).slice(0, 1), reason: task.version };
    return told(ctx, task, await covered(ctx, firm, task, word));
  });
  return (await Promise.all(words)).flat();
}
