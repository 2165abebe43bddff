import { beforeAll, expect, it } from "vitest";
import type { Ctx } from "../../context.ts";
import * as Rate from "../../firm/rate/index.ts";
import * as Profile from "../../people/profile/index.ts";
import { compacted } from "../../search/testing/compacted.ts";
import { accounts, as, firmed } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import * as Application from "../application/index.ts";
import type * as Vacancy from "../vacancy/index.ts";
import * as Fit from "./index.ts";

const recruiter = as("recruiter");
const page = { from: 0, size: 25 };
let vacancy: Vacancy.Info;
const ids: Record<string, string> = {};

async function known(name: string, given: Omit<Parameters<typeof Profile.edit>[2], "version">) {
  const { personID } = await somebody(name);
  ids[name] = personID;
  return Profile.edit(recruiter, personID, { version: 1, ...given });
}
const claims = (design?: 2 | 3 | 4, figma?: 2) => [
  { competencyID: "graphic-design", months: 30, ...(design && { level: design }) },
  ...(figma ? [{ competencyID: "figma", level: figma }] : []),
];
const pay = (minor: number) => ({ minor, currency: "UAH", period: "month", basis: "net" }) as const;

beforeAll(async () => {
  await firmed();
  vacancy = await openVacancy();
  await known("Both", { competencies: claims(3, 2), desiredSalary: pay(6_000_000), city: "Київ" });
  await known("Dear", { competencies: claims(3, 2), desiredSalary: pay(9_000_000) });
  await compacted(new Date(Date.now() + 7 * 3_600_000).toISOString());
  await known("Must", { competencies: claims(), experience: [{ title: "Graphic design lead", employer: "Kolo" }] });
  await known("Junior", { competencies: claims(2, 2), desiredSalary: pay(1_000_000) });
  await known("Plus", { competencies: [{ competencyID: "figma", level: 4 }] });
});

it("finds who has every must first, then who lacks one, from every part of the base; never whom only pluses speak for", async () => {
  const { people, fits, near, whole } = await Fit.list(recruiter, vacancy.vacancyID, page);
  expect(people.map(({ name, fits: all }) => [name, all])).toEqual([
    ["Both", true],
    ["Dear", true],
    ["Must", true],
    ["Junior", false],
  ]);
  expect([fits, near, whole]).toEqual([3, 1, true]);
});
it("says why: each requirement, what shows it, and how the pay stands", async () => {
  const { people } = await Fit.list(recruiter, vacancy.vacancyID, page);
  const [both, dear, must, junior] = people;
  // As the base names it, however it was typed.
  expect(both?.city).toBe("Київ");
  expect([both?.pay, dear?.pay, must?.pay]).toEqual(["within", "above", "open"]);
  expect(must?.reasons.map(({ standing }) => standing)).toEqual(["untold", "missing"]);
  expect(must?.evidence).toEqual([{ competencyID: "graphic-design", months: 30, job: "Graphic design lead, Kolo" }]);
  expect(junior?.reasons[0]).toMatchObject({ asked: 3, level: 2, standing: "short" });
  expect((await Fit.list(recruiter, vacancy.vacancyID, { from: 2, size: 1 })).people).toEqual([must]);
});
it("marks who is in the vacancy, was turned away there, or elsewhere", async () => {
  const other = await openVacancy();
  const enter = (of: Vacancy.Info, name: string) =>
    Application.enter(recruiter, of.vacancyID, { personID: ids[name] ?? "", source: { kind: "base" } });
  const turnedAway = async (of: Vacancy.Info, name: string) => {
    const { personID, version } = await enter(of, name);
    await Application.reject(recruiter, of.vacancyID, { people: [{ personID, version }], reason: "skills" });
  };
  await enter(vacancy, "Both");
  await turnedAway(vacancy, "Dear");
  await turnedAway(other, "Must");
  const { people } = await Fit.list(recruiter, vacancy.vacancyID, page);
  expect(people.map(({ here }) => here)).toEqual([
    { status: "active", reason: undefined },
    { status: "rejected", reason: "skills" },
    undefined,
    undefined,
  ]);
  expect(people[2]?.before).toEqual([{ vacancyID: other.vacancyID, title: other.title, status: "rejected" }]);
});
it("shows a manager the people of their vacancies only, and nobody else anything", async () => {
  const { people, whole } = await Fit.list(as("manager"), vacancy.vacancyID, page);
  expect([people.map(({ name }) => name), whole]).toEqual([["Both", "Dear", "Must"], false]);
  await expect(Fit.list(as("employee"), vacancy.vacancyID, page)).rejects.toMatchObject({ code: "access.forbidden" });
});
it("shows what somebody asks in a currency without a rate, to whom may know it", async () => {
  const { per, version } = await Rate.get();
  await Rate.keep(as("administrator"), { per: { ...per, GEL: undefined }, version });
  const asked = { minor: 500_000, currency: "GEL", period: "month", basis: "net" } as const;
  const { personID } = await known("Nino", { competencies: claims(4, 2), desiredSalary: asked });
  const nino = async (ctx: Ctx) => {
    const { people } = await Fit.list(ctx, vacancy.vacancyID, page);
    return people.find(({ name }) => name === "Nino");
  };
  expect(await nino(recruiter)).toMatchObject({ desiredSalary: asked, pay: "open" });
  // A manager interviews them for another's vacancy.
  const other = await openVacancy({ managerID: accounts.administrator, team: [accounts.manager] });
  await Application.enter(recruiter, other.vacancyID, { personID, source: { kind: "base" } });
  expect(await nino(as("manager"))).toMatchObject({ name: "Nino", desiredSalary: undefined });
});
