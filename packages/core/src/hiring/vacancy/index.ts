export { look } from "./clock.ts";
export type * from "./model.ts";
export { filled } from "./outcome.ts";
export { find, many } from "./store.ts";

import * as Account from "../../access/account/index.ts";
import { can, need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB, type Write } from "../../commit.ts";
import { author, type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Firm from "../../firm/index.ts";
import { type Office, refuse as refuseFirm } from "../../firm/model.ts";
import * as Revision from "../../live/revision/index.ts";
import type { Promise as Said } from "../../time/deadline/model.ts";
import { moved, promised } from "../../time/deadline/promise.ts";
import * as Burn from "../../work/burn/index.ts";
import { recounted } from "../application/clock.ts";
import { occupied } from "../application/occupied.ts";
import * as Tally from "../tally/index.ts";
import { look } from "./clock.ts";
import * as Model from "./model.ts";
import { outcome } from "./outcome.ts";
import { added, find, page, recent, replaced } from "./store.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

export type { Suggestion };
export type Listed = Model.Info & { count: Model.Count };

/** In whose name a deadline of it burnt last: at whose step somebody had waited longest, and since when. */
export interface Held {
  readonly at: string;
  readonly accountID?: string;
  readonly departmentID?: string;
  readonly stage?: string;
  readonly since?: string;
}
export interface Page {
  vacancies: Listed[];
  cursor: string | null;
}

export async function get(ctx: Ctx, vacancyID: string): Promise<Listed & { held?: Held }> {
  const vacancy = await find(vacancyID);
  need(ctx, "vacancy", "read", vacancy);
  const [counts, held] = await Promise.all([Tally.list([vacancyID]), heldBy(vacancy)]);
  return { ...withCount(shown(ctx, vacancy), counts), ...(held && { held }) };
}

/** As the ledger has it; nothing while none of its deadlines burnt. */
async function heldBy({ vacancyID, toldLate, openingsSeen }: Model.Info): Promise<Held | undefined> {
  if (toldLate === undefined && openingsSeen === undefined) return undefined;
  const last = (await Burn.of("vacancy", vacancyID)).at(-1);
  if (!last) return undefined;
  const { at, responsibleID, departmentID, data } = last;
  const text = (key: string) => (typeof data[key] === "string" ? { [key]: data[key] } : {});
  return {
    at,
    ...(responsibleID && { accountID: responsibleID }),
    ...(departmentID && { departmentID }),
    ...text("stage"),
    ...text("since"),
  };
}

/** The whole of a vacancy, for an act of who may work on it. @throws vacancy.missing, access.forbidden */
export async function workable(ctx: Ctx, vacancyID: string): Promise<Model.Info> {
  const vacancy = await find(vacancyID);
  need(ctx, "vacancy", "work", vacancy);
  return vacancy;
}

const PAGE = 100;
/** Pages of which an asker may see nothing are passed over, but not without end. */
const PAGES = 10;

/** Current or closed vacancies the asker may see, the soonest deadline first. */
export async function list(ctx: Ctx, standing: Model.Standing, cursor?: string): Promise<Page> {
  const query = `vacancy ${standing}`;
  let next: string | null = opened(ctx, query, cursor) ?? null;
  const seen: Model.Info[] = [];
  for (let turn = 0; turn < PAGES && (turn === 0 || next) && seen.length < PAGE; turn++) {
    const found = await page(standing, PAGE, next);
    seen.push(...found.vacancies.filter((vacancy) => can(user(ctx), "vacancy", "read", vacancy)));
    next = found.cursor;
  }
  const counts = await Tally.list(seen.map(({ vacancyID }) => vacancyID));
  return {
    vacancies: seen.map((vacancy) => withCount(shown(ctx, vacancy), counts)),
    cursor: sealed(ctx, query, next),
  };
}

const LAST = 40;

/** A form for this title, filled from what the firm did before. */
export async function suggest(ctx: Ctx, title: string): Promise<Suggestion> {
  need(ctx, "vacancy", "create", NOBODYS);
  const [firm, last] = await Promise.all([Firm.get(), recent(LAST)]);
  const past = last.filter((vacancy) => can(user(ctx), "vacancy", "read", vacancy));
  // A long list that no other command of this module needs.
  const Competency = await import("../../competency/change/index.ts");
  return suggestion(ctx, title, {
    firm,
    past: past.map((vacancy) => shown(ctx, vacancy)),
    competencyIDs: (await Competency.ours()).suggest(title),
  });
}

/** Writes a new vacancy. @throws vacancy.deadline_passed, firm.office_unknown, firm.department_unknown, vacancy.colleague_unknown */
export async function create(ctx: Ctx, input: Model.Create): Promise<Model.Info> {
  need(ctx, "vacancy", "create", NOBODYS);
  const office = await known(input);
  const days = (input.openingsBy ?? []).map((said) => promised(said, { now: ctx.now, office }));
  const vacancy = Model.created(ctx, input, [promised(input.deadline, { now: ctx.now, office }), ...days]);
  return commit(ctx, [...added(vacancy), Revision.raised(vacancy.vacancyID)], vacancy);
}

/** Fills the form anew. @throws db.stale with the fresh vacancy, vacancy.stage_in_use, and as `create` */
export async function edit(ctx: Ctx, vacancyID: string, input: Model.Edit): Promise<Model.Info> {
  const vacancy = await editable(ctx, vacancyID, input.version);
  const [office, taken] = await Promise.all([known(input), occupied(vacancyID)]);
  const openingsBy = openingDays(ctx, vacancy, input.openingsBy ?? [], office);
  return replace(ctx, vacancy, Model.edited(ctx, vacancy, input, { occupied: taken, openingsBy }));
}

/** The days of single openings as they are said now; each that was said before keeps its first promise. */
const openingDays = (ctx: Ctx, { openingsBy = [] }: Model.Info, said: readonly Said[], office: Office) =>
  said.map((one, place) => {
    const before = openingsBy[place];
    return before
      ? moved(before, one, { by: author(ctx), at: ctx.now, reason: undefined, office })
      : promised(one, { now: ctx.now, office });
  });

/** Opens, holds, fills, cancels, opens again. @throws db.stale, vacancy.wrong_status */
export async function restatus(ctx: Ctx, vacancyID: string, input: Model.Restatus): Promise<Model.Info> {
  const vacancy = await editable(ctx, vacancyID, input.version);
  return replace(ctx, vacancy, Model.restatused(ctx, vacancy, input.status));
}

/** Promises another day; the first promise and each between stay written. @throws db.stale, vacancy.deadline_passed */
export async function postpone(ctx: Ctx, vacancyID: string, input: Model.Postpone): Promise<Model.Info> {
  const vacancy = await editable(ctx, vacancyID, input.version);
  const office = officeOf(await Firm.get(), vacancy.officeID);
  const move = { by: author(ctx), at: ctx.now, reason: input.reason, office };
  return replace(ctx, vacancy, Model.postponed(ctx, vacancy, moved(vacancy.deadline, input.deadline, move)));
}

/** Colleagues who take part in it from now on and may see it; nothing to write when they all did. */
export function joined(vacancy: Model.Info, accountIDs: readonly string[]): Write[] {
  const team = [...new Set([...vacancy.team, ...accountIDs])].filter(
    (accountID) => accountID !== vacancy.recruiterID && accountID !== vacancy.managerID,
  );
  if (team.every((accountID) => vacancy.team.includes(accountID))) return [];
  const next = { ...vacancy, team, version: vacancy.version + 1 };
  return replaced(vacancy, next, (fresh) => ({ vacancyID: fresh.vacancyID }));
}

async function editable(ctx: Ctx, vacancyID: string, version: number): Promise<Model.Info> {
  const vacancy = await find(vacancyID);
  need(ctx, "vacancy", "edit", vacancy);
  if (vacancy.version !== version) throw refuseDB("stale", { fresh: shown(ctx, vacancy) });
  if (!Model.crossed(vacancy, ctx.now)) return vacancy;
  // Its deadline passed a moment ago: that is written down before anything changes.
  await look({ actor: ctx.actor, now: ctx.now }, vacancyID);
  return editable(ctx, vacancyID, version);
}

async function replace(ctx: Ctx, before: Model.Info, next: Model.Info): Promise<Model.Info> {
  const writes = [
    ...replaced(before, next, (fresh) => shown(ctx, fresh)),
    ...recounted(ctx, next),
    ...(await outcome(before, next)),
    Revision.raised(next.vacancyID),
  ];
  return commit(ctx, writes, next);
}

/** Refuses an office, a department or a colleague the firm does not have; returns the office. */
async function known(input: Model.Row & { officeID: string }): Promise<Office> {
  const firm = await Firm.get();
  const { departmentID } = input;
  if (departmentID !== undefined && !firm.departments.some((one) => one.departmentID === departmentID))
    throw refuseFirm("department_unknown");
  const people = [...new Set([input.recruiterID, input.managerID, ...input.team])];
  const accounts = await Promise.all(people.map(Account.find));
  if (accounts.some((account) => account === undefined)) throw Model.refuse("colleague_unknown");
  return officeOf(firm, input.officeID);
}

function officeOf(firm: Firm.Info, officeID: string): Office {
  const office = firm.offices.find((one) => one.officeID === officeID);
  if (!office) throw refuseFirm("office_unknown");
  return office;
}

/** What this asker may see of a vacancy they may read: what it pays is not for everybody. */
export function shown(ctx: Ctx, vacancy: Model.Info): Model.Info {
  if (ctx.actor.type === "system" || can(ctx.actor, "vacancy", "salary", vacancy)) return vacancy;
  const { salary: _, ...rest } = vacancy;
  return rest;
}

const withCount = (vacancy: Model.Info, counts: Map<string, Model.Count>): Listed => ({
  ...vacancy,
  count: counts.get(vacancy.vacancyID) ?? { active: 0, hired: 0 },
});

const NOBODYS: Model.Row = { recruiterID: "", managerID: "", team: [] };
