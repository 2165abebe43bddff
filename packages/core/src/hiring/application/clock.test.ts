import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import * as Firm from "../../firm/index.ts";
import { run as recount } from "../../firm/recount/run.ts";
import { newID } from "../../id.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Person from "../../people/person/index.ts";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import * as Burn from "../../work/burn/index.ts";
import * as Burning from "../../work/burning/index.ts";
import * as Lateness from "../../work/lateness/index.ts";
import { scan } from "../../work/scan/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import { usualStages } from "../vacancy/stages.ts";
import * as Application from "./index.ts";

beforeAll(() => firmed());

const recruiter = (now = NOW) => as("recruiter", now);
/** Two working days after Monday the 2nd of March, and one, at 18:00 in Kyiv. */
const WEDNESDAY = "2026-03-04T16:00:00.000Z";
const TUESDAY = "2026-03-03T16:00:00.000Z";
const THURSDAY = "2026-03-05T10:00:00.000Z";

/** One person in a vacancy whose first stage is the recruiter's, two days, and whose interviews are the manager's, one. */
async function waiting(limits: readonly (number | undefined)[] = [2, undefined, 1]) {
  const stages = usualStages("en").map((stage, place) => {
    const limit = limits[place];
    return limit === undefined ? stage : { ...stage, limit };
  });
  const form = {
    title: "Designer",
    departmentID: department.departmentID,
    officeID: office.officeID,
    recruiterID: accounts.recruiter,
    managerID: accounts.manager,
    team: [],
    requirements: [],
    stages,
    openings: 1,
  };
  const deadline = { localDate: "2026-04-30", zone: office.zone };
  const { vacancyID } = await Vacancy.create(recruiter(), { ...form, deadline, status: "open" });
  const empty = { links: [], experience: [], education: [], languages: [], tags: [], custom: {}, unconfirmed: [] };
  const written = { createdAt: NOW, createdBy: "system:test", updatedAt: NOW, version: 1 };
  const person = { ...empty, ...written, personID: newID("person"), name: "Olena", mails: [], phones: [] };
  await commit(recruiter(), Person.created({ ...person, competencies: [] }), null);
  const { personID } = await Application.enter(recruiter(), vacancyID, {
    personID: person.personID,
    source: { kind: "mail" },
  });
  const stage = (place: number) => stages[place]?.stageID ?? "";
  const move = (now: string, place: number, version: number) =>
    Application.move(recruiter(now), vacancyID, { moves: [{ personID, version }], stageID: stage(place) });
  const burns = async () =>
    (await Burn.of("application", `${vacancyID}.${personID}`)).map(({ at, responsibleID }) => [at, responsibleID]);
  return { vacancyID, personID, form, stages, move, burns };
}
const deadlineOf = async (vacancyID: string) =>
  (await Application.board(recruiter(), vacancyID)).applications[0]?.deadline?.instant;

