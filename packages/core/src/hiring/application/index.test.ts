import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Person from "../../people/person/index.ts";
import type { Info as PersonInfo } from "../../people/person/model.ts";
import { accounts, as, firmed, NOW, office } from "../../testing/as.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Vacancy from "../vacancy/index.ts";
import { usualStages } from "../vacancy/stages.ts";
import * as Application from "./index.ts";
import { MOST } from "./model.ts";

beforeAll(() => firmed());

const recruiter = as("recruiter");
const opened = () =>
  Vacancy.create(recruiter, {
    title: "Graphic designer",
    officeID: office.officeID,
    recruiterID: accounts.recruiter,
    managerID: accounts.manager,
    team: [accounts.employee],
    requirements: [{ competencyID: "figma", level: 3, kind: "must" }],
    stages: usualStages("en"),
    openings: 1,
    deadline: { localDate: "2026-03-31", zone: office.zone },
    status: "open",
  });

let born = 0;
async function somebody(given: Partial<PersonInfo> = {}): Promise<PersonInfo> {
  born += 1;
  const empty = { links: [], experience: [], education: [], languages: [], tags: [], custom: {}, unconfirmed: [] };
  const person: PersonInfo = {
    personID: newID("person"),
    name: `Olena Number${born}`,
    mails: [`olena${born}@example.com`],
    phones: [],
    competencies: [{ competencyID: "excel" }, { competencyID: "figma" }],
    desiredSalary: { minor: 1_000_00, currency: "EUR", period: "month", basis: "net" },
    ...empty,
    createdAt: NOW,
    createdBy: "system:test",
    updatedAt: NOW,
    version: 1,
    ...given,
  };
  return commit(recruiter, Person.created(person), person);
}

const source = { kind: "job_site", name: "work.ua" } as const;
async function board(people = 1) {
  const vacancy = await opened();
  const persons = await Promise.all(Array.from({ length: people }, () => somebody()));
  const entered = [];
  for (const { personID } of persons)
    entered.push(await Application.enter(recruiter, vacancy.vacancyID, { personID, source }));
  const stage = (place: number) => vacancy.stages[place]?.stageID ?? "";
  const picked = entered.map(({ personID, version }) => ({ personID, version }));
  return { vacancy, vacancyID: vacancy.vacancyID, persons, entered, picked, stage };
}
const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error("nothing there");
  return item;
};
const count = async (vacancyID: string) => (await Vacancy.get(recruiter, vacancyID)).count;
const events = async (personID: string) =>
  (await Activity.list(personID)).lines.flatMap(({ event }) => (event ? [event.code] : []));

const letters = {
  en: { subject: "Your application: {vacancy}", text: "Dear {name}, no." },
  ru: { subject: "Ваш отклик: {vacancy}", text: "{name}, нет." },
  uk: { subject: "Ваш відгук: {vacancy}", text: "{name}, ні." },
};

describe("entering", () => {
  it("puts a person at the first stage with a card that shows first what is asked for", async () => {
    const { vacancyID, entered, stage, persons } = await board();
    expect((await Application.board(recruiter, vacancyID)).applications).toEqual(entered);
    expect(first(entered)).toMatchObject({ stageID: stage(0), status: "active", source });
    expect(first(entered).card.competencyIDs).toEqual(["figma", "excel"]);
    expect(await count(vacancyID)).toEqual({ active: 1, hired: 0 });
    expect(await events(first(persons).personID)).toEqual(["application.entered"]);
  });

  it("keeps one application per person and vacancy, however many add them at once", async () => {
    const { vacancyID } = await opened();
    const { personID } = await somebody();
    const outcomes = await race(4, () => Application.enter(recruiter, vacancyID, { personID, source }));
    expect(outcomes).toEqual(["application.exists", "application.exists", "application.exists", "ok"]);
    expect(await count(vacancyID)).toEqual({ active: 1, hired: 0 });
  });

  it("is closed in a closed vacancy", async () => {
    const { vacancyID } = await opened();
    await Vacancy.restatus(recruiter, vacancyID, { status: "cancelled", version: 1 });
    const { personID } = await somebody();
    const enter = Application.enter(recruiter, vacancyID, { personID, source });
    await expect(enter).rejects.toThrow("application.vacancy_closed");
  });
});

