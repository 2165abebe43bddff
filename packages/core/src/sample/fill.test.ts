import { beforeAll, expect, it } from "vitest";
import * as Firm from "../firm/index.ts";
import * as Application from "../hiring/application/index.ts";
import * as Offer from "../hiring/offer/index.ts";
import * as Scorecard from "../hiring/scorecard/index.ts";
import { heatOf } from "../hiring/vacancy/heat/model.ts";
import * as Vacancy from "../hiring/vacancy/index.ts";
import * as Absence from "../people/absence/index.ts";
import { read } from "../resume/index.ts";
import { accounts, as, system } from "../testing/as.ts";
import { heat } from "../time/deadline/model.ts";
import * as Run from "../work/run/index.ts";
import { fill } from "./fill.ts";
import { PEOPLE, vacancies } from "./house.ts";
import * as Sample from "./index.ts";

const now = new Date().toISOString();
const recruiter = as("recruiter", now);

beforeAll(async () => {
  await Sample.open(as("administrator", now, accounts.administrator), { locale: "uk" });
  await fill(system(now), read);
}, 180_000);

it("is complete, and says so", async () => {
  expect(await Sample.progress(recruiter)).toEqual({ done: PEOPLE, of: PEOPLE });
});

it("hires for six vacancies, one of them late, with people at every stage", async () => {
  const page = await Vacancy.list(recruiter, "current");
  expect(page.vacancies).toHaveLength(vacancies.length);
  expect(page.vacancies.filter((vacancy) => heatOf(vacancy, now) === "late")).toHaveLength(1);
  for (const { vacancyID, stages } of page.vacancies) {
    const { applications } = await Application.board(recruiter, vacancyID);
    const occupied = new Set(applications.map(({ stageID }) => stageID));
    expect(stages.filter(({ stageID, type }) => type !== "hired" && !occupied.has(stageID))).toEqual([]);
    expect(applications.every(({ card }) => card.name.includes(" "))).toBe(true);
  }
});

it("has interviews that were held and graded, and some to come", async () => {
  const page = await Vacancy.list(recruiter, "current");
  const results = (await Promise.all(page.vacancies.map((one) => Scorecard.results(recruiter, one.vacancyID)))).flat();
  expect(results.filter(({ cards }) => cards.length === 2).length).toBeGreaterThan(20);
  expect(results.filter(({ interview }) => interview.startAt > now).length).toBeGreaterThan(10);
});

it("has hired somebody by a decision and an accepted offer, and waits for another's answer", async () => {
  const page = await Vacancy.list(recruiter, "current");
  const offers = (await Promise.all(page.vacancies.map((one) => Offer.list(recruiter, one.vacancyID)))).flat();
  expect(offers.filter(({ status }) => status === "accepted")).toHaveLength(3);
  expect(offers.filter(({ status }) => status === "sent")).toHaveLength(3);
  expect(page.vacancies.reduce((sum, { count }) => sum + count.hired, 0)).toBe(3);
});

it("changes nothing when the order is delivered again", async () => {
  const before = await Vacancy.list(recruiter, "current");
  await fill(system(now), read);
  expect(await Vacancy.list(recruiter, "current")).toEqual(before);
});

it("has a head away with somebody standing in, and a colleague who will be away", async () => {
  const { absences } = await Absence.list(recruiter);
  const spells = absences.flatMap((one) => one.spells);
  expect(spells.map(({ from, substituteID }) => [from <= now.slice(0, 10), substituteID !== undefined])).toEqual([
    [true, true],
    [false, true],
  ]);
});

it("prepares for two newcomers: IT broke one's schedule, the other has begun and is in time", async () => {
  const { runs } = await Run.list(recruiter);
  const firm = await Firm.get();
  const it = firm.departments.find(({ name }) => name === "ІТ")?.departmentID;
  const lateOf = (tasks: readonly Run.Shown[]) => tasks.filter((task) => heat(task.deadline, now, task) === "late");
  expect(runs.map(({ tasks }) => lateOf(tasks).map(({ departmentID }) => departmentID))).toEqual([[], [it]]);
  expect(runs.map(({ run }) => run.anchorOn > now.slice(0, 10))).toEqual([false, true]);
});
