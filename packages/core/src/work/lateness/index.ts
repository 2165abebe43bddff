export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { can, need } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { instantToWall } from "../../time/zone/index.ts";
import type { Info as Task } from "../task/model.ts";
import { rowOf as policyRow } from "../task/side.ts";
import { heldBy, ofDepartment } from "../task/store.ts";
import * as Model from "./model.ts";
import { rowOf } from "./rows.ts";

/** A department or a person over the weeks: how many promises fell due in each, and how many were late. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly weeks: readonly { readonly promises: number; readonly late: number }[];
  readonly record: Model.Record;
}

export interface Overview {
  /** The Monday of each week, the earliest first. */
  readonly weeks: readonly string[];
  readonly departments: readonly Line[];
  readonly people: readonly Line[];
}

/** Departments the asker answers for, and the people in them, the worst first; oneself for everybody else. */
export async function overview(ctx: Ctx): Promise<Overview> {
  const firm = await Firm.get();
  const own = firm.departments.filter(({ departmentID }) => steers(ctx, firm, departmentID));
  const span = spanOf(ctx);
  const each = await Promise.all(
    own.map(({ departmentID }) => rowsOf((page, standing) => ofDepartment(departmentID, standing, page), span)),
  );
  const departments = own.map(({ departmentID, name }, index) =>
    line({ id: departmentID, name }, each[index] ?? [], span),
  );
  const people = own.length > 0 ? await peopleIn(each.flat(), span) : [await self(ctx, span)];
  return { weeks: span.weeks, departments: worstFirst(departments), people: worstFirst(people) };
}

/** The promises behind a line, the late ones first. @throws access.forbidden */
export async function rows(
  ctx: Ctx,
  of: { departmentID: string } | { accountID: string },
): Promise<readonly Model.Row[]> {
  const span = spanOf(ctx);
  const firm = await Firm.get();
  if ("departmentID" in of) need(ctx, "task", "steer", policyRow(firm, nobodys(of.departmentID)));
  else await needPerson(ctx, firm, of.accountID);
  const found = await rowsOf(
    (page, standing) =>
      "departmentID" in of ? ofDepartment(of.departmentID, standing, page) : heldBy(of.accountID, standing, page),
    span,
  );
  const late = (row: Model.Row) => (Model.isLate(row, ctx.now) ? 0 : 1);
  return found.toSorted((one, other) => late(one) - late(other) || other.dueAt.localeCompare(one.dueAt));
}

/** One person's line, for their own eyes and those who lead them. @throws access.forbidden */
export async function person(ctx: Ctx, accountID: string): Promise<{ weeks: readonly string[]; line: Line }> {
  const span = spanOf(ctx);
  const account = await needPerson(ctx, await Firm.get(), accountID);
  const found = await rowsOf((page, standing) => heldBy(accountID, standing, page), span);
  return { weeks: span.weeks, line: line({ id: accountID, name: account.name }, found, span) };
}

interface Span {
  readonly now: string;
  readonly weeks: readonly string[];
}
/** Weeks are told on the clock of Greenwich: which rows they hold is told by the day that was said, not by this. */
function spanOf({ now }: Ctx): Span {
  return { now, weeks: Model.weeksTo(instantToWall(now, "UTC").localDate) };
}

const nobodys = (departmentID: string) => ({ createdBy: "", departmentID, watchers: [] });
const steers = (ctx: Ctx, firm: Firm.Info, departmentID: string) =>
  can(user(ctx), "task", "steer", policyRow(firm, nobodys(departmentID)));

async function needPerson(ctx: Ctx, firm: Firm.Info, accountID: string) {
  const account = await Account.get(accountID);
  if (user(ctx).accountID !== accountID)
    need(ctx, "task", "steer", policyRow(firm, nobodys(account.departmentID ?? "")));
  return account;
}

const PAGE = 200;
type Read = (
  page: { limit: number; cursor: string | null; since: string },
  standing: "open" | "closed",
) => Promise<{ tasks: readonly Task[]; cursor: string | null }>;

/** Promises that fell due in the weeks looked at: those still open, and those closed since. What was cancelled promised nothing. */
async function rowsOf(read: Read, span: Span): Promise<Model.Row[]> {
  const from = `${span.weeks[0] ?? ""}T00:00:00.000Z`;
  const [open, closed] = await Promise.all([
    pages(read, "open", "", (task) => task.deadline.instant <= span.now),
    pages(read, "closed", from, () => true),
  ]);
  const weeks = new Set(span.weeks);
  return [...open, ...closed]
    .filter(({ status }) => status !== "cancelled")
    .map(rowOf)
    .filter((row) => row.dueAt <= span.now && weeks.has(Model.weekOf(row.dueOn)));
}

async function pages(read: Read, standing: "open" | "closed", since: string, wanted: (task: Task) => boolean) {
  const found: Task[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Read>> = await read({ limit: PAGE, cursor, since }, standing);
    found.push(...page.tasks.filter(wanted));
    cursor = page.tasks.every(wanted) ? page.cursor : null;
  } while (cursor !== null);
  return found;
}

function line(
  who: { id: string; name: string },
  rows: readonly Model.Row[],
  { weeks, now }: Span,
  usual?: number,
): Line {
  const inWeek = weeks.map((week) => {
    const some = rows.filter(({ dueOn }) => Model.weekOf(dueOn) === week);
    return { promises: some.length, late: some.filter((row) => Model.isLate(row, now)).length };
  });
  return { ...who, weeks: inWeek, record: Model.recorded(rows, now, usual) };
}

async function peopleIn(rows: readonly Model.Row[], span: Span): Promise<Line[]> {
  const byPerson = new Map<string, Model.Row[]>();
  for (const row of rows) {
    if (row.responsibleID === undefined) continue;
    byPerson.set(row.responsibleID, [...(byPerson.get(row.responsibleID) ?? []), row]);
  }
  const usual = Model.median([...byPerson.values()].map(({ length }) => length));
  const accounts = await Promise.all([...byPerson.keys()].map(Account.find));
  return accounts.flatMap((account) => {
    if (!account) return [];
    const { accountID: id, name } = account;
    return [line({ id, name }, byPerson.get(id) ?? [], span, usual)];
  });
}

const self = async (ctx: Ctx, span: Span): Promise<Line> => {
  const { accountID } = user(ctx);
  const { name } = await Account.get(accountID);
  return line({ id: accountID, name }, await rowsOf((page, standing) => heldBy(accountID, standing, page), span), span);
};

const worstFirst = (lines: readonly Line[]) =>
  lines.toSorted((one, other) => other.record.late - one.record.late || one.name.localeCompare(other.name));