describe("moving", () => {
  it("moves many in one act and can be moved back", async () => {
    const { vacancyID, picked, stage } = await board(3);
    const { applications } = await Application.move(recruiter, vacancyID, { moves: picked, stageID: stage(2) });
    expect(applications.map(({ stageID, version }) => [stageID, version])).toEqual(Array(3).fill([stage(2), 2]));
    const back = { moves: applications.map(({ personID, version }) => ({ personID, version })), stageID: stage(0) };
    await Application.move(recruiter, vacancyID, back);
    const board_ = await Application.board(recruiter, vacancyID);
    expect(new Set(board_.applications.map(({ stageID }) => stageID))).toEqual(new Set([stage(0)]));
  });

  it("lets one of two simultaneous moves through, and shows the loser the fresh card", async () => {
    const { vacancyID, picked, stage } = await board();
    const move = (place: number) => Application.move(recruiter, vacancyID, { moves: picked, stageID: stage(place) });
    expect(await race(2, (run) => move(run + 1))).toEqual(["db.stale", "ok"]);
    const { applications } = await Application.board(recruiter, vacancyID);
    await expect(move(3)).rejects.toMatchObject({ code: "db.stale", data: { fresh: applications } });
  });

  it("moves nobody when one of many is stale", async () => {
    const { vacancyID, picked, stage } = await board(2);
    await Application.move(recruiter, vacancyID, { moves: picked.slice(0, 1), stageID: stage(1) });
    const move = Application.move(recruiter, vacancyID, { moves: picked, stageID: stage(2) });
    await expect(move).rejects.toThrow("db.stale");
    const { applications } = await Application.board(recruiter, vacancyID);
    expect(applications.map(({ stageID }) => stageID)).not.toContain(stage(2));
  });

  it("drags nobody into a job", async () => {
    const { vacancyID, picked, stage } = await board();
    const move = Application.move(recruiter, vacancyID, { moves: picked, stageID: stage(5) });
    await expect(move).rejects.toThrow("application.needs_offer");
  });

  it("is not for those who only interview, nor for strangers", async () => {
    const { vacancyID, picked, stage } = await board();
    for (const ctx of [as("employee"), as("manager", NOW, newID("account"))]) {
      const move = Application.move(ctx, vacancyID, { moves: picked, stageID: stage(1) });
      await expect(move).rejects.toThrow("access.forbidden");
    }
  });
});

describe("rejecting", () => {
  const reject = (vacancyID: string, people: Application.Picked[], now = NOW) =>
    Application.reject(as("recruiter", now), vacancyID, { people, reason: "experience", letter: letters });
  /** Whether a letter still waits: only then can it be cancelled. */
  const waits = (mailID: string) =>
    commit(recruiter, [Mail.cancelled(recruiter, mailID)], true).catch((error) => {
      if (error.code === "mail.too_late") return false;
      throw error;
    });

  it("rejects a whole selection with a reason and a letter each, ten minutes later", async () => {
    const { vacancyID, picked, persons } = await board(MOST);
    const { applications } = await reject(vacancyID, picked);
    expect(applications).toHaveLength(MOST);
    const { letter, ...rest } = first(applications);
    expect(rest).toMatchObject({ status: "rejected", reason: "experience", version: 2 });
    expect(letter?.sendAfter).toBe(plusMinutes(NOW, 10));
    expect(await count(vacancyID)).toEqual({ active: 0, hired: 0 });
    expect(await events(first(persons).personID)).toContain("application.rejected");
    expect(await waits(letter?.mailID ?? "")).toBe(true);
  });

  it("is undone by restoring, and then the letter never leaves", async () => {
    const { vacancyID, picked, entered } = await board(2);
    const { applications } = await reject(vacancyID, picked);
    const mailIDs = applications.map(({ letter }) => letter?.mailID ?? "");
    const people = applications.map(({ personID, version }) => ({ personID, version }));
    const restored = await Application.restore(recruiter, vacancyID, { people });
    expect(restored.applications).toEqual(entered.map((application) => ({ ...application, version: 3 })));
    expect((await Application.board(recruiter, vacancyID)).applications).toEqual(restored.applications);
    expect(await count(vacancyID)).toEqual({ active: 2, hired: 0 });
    for (const mailID of mailIDs) expect(await waits(mailID)).toBe(false);
  });

  it("can be taken back after the letter has gone", async () => {
    const { vacancyID, picked } = await board();
    const { applications } = await reject(vacancyID, picked);
    const people = applications.map(({ personID, version }) => ({ personID, version }));
    const later = as("recruiter", plusMinutes(NOW, 11));
    const post = await postOffice();
    expect(await Mail.send(later, first(applications).letter?.mailID ?? "")).toBe(true);
    expect(first((await Application.restore(later, vacancyID, { people })).applications).status).toBe("active");
    await post.close();
  });

  it("stops a letter that is late and that nobody has begun to send", async () => {
    const { vacancyID, picked } = await board();
    const { applications } = await reject(vacancyID, picked);
    const people = applications.map(({ personID, version }) => ({ personID, version }));
    await Application.restore(as("recruiter", plusMinutes(NOW, 11)), vacancyID, { people });
    expect(await waits(first(applications).letter?.mailID ?? "")).toBe(false);
  });

  it("writes no letter to who has no mail, and rejects them all the same", async () => {
    const { vacancyID } = await opened();
    const { personID } = await somebody({ mails: [] });
    const { version } = await Application.enter(recruiter, vacancyID, { personID, source });
    const { applications } = await reject(vacancyID, [{ personID, version }]);
    expect(first(applications)).toMatchObject({ status: "rejected" });
    expect(first(applications).letter).toBeUndefined();
  });

  it("rejects nobody twice", async () => {
    const { vacancyID, picked } = await board();
    const { applications } = await reject(vacancyID, picked);
    const people = applications.map(({ personID, version }) => ({ personID, version }));
    await expect(reject(vacancyID, people)).rejects.toThrow("application.not_active");
  });
});

