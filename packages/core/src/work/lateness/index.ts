export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { can, need } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { instantToWall } from "../../time/zone/index.ts";
import { plusDays } from "../../time/zone/model.ts";
import * as Outcome from "../outcome/index.ts";
import { countIn } from "../outcome/model.ts";
import { NONE } from "../run/model.ts";
import { rowOf as policyRow } from "../task/side.ts";
import * as Model from "./model.ts";

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
  await Outcome.settle(ctx);
  const weeks = weeksOf(ctx);
  const own = firm.departments.filter(({ departmentID }) => steers(ctx, firm, departmentID));
  const cells = await Promise.all(
    own.map(({ departmentID }) => Outcome.weeksOfDepartment(departmentID, ...ends(weeks))),
  );
  const departments = own.map(({ departmentID, name }, index) =>
    line({ id: departmentID, name }, summed(weeks, cells[index] ?? [])),
  );
  const people = own.length > 0 ? await peopleIn(cells.flat(), weeks) : [await self(ctx, weeks)];
  return { weeks, departments: worstFirst(departments), people: worstFirst(people) };
}

/** How a department kept its schedule: of so many promises, how many were late. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly promises: number;
  readonly late: number;
}

/** About ninety days. */
const QUARTER = 13;

/**
 * How departments kept their schedule in the last ninety days, the worst first: all of them for whoever sees all runs, else
 * those the asker answers for.
 */
export async function kept(ctx: Ctx): Promise<{ departments: readonly Kept[] }> {
  const firm = await Firm.get();
  await Outcome.settle(ctx);
  const weeks = weeksOf(ctx, QUARTER);
  const isAll = can(user(ctx), "run", "list", NONE);
  const shown = firm.departments.filter(({ departmentID }) => isAll || steers(ctx, firm, departmentID));
  const cells = await Promise.all(shown.map((one) => Outcome.weeksOfDepartment(one.departmentID, ...ends(weeks))));
  const lines = shown.map(({ departmentID: id, name }, index) => {
    const { promises, late } = Model.total(summed(weeks, cells[index] ?? []));
    return { id, name, promises, late };
  });
  const share = ({ promises, late }: Kept) => late / promises;
  return {
    departments: lines
      .filter(({ promises }) => promises > 0)
      .toSorted((one, other) => share(other) - share(one) || one.name.localeCompare(other.name)),
  };
}

/** The promises behind a line, the late ones first. @throws access.forbidden */
export async function rows(
  ctx: Ctx,
  of: { departmentID: string } | { accountID: string },
): Promise<readonly Outcome.Row[]> {
  const firm = await Firm.get();
  if ("departmentID" in of) need(ctx, "task", "steer", policyRow(firm, nobodys(of.departmentID)));
  else await needPerson(ctx, firm, of.accountID);
  await Outcome.settle(ctx);
  const weeks = weeksOf(ctx);
  const span = spanOf(weeks);
  const found =
    "departmentID" in of
      ? await Outcome.ofDepartment(of.departmentID, ...span)
      : await Outcome.ofPerson(of.accountID, ...span);
  const late = ({ state }: Outcome.Row) => (state === "late" ? 0 : 1);
  return found
    .filter(({ dueOn }) => weeks.includes(Model.weekOf(dueOn)))
    .toSorted((one, other) => late(one) - late(other) || other.at.localeCompare(one.at));
}

/** One person's line, for their own eyes and those who lead them. @throws access.forbidden */
export async function person(ctx: Ctx, accountID: string): Promise<{ weeks: readonly string[]; line: Line }> {
  const account = await needPerson(ctx, await Firm.get(), accountID);
  await Outcome.settle(ctx);
  const weeks = weeksOf(ctx);
  return { weeks, line: await lineOf({ id: accountID, name: account.name }, weeks) };
}

/** Weeks are told on the clock of Greenwich: which promises they hold is told by the day that was said, not by this. */
const weeksOf = ({ now }: Ctx, count?: number) => Model.weeksTo(instantToWall(now, "UTC").localDate, count);
const ends = (weeks: readonly string[]) => [weeks[0] ?? "", weeks.at(-1) ?? ""] as const;

/** From an instant to another, in whatever zone the days were said. */
function spanOf(weeks: readonly string[]) {
  const [first, last] = ends(weeks);
  return [plusDays(first, -2), plusDays(last, 9)] as const;
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

/** What some sides' cells say of each week. */
const summed = (weeks: readonly string[], cells: readonly Outcome.Cell[]): Model.Count[] =>
  weeks.map((week) =>
    cells.reduce((sum, cell) => {
      const one = cell.weeks[week];
      return one ? Model.plus(sum, countIn(one)) : sum;
    }, Model.NOTHING),
  );

const line = (who: { id: string; name: string }, counts: readonly Model.Count[], usual?: number): Line => ({
  ...who,
  weeks: counts.map(({ promises, late }) => ({ promises, late })),
  record: Model.recorded(counts, usual),
});

async function peopleIn(cells: readonly Outcome.Cell[], weeks: readonly string[]): Promise<Line[]> {
  const ofPeople = cells.filter(({ holderID, departmentID }) => holderID !== departmentID);
  const counts = new Map(
    [...new Set(ofPeople.map(({ holderID }) => holderID))].map((id) => [
      id,
      summed(
        weeks,
        ofPeople.filter(({ holderID }) => holderID === id),
      ),
    ]),
  );
  const total = (id: string) => Model.total(counts.get(id) ?? []).promises;
  const ids = [...counts.keys()].filter((id) => total(id) > 0);
  const usual = Model.median(ids.map(total));
  return (await Account.many(ids)).map(({ accountID: id, name }) => line({ id, name }, counts.get(id) ?? [], usual));
}

const lineOf = async (who: { id: string; name: string }, weeks: readonly string[]): Promise<Line> =>
  line(who, summed(weeks, await Outcome.weeksOfPerson(who.id, ...ends(weeks))));

async function self(ctx: Ctx, weeks: readonly string[]): Promise<Line> {
  const { accountID } = user(ctx);
  const { name } = await Account.get(accountID);
  return lineOf({ id: accountID, name }, weeks);
}

const worstFirst = (lines: readonly Line[]) =>
  lines.toSorted((one, other) => other.record.late - one.record.late || one.name.localeCompare(other.name));
