import { beforeAll, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import { commit } from "../../commit.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import * as Burn from "../../work/burn/index.ts";
import { scan } from "../../work/scan/index.ts";
import * as Vacancy from "./index.ts";
import { usualStages } from "./stages.ts";

beforeAll(() => firmed());

const recruiter = as("recruiter");
const form = (title = "Graphic designer") => ({
  title,
  departmentID: department.departmentID,
  officeID: office.officeID,
  recruiterID: accounts.recruiter,
  managerID: accounts.manager,
  team: [accounts.employee],
  requirements: [{ competencyID: "figma", level: 3 as const, kind: "must" as const }],
  stages: usualStages("en"),
  openings: 1,
  salary: { from: 3_000_00, to: 4_000_00, currency: "EUR" as const, period: "month" as const, basis: "gross" as const },
});
const deadline = { localDate: "2026-03-31", zone: office.zone };
const opened = (title?: string) => Vacancy.create(recruiter, { ...form(title), deadline, status: "open" });

describe("a vacancy", () => {
  it("is found as it was written, and its day alone means the end of the office's day", async () => {
    const vacancy = await opened();
    expect(await Vacancy.find(vacancy.vacancyID)).toEqual(vacancy);
    expect(vacancy.deadline.instant).toBe("2026-03-31T15:00:00.000Z");
    expect(await Vacancy.get(recruiter, vacancy.vacancyID)).toEqual({ ...vacancy, count: { active: 0, hired: 0 } });
  });

  it("promises no day that has passed", async () => {
    const past = { localDate: "2026-03-01", zone: office.zone };
    const late = Vacancy.create(recruiter, { ...form(), deadline: past, status: "open" });
    await expect(late).rejects.toThrow("vacancy.deadline_passed");
    const { vacancyID } = await opened();
    const moved = Vacancy.postpone(recruiter, vacancyID, { deadline: past, version: 1 });
    await expect(moved).rejects.toThrow("vacancy.deadline_passed");
  });

  it("knows only the firm's own offices, departments and colleagues", async () => {
    const with_ = (wrong: object) => Vacancy.create(recruiter, { ...form(), ...wrong, deadline, status: "open" });
    await expect(with_({ officeID: `off-${"z".repeat(26)}` })).rejects.toThrow("firm.office_unknown");
    await expect(with_({ departmentID: `dep-${"z".repeat(26)}` })).rejects.toThrow("firm.department_unknown");
    await expect(with_({ team: [`acc-${"z".repeat(26)}`] })).rejects.toThrow("vacancy.colleague_unknown");
  });

  it("keeps its first promise when the deadline moves", async () => {
    const { vacancyID, deadline: first } = await opened();
    const april = { localDate: "2026-04-10", zone: office.zone };
    const moved = await Vacancy.postpone(recruiter, vacancyID, { deadline: april, reason: "Holidays", version: 1 });
    expect(moved.deadline).toMatchObject({ instant: "2026-04-10T15:00:00.000Z", firstPromise: first.firstPromise });
    expect(moved.deadline.moves).toMatchObject([{ by: accounts.recruiter, at: NOW, reason: "Holidays" }]);
    expect(await Vacancy.find(vacancyID)).toEqual(moved);
  });

  it("refuses a stale form with the fresh vacancy, and lets one of two through", async () => {
    const vacancy = await opened();
    const edit = (title: string) => Vacancy.edit(recruiter, vacancy.vacancyID, { ...form(title), version: 1 });
    expect(await race(2, (run) => edit(`Title ${run}`))).toEqual(["db.stale", "ok"]);
    const fresh = await Vacancy.find(vacancy.vacancyID);
    await expect(edit("Third")).rejects.toMatchObject({ code: "db.stale", data: { fresh } });
  });

  it("raises what open pages watch with every change", async () => {
    const { vacancyID } = await opened();
    const before = await Revision.list([vacancyID]);
    await Vacancy.restatus(recruiter, vacancyID, { status: "on_hold", version: 1 });
    expect((await Revision.list([vacancyID]))[vacancyID]).toBe((before[vacancyID] ?? 0) + 1);
  });
});

describe("rights", () => {
  it("shows a vacancy to those who work on it, and what it pays to those who decide", async () => {
    const { vacancyID, salary } = await opened();
    expect((await Vacancy.get(as("manager"), vacancyID)).salary).toEqual(salary);
    expect(await Vacancy.get(as("employee"), vacancyID)).not.toHaveProperty("salary");
    const stranger = as("employee", NOW, `acc-${"y".repeat(26)}`);
    await expect(Vacancy.get(stranger, vacancyID)).rejects.toThrow("access.forbidden");
    const ids = (await Vacancy.list(stranger, "current")).vacancies;
    expect(ids).toEqual([]);
  });

  it("lets an interviewer change nothing", async () => {
    const { vacancyID } = await opened();
    const edit = Vacancy.edit(as("employee"), vacancyID, { ...form(), version: 1 });
    await expect(edit).rejects.toThrow("access.forbidden");
    await expect(Vacancy.restatus(as("employee"), vacancyID, { status: "cancelled", version: 1 })).rejects.toThrow(
      "access.forbidden",
    );
  });
});

it("lists current vacancies by deadline, and closed ones apart", async () => {
  const at = (localDate: string, title: string) =>
    Vacancy.create(recruiter, { ...form(title), deadline: { localDate, zone: office.zone }, status: "open" });
  const later = await at("2031-01-10", "Later");
  const sooner = await at("2031-01-09", "Sooner");
  const over = await at("2031-01-08", "Over");
  await Vacancy.restatus(recruiter, over.vacancyID, { status: "filled", version: 1 });
  const ids = async (standing: Vacancy.Standing) =>
    (await Vacancy.list(recruiter, standing)).vacancies
      .filter(({ deadline: { localDate } }) => localDate.startsWith("2031"))
      .map(({ vacancyID }) => vacancyID);
  expect(await ids("current")).toEqual([sooner.vacancyID, later.vacancyID]);
  expect(await ids("closed")).toEqual([over.vacancyID]);
});

describe("a suggestion", () => {
  it("learns team, pay and requirements from the last vacancy like it", async () => {
    const like = await opened("Senior warehouse keeper");
    const found = await Vacancy.suggest(recruiter, "Warehouse keeper, Kyiv");
    expect(found).toMatchObject({
      like: { vacancyID: like.vacancyID },
      managerID: accounts.manager,
      recruiterID: accounts.recruiter,
      team: like.team,
      salary: like.salary,
      requirements: like.requirements,
      deadline: { localDate: "2026-04-01", zone: office.zone },
    });
    expect(found.stages.map(({ name }) => name)).toEqual(like.stages.map(({ name }) => name));
    expect(found.stages[0]?.stageID).not.toBe(like.stages[0]?.stageID);
  });

  it("tells an asker nothing of vacancies they may not see", async () => {
    await opened("Zoologist");
    const stranger = as("manager", NOW, `acc-${"x".repeat(26)}`);
    expect((await Vacancy.suggest(stranger, "Zoologist")).like).toBeUndefined();
  });
});

describe("a passed deadline", () => {
  const AFTER = "2026-04-02T10:00:00.000Z";

  it("is told once to the recruiter and the manager, in the app and by mail, and closes nothing", async () => {
    const { vacancyID, deadline: promise } = await opened();
    const about = `vacancy.late#${vacancyID}#${promise.instant}`;
    await Promise.all([scan(system(AFTER)), scan(system(AFTER))]);
    await scan(system(AFTER));
    const told = async (role: "recruiter" | "manager" | "employee") =>
      (await Notice.list(as(role, AFTER))).notices.filter((notice) => notice.about === about).length;
    expect([await told("recruiter"), await told("manager"), await told("employee")]).toEqual([1, 1, 0]);
    const again = Mail.queued({
      mailID: `${about}#${accounts.manager}`,
      to: { address: "manager@example.com" },
      subject: "",
      text: "",
      sendAfter: AFTER,
    });
    await expect(commit(system(AFTER), [again], null)).rejects.toThrow("db.stale");
    expect((await Vacancy.find(vacancyID)).status).toBe("open");
    const burns = await Burn.of("vacancy", vacancyID);
    expect(burns).toMatchObject([{ at: promise.instant, responsibleID: accounts.recruiter, data: { openings: 1 } }]);
  });

  it("is written down before anybody moves it away", async () => {
    const { vacancyID, deadline: promise } = await opened();
    const moved = { deadline: { localDate: "2026-04-20", zone: office.zone }, version: 1 };
    await Vacancy.postpone(as("recruiter", AFTER), vacancyID, moved);
    await scan(system(AFTER));
    expect((await Burn.of("vacancy", vacancyID)).map(({ at }) => at)).toEqual([promise.instant]);
  });

  it("is told again when a moved one passes too, and never of a draft or a closed one", async () => {
    const { vacancyID } = await opened();
    await scan(system(AFTER));
    const moved = { deadline: { localDate: "2026-04-20", zone: office.zone }, version: 1 };
    await Vacancy.postpone(as("recruiter", AFTER), vacancyID, moved);
    const draft = await Vacancy.create(recruiter, { ...form(), deadline, status: "draft" });
    const closed = await opened();
    await Vacancy.restatus(recruiter, closed.vacancyID, { status: "cancelled", version: 1 });
    await scan(system("2026-04-21T10:00:00.000Z"));
    expect((await Vacancy.find(vacancyID)).toldLate).toBe("2026-04-20T15:00:00.000Z");
    expect((await Vacancy.find(draft.vacancyID)).toldLate).toBeUndefined();
    expect((await Vacancy.find(closed.vacancyID)).toldLate).toBeUndefined();
  });

  it("tells nobody who left", async () => {
    const { vacancyID } = await opened();
    const manager = await Account.find(accounts.manager);
    if (!manager) throw new Error("no manager");
    await commit(system(), [Account.changed(manager, { status: "left" }).write], null);
    await scan(system(AFTER));
    const abouts = (await Notice.list(as("manager", AFTER))).notices.map(({ about }) => about);
    expect(abouts.filter((about) => about.includes(vacancyID))).toEqual([]);
  });
});
