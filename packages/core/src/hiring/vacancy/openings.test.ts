import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { applicant, openVacancy } from "../../testing/finalist.ts";
import * as Burn from "../../work/burn/index.ts";
import * as Burning from "../../work/burning/index.ts";
import * as Lateness from "../../work/lateness/index.ts";
import { scan } from "../../work/scan/index.ts";
import * as Application from "../application/index.ts";
import * as Vacancy from "./index.ts";

beforeAll(() => firmed());

const day = (localDate: string) => ({ localDate, zone: office.zone });
/** 18:00 in Kyiv. */
const TENTH = "2026-03-10T16:00:00.000Z";
const TWELFTH = "2026-03-12T16:00:00.000Z";
const recruiter = (now?: string) => as("recruiter", now);

/** Three openings: one to be filled by the tenth, one by the twelfth, the last with the vacancy, on the first of April. */
async function three() {
  const { vacancyID, version, ...form } = await openVacancy();
  const { deadline: _, status: __, createdAt: _c, createdBy: _b, updatedAt: _u, ...fields } = form;
  const openingsBy = [day("2026-03-12"), day("2026-03-10")];
  const vacancy = await Vacancy.edit(recruiter(), vacancyID, { ...fields, openings: 3, openingsBy, version });
  return { vacancy, fields, vacancyID };
}

/** Somebody is hired into it. */
async function hire(vacancyID: string, now: string) {
  const before = await applicant(vacancyID, "Olena");
  const vacancy = await Vacancy.find(vacancyID);
  const { application, writes } = await Application.hired(recruiter(now), vacancy, before);
  await commit(recruiter(now), writes, application);
}
const burns = async (vacancyID: string) =>
  (await Burn.of("vacancy", vacancyID)).map(({ at, responsibleID, data }) => [at, responsibleID, data.openings]);
const rows = async (vacancyID: string, now: string) =>
  (await Lateness.rows(as("head", now), { departmentID: department.departmentID }))
    .filter(({ id }) => id === vacancyID)
    .map(({ at, state, doneAt }) => [at, state, doneAt]);

describe("openings with days of their own", () => {
  it("are promised in the order of their days, and no more of them than there are openings", async () => {
    const { vacancy, fields, vacancyID } = await three();
    expect(vacancy.openingsBy?.map(({ instant }) => instant)).toEqual([TENTH, TWELFTH]);
    const one = { ...fields, openings: 1, openingsBy: [day("2026-03-10"), day("2026-03-12")], version: 2 };
    expect((await Vacancy.edit(recruiter(), vacancyID, one)).openingsBy?.map(({ instant }) => instant)).toEqual([
      TENTH,
    ]);
    const past = { ...one, openingsBy: [day("2026-03-10"), day("2026-03-01")], version: 3 };
    await expect(Vacancy.edit(recruiter(), vacancyID, past)).rejects.toThrow("vacancy.deadline_passed");
    const moved = { ...one, openingsBy: [day("2026-03-11")], version: 3 };
    const [opening] = (await Vacancy.edit(recruiter(), vacancyID, moved)).openingsBy ?? [];
    expect([opening?.firstPromise.instant, opening?.moves.length]).toEqual([TENTH, 1]);
  });

  it("burn each once, in the name of whose step somebody waits at longest; who was hired in time keeps one", async () => {
    const { vacancyID } = await three();
    await hire(vacancyID, "2026-03-09T10:00:00.000Z");
    const waiting = await applicant(vacancyID, "Ann");
    const stageID = (await Vacancy.find(vacancyID)).stages[1]?.stageID ?? "";
    const moves = [{ personID: waiting.personID, version: 1 }];
    await Application.move(recruiter(), vacancyID, { moves, stageID });
    await scan(system("2026-03-10T16:01:00.000Z"));
    expect(await burns(vacancyID)).toEqual([]);
    const night = "2026-03-12T16:01:00.000Z";
    await Promise.all([scan(system(night)), scan(system(night))]);
    await scan(system(night));
    expect(await burns(vacancyID)).toEqual([[TWELFTH, accounts.manager, 1]]);
    expect(await Notice.has(accounts.manager, `vacancy.late#${vacancyID}#${TWELFTH}`)).toBe(true);
    expect((await Vacancy.get(recruiter(night), vacancyID)).held).toEqual({
      ...{ at: TWELFTH, accountID: accounts.manager, departmentID: department.departmentID },
      ...{ stage: "Interview", since: NOW },
    });
    const mine = async () => (await Burning.mine(as("manager", night))).burning.map(({ id }) => id);
    expect(await mine()).toContain(vacancyID);
    await hire(vacancyID, "2026-03-13T10:00:00.000Z");
    expect(await mine()).not.toContain(vacancyID);
    await scan(system("2026-04-02T10:00:00.000Z"));
    expect((await burns(vacancyID)).at(-1)).toEqual(["2026-04-01T15:00:00.000Z", accounts.manager, 1]);
    expect(await rows(vacancyID, "2026-04-02T10:00:00.000Z")).toEqual([
      ["2026-04-01T15:00:00.000Z", "late", undefined],
      [TWELFTH, "late", "2026-03-13T10:00:00.000Z"],
      [TENTH, "kept", "2026-03-09T10:00:00.000Z"],
    ]);
  });

  it("that passed in one night burn apart, and before who moves one a moment later", async () => {
    const { vacancyID, fields } = await three();
    const later = "2026-03-13T10:00:00.000Z";
    const edit = { ...fields, openings: 3, openingsBy: [], version: 2 };
    await Vacancy.edit(recruiter(later), vacancyID, edit);
    expect(await burns(vacancyID)).toEqual([
      [TENTH, accounts.recruiter, 1],
      [TWELFTH, accounts.recruiter, 2],
    ]);
    await scan(system(later));
    expect(await burns(vacancyID)).toHaveLength(2);
  });
});
