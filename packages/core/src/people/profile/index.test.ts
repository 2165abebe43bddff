import { parse } from "valibot";
import { beforeAll, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { accounts, as, firmed } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { race } from "../../testing/race.ts";
import * as Activity from "../activity/index.ts";
import * as Person from "../person/index.ts";
import * as Profile from "./index.ts";
import { Create } from "./model.ts";

beforeAll(() => firmed());

const source = { kind: "base" } as const;
const manager = as("manager");
/** Somebody with a birth date, in a vacancy of the manager who must not know it. */
async function born() {
  const [{ vacancyID }, { personID }] = await Promise.all([openVacancy(), somebody("Olena Hughes")]);
  await Application.enter(as("recruiter"), vacancyID, { personID, source });
  await Profile.edit(as("recruiter"), personID, { version: 1, birthDate: { y: 1987 } });
  return { vacancyID, personID };
}

it("shows who comes too late the fresh person without what they may not know, also when it was a matter of moments", async () => {
  const { personID } = await born();
  const losers: unknown[] = [];
  const edit = (run: number) => Profile.edit(manager, personID, { version: 2, city: `City ${run}` });
  const outcomes = await race(2, (run) =>
    edit(run).catch((error) => {
      losers.push(error.data);
      throw error;
    }),
  );
  expect(outcomes).toEqual(["db.stale", "ok"]);
  expect(losers).toMatchObject([{ fresh: { version: 3 } }]);
  expect(JSON.stringify(losers)).not.toContain("1987");
});

it("lets nobody confirm what they may not see", async () => {
  const { personID } = await born();
  await expect(Profile.confirm(manager, personID, { version: 2, fields: ["birthDate"] })).rejects.toThrow("forbidden");
});

it("tells of no vacancy in the history that the reader may not see, and lets them write of none", async () => {
  const { vacancyID, personID } = await born();
  const foreign = await Vacancy.create(as("recruiter"), {
    ...(({ title, officeID, recruiterID, requirements, stages, openings }) => ({
      title,
      officeID,
      recruiterID,
      requirements,
      stages,
      openings,
    }))(await openVacancy()),
    managerID: accounts.administrator,
    team: [],
    deadline: { localDate: "2026-04-01", zone: "Europe/Kyiv" },
    status: "open",
  });
  await Application.enter(as("recruiter"), foreign.vacancyID, { personID, source });
  const told = async (role: "manager" | "recruiter") =>
    (await Profile.history(as(role), personID)).lines.flatMap((line) => line.vacancyID ?? []);
  expect(await told("recruiter")).toEqual([foreign.vacancyID, vacancyID]);
  expect(await told("manager")).toEqual([vacancyID]);
  const line = { channel: "phone", text: "Called." } as const;
  await expect(Profile.log(manager, personID, { ...line, vacancyID: foreign.vacancyID })).rejects.toThrow("forbidden");
  await Profile.log(manager, personID, { ...line, vacancyID });
});

it("takes a mail typed twice as one", async () => {
  const mails = ["twice@example.com", "Twice@example.com "];
  const phones = ["+380445550199", "+380445550199"];
  const person = await Profile.create(as("recruiter"), parse(Create, { name: "Two Twice", mails, phones }));
  expect(person).toMatchObject({ mails: ["twice@example.com"], phones: ["+380445550199"] });
});

it("keeps within one transaction whoever is in many vacancies and changes everything they are found by", async () => {
  const many = (from: number) => ({
    name: Array.from({ length: 9 }, (_, word) => `Name${String.fromCharCode(97 + from + word)}`).join(" "),
    mails: Array.from({ length: 10 }, (_, index) => `many${from + index}@example.com`),
    phones: Array.from({ length: 10 }, (_, index) => `+38044${String(from + index).padStart(7, "5")}`),
  });
  const { personID } = await Profile.create(as("recruiter"), many(0));
  const { vacancyID } = await openVacancy();
  await Application.enter(as("recruiter"), vacancyID, { personID, source });
  const act = { key: "everything", hash: "everything" };
  const edited = await Profile.edit({ ...as("recruiter"), act }, personID, { version: 1, ...many(10) });
  expect(await Person.find(personID)).toEqual(edited);
});

it("leaves the lines that nobody's vacancy hides", async () => {
  const { personID } = await born();
  await commit(
    manager,
    [Activity.written(manager, { personID, channel: "system", event: { code: "person.created", data: {} } })],
    null,
  );
  expect((await Profile.history(manager, personID)).lines.map(({ event }) => event?.code)).toContain("person.created");
});
