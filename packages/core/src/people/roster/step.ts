import * as Account from "../../access/account/index.ts";
import * as Address from "../../access/address/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Firm from "../../firm/index.ts";
import { newID } from "../../id.ts";
import * as Employee from "../employee/index.ts";
import * as Person from "../person/index.ts";
import { blank, type Info as PersonInfo } from "../person/model.ts";
import { whoIs, works } from "./look.ts";
import { type Outcome, type Row, refuse, type Step } from "./model.ts";
import { find, hashOf, known, taken } from "./store.ts";

/**
 * Takes over a few lines of a staff list, each in a transaction of its own, and says of each what became of it. A line
 * that was taken over before, by this import or another, is left alone: the same file twice is the same file once.
 * @throws roster.missing, access.forbidden
 */
export async function step(ctx: Ctx, importID: string, { rows, invite }: Step): Promise<Outcome[]> {
  need(ctx, "roster", "import", undefined);
  const [firm, before] = await Promise.all([Firm.get(), known(rows), find(importID)]);
  const outcomes: Outcome[] = [];
  // One after the other: a manager may stand just above those they lead.
  for (const row of rows) {
    const personID = before.get(hashOf(row))?.personID;
    const { line } = row;
    outcomes.push(
      personID ? { line, outcome: "already", personID } : await tried(ctx, row, { importID, invite, firm }),
    );
  }
  return outcomes;
}

interface Way {
  readonly importID: string;
  readonly invite: boolean;
  readonly firm: Firm.Info;
}

async function tried(ctx: Ctx, row: Row, way: Way): Promise<Outcome> {
  const { line } = row;
  try {
    return { line, outcome: "taken", personID: await one({ ...ctx, act: undefined }, row, way) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Another run of the same file was first.
    const already = error.code === "roster.imported" || error.code === "roster.works_here";
    return already ? { line, outcome: "already" } : { line, outcome: "refused", code: error.code };
  }
}

async function one(ctx: Ctx, row: Row, { importID, invite, firm }: Way): Promise<string> {
  const found = await whoIs(row);
  if (!found.person && found.likely.length > 0 && !row.apart) throw refuse("like_somebody");
  const person = found.person ?? newcomer(ctx, row);
  const { personID } = person;
  if (found.person && (await works(ctx, personID, firm))) throw refuse("works_here");
  const [before, holder] = await Promise.all([Employee.find(personID), holderOf(row)]);
  const today = Employee.todayIn(Employee.officeOf(firm, row.officeID), ctx.now);
  // Who has left signs in nowhere.
  const mail = row.endsOn !== undefined && row.endsOn < today ? undefined : row.mail;
  const { position, departmentID, officeID, startsOn, endsOn } = row;
  const take = { position, departmentID, officeID, startsOn, endsOn, managerID: await managerOf(row), mail };
  const { employee, writes } = await Employee.taken(ctx, person, { take, firm, quiet: !invite });
  const { accountID } = employee;
  const line = {
    hash: hashOf(row),
    importID,
    lineID: newID("line"),
    line: row.line,
    personID,
    made: !found.person,
    before,
    ...(mail !== undefined && accountID !== undefined && { accountID, sat: holder }),
    at: ctx.now,
  };
  const profile = found.person ? [] : Person.appeared(person, found.look);
  await commit(ctx, [...profile, ...writes, ...taken(line)], null);
  return personID;
}

/** Where the holder of an account with this mail sits by now; undefined when nobody has one. */
async function holderOf({ mail }: Row) {
  const accountID = mail === undefined ? undefined : await Address.owner(mail);
  const account = accountID === undefined ? undefined : await Account.find(accountID);
  if (!account) return undefined;
  const { departmentID, officeID } = account;
  return { ...(departmentID && { departmentID }), ...(officeID && { officeID }) };
}

async function managerOf({ manager }: Row): Promise<string | undefined> {
  if (manager === undefined) return undefined;
  if ("accountID" in manager) return manager.accountID;
  const accountID = await Address.owner(manager.mail);
  if (accountID === undefined) throw refuse("manager_missing", { mail: manager.mail });
  return accountID;
}

const newcomer = (ctx: Ctx, { name, mail }: Row): PersonInfo => ({
  ...blank,
  personID: newID("person"),
  name,
  mails: mail === undefined ? [] : [mail],
  createdAt: ctx.now,
  createdBy: author(ctx),
  updatedAt: ctx.now,
  version: 1,
});
