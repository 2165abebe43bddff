export type * from "./model.ts";
export { turn } from "./turn.ts";

import * as Account from "../../access/account/index.ts";
import { commit, refuse as refuseDB, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { type Office, refuse as refuseFirm } from "../../firm/model.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Revision from "../../live/revision/index.ts";
import { instantToWall } from "../../time/zone/index.ts";
import * as Activity from "../activity/index.ts";
import type { Info as Person } from "../person/model.ts";
import { allowed } from "../profile/rights.ts";
import * as Model from "./model.ts";
import { seated } from "./seat.ts";
import { added, find, get, replaced } from "./store.ts";

/** The firm's office of this id. @throws firm.office_unknown */
export function officeOf(firm: Firm.Info, officeID: string): Office {
  const office = firm.offices.find((one) => one.officeID === officeID);
  if (!office) throw refuseFirm("office_unknown");
  return office;
}

/** What day it is now in an office. */
export const todayIn = ({ zone }: Pick<Office, "zone">, now: string) => instantToWall(now, zone).localDate;

/**
 * The employee face of a person with their account, for the transaction that takes them on; the caller answers for the
 * rights. `closed`: the team's work will be opened to them by their head.
 * @throws employee.exists, employee.not_hired, employee.colleague_unknown, firm.office_unknown, firm.department_unknown
 */
export async function taken(
  ctx: Ctx,
  person: Person,
  { take, firm, closed }: { take: Model.Take; firm: Firm.Info; closed?: true | undefined },
): Promise<{ employee: Model.Info; writes: Write[] }> {
  const { personID } = person;
  const office = officeOf(firm, take.officeID);
  const [before, seat] = await Promise.all([
    find(personID),
    seated(ctx, { person, take, firm, closed }),
    known(firm, take),
    hired(personID, take.vacancyID),
  ]);
  const employee = Model.taken(ctx, personID, take, {
    before,
    today: todayIn(office, ctx.now),
    accountID: seat?.accountID,
    opens: seat?.awaited ?? false,
  });
  const event = { code: "employee.taken", data: { position: take.position, startsOn: take.startsOn } };
  const writes = [
    added(employee),
    ...(seat?.write ?? []),
    Activity.written(ctx, { personID, channel: "system", event }),
    Revision.raised(personID),
  ];
  return { employee, writes };
}

/** Takes on somebody hired, or somebody without a vacancy. @throws as `taken`, access.forbidden */
export async function take(ctx: Ctx, personID: string, input: Model.Take): Promise<Model.Info> {
  const [{ person }, firm] = await Promise.all([allowed(ctx, personID, "take"), Firm.get()]);
  const { employee, writes } = await taken(ctx, person, { take: input, firm });
  return commit(ctx, writes, employee);
}

/** Another position, department, office or manager. @throws db.stale, employee.missing, employee.colleague_unknown */
export async function edit(ctx: Ctx, personID: string, input: Model.Edit): Promise<Model.Info> {
  const { face, firm } = await seen(ctx, personID, input.version);
  const next = Model.edited(face, input);
  await known(firm, next);
  const event = { code: "employee.edited", data: { position: next.position } };
  return save(ctx, face, next, event, await moved(face, next));
}

/** The last day at work is known, or no longer meant. @throws db.stale, employee.has_left, employee.ends_before_start */
export async function leave(ctx: Ctx, personID: string, input: Model.Leave): Promise<Model.Info> {
  const { face, firm } = await seen(ctx, personID, input.version);
  const next = Model.leaving(face, input, todayIn(officeOf(firm, face.officeID), ctx.now));
  const event = input.endsOn === null ? { code: "employee.stays", data: {} } : leavingOn(input.endsOn);
  return save(ctx, face, next, event);
}

const leavingOn = (endsOn: string) => ({ code: "employee.leaves", data: { endsOn } });

async function seen(ctx: Ctx, personID: string, version: number) {
  const [, face, firm] = await Promise.all([allowed(ctx, personID, "employ"), get(personID), Firm.get()]);
  if (face.version !== version) throw refuseDB("stale", { fresh: face });
  return { face, firm };
}

function save(
  ctx: Ctx,
  before: Model.Info,
  next: Model.Info,
  event: NonNullable<Activity.Info["event"]>,
  more: Write[] = [],
): Promise<Model.Info> {
  const { personID } = before;
  const line = Activity.written(ctx, { personID, channel: "system", event });
  return commit(ctx, [replaced(before, next), line, Revision.raised(personID), ...more], next);
}

/** The account follows its person to another department or office. */
async function moved(before: Model.Info, { accountID, departmentID, officeID }: Model.Info): Promise<Write[]> {
  const same = before.departmentID === departmentID && before.officeID === officeID;
  if (accountID === undefined || same) return [];
  return [Account.changed(await Account.row(accountID), { departmentID, officeID }).write];
}

/** Whether office, department and manager are there, and the manager has not left. */
async function known(
  firm: Firm.Info,
  { officeID, departmentID, managerID }: Omit<Model.Take, "position" | "startsOn">,
) {
  officeOf(firm, officeID);
  const there = firm.departments.some((one) => one.departmentID === departmentID);
  if (departmentID !== undefined && !there) throw refuseFirm("department_unknown");
  const manager = managerID === undefined ? undefined : await Account.find(managerID);
  if (managerID !== undefined && (!manager || manager.status === "left")) throw Model.refuse("colleague_unknown");
}

/** Whoever comes through a vacancy was hired in it. */
async function hired(personID: string, vacancyID: string | undefined): Promise<void> {
  if (vacancyID === undefined) return;
  const { status } = await Application.find(vacancyID, personID);
  if (status !== "hired") throw Model.refuse("not_hired", { status });
}
