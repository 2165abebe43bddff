import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import { db } from "../../db.ts";
import * as Firm from "../../firm/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { accounts, as, department, firmed, office } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { race } from "../../testing/race.ts";
import * as Task from "../../work/task/index.ts";
import * as Employee from "../employee/index.ts";
import * as Profile from "../profile/index.ts";
import * as Roster from "./index.ts";

beforeAll(() => firmed());

const LATER = "2026-03-03T10:00:00.000Z";
const recruiter = as("recruiter");
let count = 0;
const line = (more: Partial<Roster.Row> = {}): Roster.Row => ({
  line: ++count + 1,
  name: `Listed ${NAMES[count]}`,
  mail: `listed${count}@example.com`,
  position: "Clerk",
  departmentID: department.departmentID,
  officeID: office.officeID,
  startsOn: "2024-01-15",
  ...more,
});
/** Nobody is taken for somebody else by a name. */
const NAMES = Array.from({ length: 60 }, (_, at) => `${String.fromCharCode(65 + (at % 26)).repeat(5)}${at}ov`);
const opened = async () => (await Roster.open(recruiter, { title: "staff.csv" })).importID;
const taken = (importID: string, rows: readonly Roster.Row[], invite = false) =>
  Roster.step(recruiter, importID, { rows: [...rows], invite });
const look = async (row: Roster.Row, managerName?: string) =>
  (await Roster.look(recruiter, { rows: [{ row, managerName }] }))[0];
async function undone(importID: string, ctx = as("recruiter", LATER)) {
  const kept: { name: string; since: string }[] = [];
  let all = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const step = await Roster.undo(ctx, importID, cursor);
    kept.push(...step.kept);
    all += step.undone;
    cursor = step.cursor;
  }
  return { undone: all, kept: kept.map(({ name, since }) => ({ name, since })) };
}

/** What is only counted up. */
const COUNTED = ["revision", "crowd", "change", "import", "undefined"];
/** The whole table without that and without versions. */
async function everything() {
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  const items = Items.filter(({ __edb_e__ }) => !COUNTED.includes(String(__edb_e__)));
  return new Map(items.map(({ version: _, ...item }) => [`${item.pk} ${item.sk}`, item] as const).toSorted());
}

describe("a staff list", () => {
  it("is taken over once, however often and by however many at once, with managers out of the list itself", async () => {
    const importID = await opened();
    const [lead, clerk] = [line(), line({ endsOn: "2030-01-01" })];
    const rows = [lead, { ...clerk, manager: { mail: lead.mail ?? "" } }];
    await race(2, () => taken(importID, rows));
    expect((await taken(await opened(), rows)).map(({ outcome }) => outcome)).toEqual(["already", "already"]);
    const seen = await Roster.look(recruiter, { rows: rows.map((row) => ({ row })) });
    expect(seen.map(({ standing }) => standing)).toEqual(["imported", "imported"]);
    const [leadID = "", clerkID = ""] = seen.map(({ person }) => person?.personID ?? "");
    const [leader, led] = await Promise.all([Employee.find(leadID), Employee.find(clerkID)]);
    expect(led).toMatchObject({ managerID: leader?.accountID, startsOn: "2024-01-15", endsOn: "2030-01-01" });
    const account = await Account.get(leader?.accountID ?? "");
    // Nobody is written to unless it was asked for.
    expect([account.status, leader?.awaited]).toEqual(["awaited", undefined]);
    expect((await Roster.list(recruiter)).find((one) => one.importID === importID)).toMatchObject({ taken: 2 });
  });

  it("makes an employee of whoever is known, opens accounts when asked to, and takes nobody on twice", async () => {
    const row = line();
    const { personID } = await somebody(row.name, [row.mail ?? ""]);
    expect(await look(row)).toMatchObject({ standing: "known", person: { personID } });
    const [outcome] = await taken(await opened(), [row], true);
    expect(outcome).toEqual({ line: row.line, outcome: "taken", personID });
    expect(await Employee.find(personID)).toMatchObject({ awaited: true, turnsOn: "2024-01-15" });
    const again = { ...row, mail: undefined, number: "77", personID };
    expect(await look(again)).toMatchObject({ standing: "works_here" });
    expect(await taken(await opened(), [again])).toMatchObject([{ outcome: "already" }]);
  });

  it("asks who somebody is that may be known, and who leads them when nobody or several have the name", async () => {
    const { personID } = await somebody("Maximilian Ostrovsky", ["kotyk1987@home.test"]);
    const row = line({ name: "Maximilian Ostrovsky", mail: "kotyk1987@example.com" });
    expect(await look(row)).toMatchObject({ standing: "like", person: { personID, name: "Maximilian Ostrovsky" } });
    const importID = await opened();
    expect(await taken(importID, [row])).toMatchObject([{ outcome: "refused", code: "roster.like_somebody" }]);
    const [apart] = await taken(importID, [{ ...row, apart: true }]);
    expect(apart?.personID).not.toBe(personID);
    expect(await look(line(), "manager example")).toMatchObject({ managerID: accounts.manager });
    expect(await look(line(), "Nobody Example")).toMatchObject({ manager: "unknown" });
    const lost = line({ manager: { mail: "nobody@example.com" } });
    expect(await taken(importID, [lost])).toMatchObject([{ outcome: "refused", code: "roster.manager_missing" }]);
  });

  it("says of a line that the firm cannot hold why, and goes on with the next", async () => {
    const wrong = line({ departmentID: `dep-${"z".repeat(26)}` });
    const gone = line({ startsOn: "2024-02-01", endsOn: "2024-01-01" });
    expect(await taken(await opened(), [wrong, gone, line()])).toMatchObject([
      { outcome: "refused", code: "firm.department_unknown" },
      { outcome: "refused", code: "employee.ends_before_start" },
      { outcome: "taken" },
    ]);
  });
});