it("notes a withdrawal with its reason, and takes it back", async () => {
  const { vacancyID, picked } = await board();
  const input = { people: picked, reason: "other_offer", reasonText: "Nearer home" } as const;
  const { applications } = await Application.withdraw(recruiter, vacancyID, input);
  expect(first(applications)).toMatchObject({ status: "withdrawn", reason: "other_offer", reasonText: "Nearer home" });
  const people = applications.map(({ personID, version }) => ({ personID, version }));
  const restored = await Application.restore(recruiter, vacancyID, { people });
  expect(first(restored.applications)).not.toMatchObject({ reasonText: "Nearer home" });
});

it("hires once, at the stage that means so, and counts it", async () => {
  const { vacancy, vacancyID, persons, stage } = await board();
  const { personID } = first(persons);
  const before = await Application.find(vacancyID, personID);
  const { application, writes } = await Application.hired(recruiter, vacancy, before);
  await commit(recruiter, writes, application);
  expect(await Application.find(vacancyID, personID)).toMatchObject({ status: "hired", stageID: stage(5) });
  expect(await count(vacancyID)).toEqual({ active: 0, hired: 1 });
  await expect(Application.hired(recruiter, vacancy, application)).rejects.toThrow("application.not_active");
});

it("hires nobody whose application changed since they were looked at", async () => {
  const { vacancy, vacancyID, picked, entered, stage } = await board();
  await Application.move(recruiter, vacancyID, { moves: picked, stageID: stage(1) });
  const { application, writes } = await Application.hired(recruiter, vacancy, first(entered));
  await expect(commit(recruiter, writes, application)).rejects.toThrow("db.stale");
});

const whole = (person: Person.Info) => person;

it("renews the cards with the person, and makes nobody's move stale by it", async () => {
  const { vacancyID, persons, picked, stage } = await board();
  const before = first(persons);
  const person = { ...before, name: "Olena Married", version: 2 };
  await commit(recruiter, [...Person.changed(before, person, whole), ...(await Application.renewed(person, 90))], null);
  await Application.move(recruiter, vacancyID, { moves: picked, stageID: stage(1) });
  const application = await Application.find(vacancyID, person.personID);
  expect(application).toMatchObject({ stageID: stage(1), card: { name: "Olena Married" } });
});

it("hides from interviewers what people ask to earn", async () => {
  const { vacancyID, persons } = await board();
  const card = async (role: "manager" | "employee") =>
    first((await Application.board(as(role), vacancyID)).applications).card;
  expect(await card("manager")).toHaveProperty("desiredSalary");
  expect(await card("employee")).not.toHaveProperty("desiredSalary");
  const places = await Application.listOf(as("employee"), first(persons).personID);
  expect(first(places).application.card).not.toHaveProperty("desiredSalary");
});

it("tells everybody on the board who asked not to be written to", async () => {
  const { vacancyID } = await opened();
  const { personID } = await somebody({ doNotContact: true });
  await Application.enter(recruiter, vacancyID, { personID, source });
  const { applications } = await Application.board(as("employee"), vacancyID);
  expect(first(applications).card.doNotContact).toBe(true);
});

it("tells a profile's reader only of vacancies they may see", async () => {
  const { persons, vacancyID } = await board();
  const { personID } = first(persons);
  const places = await Application.listOf(recruiter, personID);
  expect(places.map(({ application, title }) => [application.vacancyID, title])).toEqual([
    [vacancyID, "Graphic designer"],
  ]);
  expect(await Application.listOf(as("manager", NOW, newID("account")), personID)).toEqual([]);
});

it("lets no stage be taken away at which somebody stands", async () => {
  const { vacancy, vacancyID } = await board();
  const { vacancyID: _, deadline: _d, status: _s, createdAt: _c, createdBy: _b, updatedAt: _u, ...form } = vacancy;
  const edit = Vacancy.edit(recruiter, vacancyID, { ...form, stages: vacancy.stages.slice(1) });
  await expect(edit).rejects.toThrow("vacancy.stage_in_use");
});
