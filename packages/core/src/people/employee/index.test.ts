import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import * as Entry from "../../access/entry/index.ts";
import * as Session from "../../access/session/index.ts";
import { commit } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Decision from "../../hiring/decision/index.ts";
import * as Hire from "../../hiring/hire/index.ts";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { applicant, openVacancy, somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Profile from "../profile/index.ts";
import * as Employee from "./index.ts";

const post = await postOffice();
afterAll(() => post.close());
beforeAll(() => firmed());
beforeEach(() => {
  post.texts.length = 0;
});

const recruiter = as("recruiter");
const BEFORE_MIDNIGHT = "2026-03-15T21:59:00.000Z";
const MIDNIGHT_IN_KYIV = "2026-03-15T22:00:00.000Z";
const job = { position: "Designer", officeID: office.officeID, startsOn: "2026-03-16" };
let people = 0;
const newcomer = async (more: Partial<Employee.Take> = {}) => {
  const mail = `newcomer${++people}@example.com`;
  const { personID } = await somebody(`Newcomer ${people}`, [mail]);
  const face = await Employee.take(recruiter, personID, { ...job, mail, ...more });
  return { personID, mail, face, accountID: face.accountID ?? "" };
};
const lettersTo = (name: string) => post.texts.filter((text) => text.includes(name));
const token = (text = "") => /\/join#([\w-]{43})/.exec(text)?.[1] ?? "";

describe("somebody hired", () => {
  it("keeps their profile: the same person gains a face, and their history goes on", async () => {
    const { vacancyID } = await openVacancy();
    const { personID } = await applicant(vacancyID, "Hired Hanna");
    const take = { ...job, vacancyID, departmentID: department.departmentID, managerID: accounts.manager };
    await expect(Employee.take(recruiter, personID, take)).rejects.toThrow("employee.not_hired");
    const verdict = { outcome: "hire" as const, rationale: "The best", evidence: [] };
    await Decision.decide(recruiter, vacancyID, { personID, ...verdict, version: 1 });
    const { version } = await Application.find(vacancyID, personID);
    await Hire.hire(recruiter, vacancyID, personID, { version });
    const face = await Employee.take(as("manager"), personID, take);
    const { person, employee } = await Profile.get(as("manager"), personID);
    expect(person.name).toBe("Hired Hanna");
    expect(employee).toEqual(face);
    const { lines } = await Profile.history(as("manager"), personID);
    const codes = lines.flatMap(({ event }) => event?.code ?? []);
    expect(codes).toEqual(["employee.taken", "application.hired", "decision.made", "application.entered"]);
  });

  it("is taken on once, by whoever is first", async () => {
    const { personID } = await somebody("Twice Taken");
    const outcomes = await race(2, () => Employee.take(recruiter, personID, job));
    expect(outcomes).toEqual(["employee.exists", "ok"]);
    await expect(Employee.take(recruiter, personID, job)).rejects.toThrow("employee.exists");
  });

  it("can come without a vacancy, and with a manager who works here", async () => {
    const { face } = await newcomer();
    expect(face).toMatchObject({ position: "Designer", startsOn: "2026-03-16", version: 1 });
    await expect(newcomer({ managerID: `acc-${"z".repeat(26)}` })).rejects.toThrow("employee.colleague_unknown");
    await expect(newcomer({ officeID: `off-${"z".repeat(26)}` })).rejects.toThrow("firm.office_unknown");
  });
});

describe("an account", () => {
  it("is there before the first day with its status, and opens at midnight of the office", async () => {
    const { mail, accountID } = await newcomer();
    expect(await Account.get(accountID)).toMatchObject({ status: "awaited", role: "employee", mail });
    await Employee.turn(system(BEFORE_MIDNIGHT));
    expect(post.texts).toEqual([]);
    await Promise.all([Employee.turn(system(MIDNIGHT_IN_KYIV)), Employee.turn(system(MIDNIGHT_IN_KYIV))]);
    expect(await Account.get(accountID)).toMatchObject({ status: "invited" });
    const letters = lettersTo(`Newcomer ${people}`);
    expect(letters).toHaveLength(1);
    const { account } = await Entry.spend(system(MIDNIGHT_IN_KYIV), { token: token(letters[0]) });
    expect(account).toMatchObject({ accountID, status: "active" });
  });

  it("is the one they have: whoever works here already is not invited anew", async () => {
    const { personID } = await somebody("Emil Example");
    const face = await Employee.take(recruiter, personID, { ...job, mail: "employee@example.com" });
    expect(face).toMatchObject({ accountID: accounts.employee });
    expect(face.turnsOn).toBeUndefined();
    const other = await somebody("Other Person");
    const taking = Employee.take(recruiter, other.personID, { ...job, mail: "employee@example.com" });
    await expect(taking).rejects.toThrow("account.mail_taken");
  });

  it("of a newcomer whose team's work is closed brings no right of the department", async () => {
    const { accountID } = await newcomer({ departmentID: department.departmentID });
    await commit(
      system(),
      [Account.changed(await Account.row(accountID), { status: "active", closed: true }).write],
      0,
    );
    const { token: held, write } = Session.opened(system(), { accountID, epoch: 0 });
    await commit(system(), [write], null);
    expect(await Session.holder(system(), held)).toEqual({ type: "user", accountID, role: "employee" });
    await commit(system(), [Account.changed(await Account.row(accountID), { closed: undefined }).write], null);
    expect(await Session.holder(system(), held)).toMatchObject({ departmentID: department.departmentID });
  });

  it("closes after the last day, not on it", async () => {
    const { personID, accountID } = await newcomer();
    await Employee.turn(system(MIDNIGHT_IN_KYIV));
    const { employee } = await Profile.get(recruiter, personID);
    const leave = { version: employee?.version ?? 0, endsOn: "2026-03-20" };
    await Employee.leave(as("recruiter", "2026-03-16T10:00:00.000Z"), personID, leave);
    await Employee.turn(system("2026-03-20T20:00:00.000Z"));
    expect(await Account.get(accountID)).toMatchObject({ status: "invited" });
    await Employee.turn(system("2026-03-20T22:00:00.000Z"));
    expect(await Account.get(accountID)).toMatchObject({ status: "left" });
    const again = await Employee.take(as("recruiter", "2026-04-01T10:00:00.000Z"), personID, {
      ...job,
      startsOn: "2026-05-04",
      mail: `newcomer${people}@example.com`,
    });
    expect(again).toMatchObject({ accountID, startsOn: "2026-05-04", turnsOn: "2026-05-04" });
    expect(again.endsOn).toBeUndefined();
    expect(await Account.get(accountID)).toMatchObject({ status: "awaited" });
  });
});

describe("an employee", () => {
  it("is known to their manager and the head of their department, without what they ask to earn", async () => {
    const placed = { departmentID: department.departmentID, managerID: accounts.manager };
    const { personID } = await newcomer(placed);
    for (const role of ["manager", "head"] as const) {
      const { rights, hidden } = await Profile.get(as(role), personID);
      expect([rights.employ, rights.contacts, rights.salary, hidden]).toEqual([
        true,
        true,
        false,
        ["desiredSalary", "birthDate"],
      ]);
    }
    await expect(Profile.get(as("employee"), personID)).rejects.toThrow("access.forbidden");
    await expect(Profile.get(as("manager", NOW, accounts.employee), personID)).rejects.toThrow("access.forbidden");
  });

  it("moves to another department, and their account with them; who comes too late gets the fresh face", async () => {
    const { personID, accountID } = await newcomer();
    const edit = { version: 1, position: "Lead designer", departmentID: department.departmentID };
    const outcomes = await race(2, () => Employee.edit(recruiter, personID, edit));
    expect(outcomes).toEqual(["db.stale", "ok"]);
    expect(await Account.get(accountID)).toMatchObject({ departmentID: department.departmentID });
    await expect(Employee.edit(recruiter, personID, edit)).rejects.toMatchObject({
      data: { fresh: { position: "Lead designer", version: 2 } },
    });
    const next = await Employee.edit(recruiter, personID, { version: 2, departmentID: null });
    expect(next.departmentID).toBeUndefined();
  });

  it("does not leave before they come, stays after all, and leaves once", async () => {
    const { personID } = await newcomer();
    const leave = (version: number, endsOn: string | null, now = NOW) =>
      Employee.leave(as("recruiter", now), personID, { version, endsOn });
    await expect(leave(1, "2026-03-15")).rejects.toThrow("employee.ends_before_start");
    expect(await leave(1, "2026-06-30")).toMatchObject({ endsOn: "2026-06-30", turnsOn: "2026-03-16" });
    expect((await leave(2, null)).endsOn).toBeUndefined();
    await leave(3, "2026-06-30");
    await expect(leave(4, "2026-07-30", "2026-07-01T10:00:00.000Z")).rejects.toThrow("employee.has_left");
  });
});