describe("an import taken back", () => {
  it("leaves everything as it was: profiles, faces, accounts, seats, histories", async () => {
    const known = line();
    const { personID } = await somebody(known.name, [known.mail ?? ""]);
    const rehired = line();
    const left = await somebody(rehired.name, [rehired.mail ?? ""]);
    const past = { position: "Guard", officeID: office.officeID, startsOn: "2020-01-01", endsOn: "2020-02-01" };
    await Employee.take(recruiter, left.personID, past);
    const before = await everything();
    const importID = await opened();
    const [lead, holder] = [line(), line({ mail: "employee@example.com" })];
    const rows = [lead, line({ manager: { mail: lead.mail ?? "" } }), line({ mail: undefined, number: "12" })];
    const outcomes = await taken(importID, [...rows, known, rehired, holder]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill("taken"));
    // Somebody has only looked at a profile since.
    await Profile.get(as("recruiter", LATER), outcomes[0]?.personID ?? "");
    expect(await undone(importID)).toEqual({ undone: 6, kept: [] });
    expect(await everything()).toEqual(before);
    expect(await Employee.find(personID)).toBeUndefined();
    expect(await taken(await opened(), [lead])).toMatchObject([{ outcome: "taken" }]);
  });

  it("keeps whoever something was done with since, and says what", async () => {
    const importID = await opened();
    const rows = Array.from({ length: 6 }, () => line());
    const outcomes = await taken(importID, rows);
    const [edited = "", promoted = "", noted = "", busy = "", lead = ""] = outcomes.map(
      ({ personID }) => personID ?? "",
    );
    const later = as("administrator", LATER);
    await Profile.edit(later, edited, { version: 1, city: "Lviv" });
    await Employee.edit(later, promoted, { version: 1, position: "Chief" });
    await Profile.log(later, noted, { channel: "phone", text: "Called" });
    const accountOf = async (personID: string) => (await Employee.find(personID))?.accountID ?? "";
    const responsibleID = await accountOf(busy);
    const deadline = { localDate: "2026-04-01", zone: office.zone };
    await Task.create(later, { title: "Count", responsibleID, departmentID: department.departmentID, deadline });
    const { version } = await Firm.get();
    await Firm.keepDepartment(later, { version, department: { name: "New", headID: await accountOf(lead) } });
    const names = rows.map(({ name }) => name);
    expect(await undone(importID)).toEqual({
      undone: 1,
      kept: [
        { name: names[4], since: "leads" },
        { name: names[3], since: "has_tasks" },
        { name: names[2], since: "more_known" },
        { name: names[1], since: "employment_changed" },
        { name: names[0], since: "profile_changed" },
      ],
    });
    expect(await undone(importID)).toMatchObject({ undone: 0 });
  });

  it("knows a team of a vacancy, and one who reports to them", async () => {
    const importID = await opened();
    const rows = [line(), line()];
    const [member, leader] = (await taken(importID, rows)).map(({ personID }) => personID ?? "");
    const accountOf = async (personID = "") => (await Employee.find(personID))?.accountID ?? "";
    const { vacancyID, title, version, requirements, stages, ...vacancy } = await openVacancy();
    const { officeID, recruiterID, managerID, openings } = vacancy;
    const form = { title, requirements, stages, officeID, recruiterID, managerID, openings, version };
    await Vacancy.edit(recruiter, vacancyID, { ...form, team: [await accountOf(member)] });
    const { personID } = await somebody("Reports Faithfully", ["rf@example.com"]);
    const job = { position: "Clerk", officeID: office.officeID, startsOn: "2026-03-16" };
    await Employee.take(recruiter, personID, { ...job, managerID: await accountOf(leader) });
    expect((await undone(importID)).kept.map(({ since }) => since)).toEqual(["leads", "leads"]);
  });
});
