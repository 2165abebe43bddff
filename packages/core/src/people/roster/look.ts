import * as Account from "../../access/account/index.ts";
import * as Address from "../../access/address/index.ts";
import { need } from "../../access/policy/model.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { recognised } from "../arrival/recognise.ts";
import * as Employee from "../employee/index.ts";
import { standing } from "../employee/model.ts";
import { plainName } from "./line/model.ts";
import type { Look, Row, Seen, Standing } from "./model.ts";

import { hashOf, known, type Taken } from "./store.ts";

/** Who each line is about, of those that are there, and who leads them. Nothing is written. */
export async function look(ctx: Ctx, { rows }: Look): Promise<Seen[]> {
  need(ctx, "roster", "import", undefined);
  const [before, firm] = await Promise.all([known(rows.map(({ row }) => row)), Firm.get()]);
  return Promise.all(
    rows.map(async ({ row, managerName }) => ({
      ...(await seen(ctx, row, before.get(hashOf(row)), firm)),
      ...(await led(ctx, row, managerName)),
    })),
  );
}

async function seen(ctx: Ctx, row: Row, before: Taken | undefined, firm: Firm.Info): Promise<Seen> {
  const { line } = row;
  if (before) return { line, standing: "imported", person: { personID: before.personID, name: row.name } };
  const { person, likely } = await whoIs(row);
  const found = person ?? likely[0];
  if (!found) return { line, standing: "new" };
  const { personID, name } = found;
  const is: Standing = !person ? "like" : (await works(ctx, personID, firm)) ? "works_here" : "known";
  return { line, standing: is, person: { personID, name } };
}

/** Whether somebody works here, or will. */
export async function works(ctx: Ctx, personID: string, firm: Firm.Info): Promise<boolean> {
  const face = await Employee.find(personID);
  const office = firm.offices.find(({ officeID }) => officeID === face?.officeID);
  return face !== undefined && standing(face, Employee.todayIn(office ?? { zone: "UTC" }, ctx.now)) !== "left";
}

/** The person a line is about for sure, else who they may be; by the account of their mail too. */
export async function whoIs(row: Row) {
  const accountID = row.mail === undefined ? undefined : await Address.owner(row.mail);
  const holder = accountID === undefined ? undefined : await Employee.ofAccount(accountID);
  const read = { name: row.name, mails: row.mail === undefined ? [] : [row.mail] };
  return recognised({ read, named: true, personID: row.personID ?? holder?.personID, hashes: [] });
}

/** The colleague of the name that the file has, if there is one and only one; whether the mail is one's. */
async function led(ctx: Ctx, { manager }: Row, name: string | undefined): Promise<Pick<Seen, "managerID" | "manager">> {
  if (name === undefined) return {};
  if (manager) return {};
  const { accounts } = await Account.list(ctx, { q: name });
  const found = accounts.filter((one) => plainName(one.name) === plainName(name) && one.status !== "left");
  const [first, second] = found;
  if (!first) return { manager: "unknown" };
  return second ? { manager: "several" } : { managerID: first.accountID };
}