describe("a stage with a limit", () => {
  it("promises the end of a working day, and burns once, for whose step it is", async () => {
    const { vacancyID, personID, burns } = await waiting();
    expect(await deadlineOf(vacancyID)).toBe(WEDNESDAY);
    await scan(system(WEDNESDAY));
    expect(await burns()).toEqual([]);
    await Promise.all([scan(system(THURSDAY)), scan(system(THURSDAY))]);
    await scan(system(THURSDAY));
    expect(await burns()).toEqual([[WEDNESDAY, accounts.recruiter]]);
    expect(await Notice.has(accounts.recruiter, `application.late#${vacancyID}.${personID}#${WEDNESDAY}`)).toBe(true);
    const ours = (await Burn.ofDepartment(department.departmentID, NOW, THURSDAY)).map(({ id }) => id);
    expect(ours).toContain(`${vacancyID}.${personID}`);
    const { burning } = await Burning.mine(recruiter(THURSDAY));
    expect(burning.find((one) => one.vacancyID === vacancyID)).toMatchObject({ name: "Olena", stage: "New" });
  });

  it("lets who acts a moment later have it written down first, and begins anew where they go", async () => {
    const { vacancyID, move, burns } = await waiting();
    await move(THURSDAY, 2, 1);
    expect(await burns()).toEqual([[WEDNESDAY, accounts.recruiter]]);
    expect((await Burning.mine(recruiter(THURSDAY))).burning.filter((one) => one.vacancyID === vacancyID)).toEqual([]);
    await scan(system("2026-03-09T10:00:00.000Z"));
    expect((await burns()).at(-1)).toEqual(["2026-03-06T16:00:00.000Z", accounts.manager]);
  });

  it("leaves alone who moves on in time, who is rejected, and a stage without one", async () => {
    const [moved, rejected] = [await waiting(), await waiting()];
    await moved.move("2026-03-03T10:00:00.000Z", 1, 1);
    await Application.reject(recruiter("2026-03-03T10:00:00.000Z"), rejected.vacancyID, {
      people: [{ personID: rejected.personID, version: 1 }],
      reason: "skills",
      reasonText: undefined,
    });
    await scan(system(THURSDAY));
    expect([await moved.burns(), await rejected.burns()]).toEqual([[], []]);
    await Application.restore(recruiter(THURSDAY), rejected.vacancyID, {
      people: [{ personID: rejected.personID, version: 2 }],
    });
    await scan(system("2026-03-05T10:01:00.000Z"));
    expect(await rejected.burns()).toEqual([[WEDNESDAY, accounts.recruiter]]);
  });

  it("counts in the weeks of whose step it is, kept, broken, and kept after all by who comes back", async () => {
    const [late, moved, rejected] = [await waiting(), await waiting(), await waiting()];
    await moved.move("2026-03-03T10:00:00.000Z", 1, 1);
    await Application.reject(recruiter("2026-03-03T10:00:00.000Z"), rejected.vacancyID, {
      people: [{ personID: rejected.personID, version: 1 }],
      reason: "skills",
      reasonText: undefined,
    });
    const rows = async () => {
      const found = await Lateness.rows(as("head", THURSDAY), { departmentID: department.departmentID });
      const stateOf = ({ vacancyID }: { vacancyID: string }) =>
        found.filter(({ data }) => data.vacancyID === vacancyID).map(({ state, data }) => [state, data.stage]);
      return [stateOf(late), stateOf(moved), stateOf(rejected)];
    };
    expect(await rows()).toEqual([[], [["kept", "New"]], [["kept", "New"]]]);
    await Application.restore(recruiter("2026-03-03T11:00:00.000Z"), rejected.vacancyID, {
      people: [{ personID: rejected.personID, version: 2 }],
    });
    expect((await rows())[2]).toEqual([]);
    await late.move(THURSDAY, 1, 1);
    expect((await rows())[0]).toEqual([["late", "New"]]);
    const [row] = (await Lateness.rows(recruiter(THURSDAY), { accountID: accounts.recruiter })).filter(
      ({ data }) => data.vacancyID === late.vacancyID,
    );
    expect(row).toMatchObject({ state: "late", doneAt: THURSDAY, responsibleID: accounts.recruiter });
  });

  it("counts anew when the limit or the office's days change", async () => {
    const { vacancyID, form, stages, burns } = await waiting([undefined]);
    const [first, ...rest] = stages;
    if (!first) throw new Error("no stage");
    await Vacancy.edit(recruiter(), vacancyID, { ...form, stages: [{ ...first, limit: 1 }, ...rest], version: 1 });
    expect(await deadlineOf(vacancyID)).toBe(TUESDAY);
    const firm = await Firm.get();
    const kept = { ...office, holidays: ["2026-03-03"] };
    await Firm.keepOffice(as("administrator"), { office: kept, version: firm.version });
    await recount(system());
    await scan(system("2026-03-04T10:00:00.000Z"));
    expect(await burns()).toEqual([]);
    await scan(system(THURSDAY));
    expect(await burns()).toEqual([[WEDNESDAY, accounts.recruiter]]);
  });
});
