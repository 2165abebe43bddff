import { beforeAll, describe, expect, it } from "vitest";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { accounts, as, department, firmed, office, system } from "../../testing/as.ts";
import { somebody } from "../../testing/finalist.ts";
import * as Run from "../../work/run/index.ts";
import * as Task from "../../work/task/index.ts";
import * as Template from "../../work/template/index.ts";
import * as Firm from "../index.ts";
import { waiting } from "./index.ts";
import { recount, run } from "./run.ts";

beforeAll(() => firmed());
const later = "2026-03-04T10:00:00.000Z";
const LATEST = "2026-03-06T18:30:00.000Z";

async function opened(title: string, deadline: { localDate: string; localTime?: string }) {
  return Vacancy.create(as("recruiter"), {
    title,
    officeID: office.officeID,
    recruiterID: accounts.recruiter,
    managerID: accounts.manager,
    team: [],
    requirements: [],
    stages: [{ stageID: `stg-${"s".repeat(26)}`, name: "New", type: "new" }],
    openings: 1,
    status: "open",
    deadline: { ...deadline, zone: office.zone },
  });
}
const keep = async (part: Partial<Firm.Office>, now = later) => {
  const firm = await Firm.get();
  const before = firm.offices.find(({ officeID }) => officeID === office.officeID) ?? office;
  return Firm.keepOffice(as("administrator", now), { version: firm.version, office: { ...before, ...part } });
};

describe("an office that ends its day earlier", () => {
  it("moves what was promised by the day, says which, and leaves what was said to the minute and what had burnt", async () => {
    const byDay = await opened("By the day", { localDate: "2026-03-13" });
    const toTheMinute = await opened("To the minute", { localDate: "2026-03-13", localTime: "18:00" });
    const burnt = await opened("Burnt", { localDate: "2026-03-03" });
    await keep({ end: "17:00" });
    const outcome = await recount(as("administrator", later), office.officeID);
    const moved = { from: "2026-03-13T16:00:00.000Z", to: "2026-03-13T15:00:00.000Z", zone: "Europe/Kyiv" };
    expect(outcome).toEqual({
      waiting: false,
      moved: [{ kind: "vacancy", id: byDay.vacancyID, title: "By the day", ...moved }],
    });
    const { deadline } = await Vacancy.find(byDay.vacancyID);
    expect(deadline).toMatchObject({ instant: moved.to, firstPromise: { instant: moved.from } });
    expect(deadline.moves).toMatchObject([{ by: accounts.administrator, at: later, cause: "office" }]);
    expect(await Vacancy.find(burnt.vacancyID)).toEqual(burnt);
    expect((await Vacancy.find(toTheMinute.vacancyID)).deadline).toEqual(toTheMinute.deadline);
    expect(await waiting()).toEqual([]);
  });

  it("makes nobody late by it", async () => {
    const tonight = await opened("Tonight", { localDate: "2026-03-06" });
    await keep({ end: "23:00" }, later);
    await run(system(later));
    await keep({ end: "20:00" }, LATEST);
    await run(system(LATEST));
    const { deadline } = await Vacancy.find(tonight.vacancyID);
    expect(deadline.instant).toBe("2026-03-06T21:00:00.000Z");
  });
});

it("goes on by the schedule where it was stopped, once, and orders nothing when only the name changes", async () => {
  const vacancy = await opened("Scheduled", { localDate: "2026-04-03" });
  await keep({ name: "Kyiv, Podil" }, LATEST);
  expect(await waiting()).toEqual([]);
  await keep({ zone: "Asia/Almaty" }, LATEST);
  expect(await waiting()).toMatchObject([{ officeID: office.officeID, orderedBy: accounts.administrator }]);
  await Promise.all([run(system(LATEST)), run(system(LATEST))]);
  const { deadline } = await Vacancy.find(vacancy.vacancyID);
  expect([deadline.zone, deadline.moves.length]).toEqual(["Asia/Almaty", 1]);
  expect(await waiting()).toEqual([]);
  expect(await run(system(LATEST))).toBe(0);
});

it("takes tasks and steps of runs along: done and burnt ones, and other offices', stay", async () => {
  await keep({ zone: "Europe/Kyiv", end: "18:00" }, LATEST);
  await run(system(LATEST));
  const asker = as("administrator", LATEST);
  const day = "2026-06-10";
  const deadline = { localDate: day, zone: "Europe/Kyiv" };
  const side = { departmentID: department.departmentID, deadline };
  const here = await Task.create(asker, { ...side, title: "In the queue" });
  const named = { ...deadline, localTime: "10:00" };
  const clocked = await Task.create(asker, { ...side, title: "At ten", deadline: named });
  const done = await Task.create(asker, { ...side, title: "Done", responsibleID: accounts.administrator });
  await Task.submit(asker, done.taskID, { version: 1 });
  const { personID } = await somebody("Newcomer Nadia");
  const [template] = await Template.list(asker);
  const begin = { kind: "onboarding" as const, templateID: template?.templateID ?? "", anchorOn: "2026-06-15" };
  const place = { position: "Clerk", officeID: office.officeID, departmentID: department.departmentID };
  const { steps } = await Run.begin(asker, personID, { ...begin, ...place });
  const byDay = (await Task.many(steps.map(({ taskID }) => taskID))).filter(
    (one) => one.deadline.localTime === undefined,
  );
  expect(byDay.length).toBeGreaterThan(5);
  await keep({ end: "17:00" }, LATEST);
  const { moved } = await recount(as("administrator", LATEST), office.officeID);
  const ids = moved.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([here.taskID, ...byDay.map(({ taskID }) => taskID)]));
  expect([ids.includes(clocked.taskID), ids.includes(done.taskID)]).toEqual([false, false]);
  const task = await Task.find(here.taskID);
  expect(task.deadline).toMatchObject({
    instant: "2026-06-10T14:00:00.000Z",
    firstPromise: here.deadline.firstPromise,
  });
  expect(task.deadline.moves).toMatchObject([{ by: accounts.administrator, cause: "office" }]);
  // A step is still told from the first day: moved there and back it is where it was.
  const step = await Task.find(byDay[0]?.taskID ?? "");
  expect(step.deadline.basis).toMatchObject({ anchor: "startDate" });
  expect((await recount(as("administrator", LATEST), office.officeID)).moved.length).toBe(moved.length);
});

it("is only for who may change the firm", async () => {
  await expect(recount(as("manager"), office.officeID)).rejects.toThrow("access.forbidden");
});
