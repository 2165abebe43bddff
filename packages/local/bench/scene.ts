import { commit } from "@kolo/core/commit";
import * as Application from "@kolo/core/hiring/application";
import * as Interview from "@kolo/core/hiring/interview";
import * as Vacancy from "@kolo/core/hiring/vacancy";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Activity from "@kolo/core/people/activity";
import * as Person from "@kolo/core/people/person";
import { blank } from "@kolo/core/people/person/model";
import { accounts, as, department, office } from "../../core/src/testing/as.ts";
import { asked, sessionOf } from "./ask.ts";
import { filled } from "./fill.ts";

const now = new Date().toISOString();
const DAY = 24 * 60;
const BOARD = 200;
const LINES = 100;

/** A vacancy with 200 people, one of them with a long history, an interview to grade and a decision to make. */
export interface Scene {
  readonly vacancyID: string;
  readonly personID: string;
  get<Body = unknown>(path: string): Promise<Body>;
  move(): Promise<unknown>;
  grade(): Promise<unknown>;
  decide(): Promise<unknown>;
}

export async function scene(): Promise<Scene> {
  const recruiter = as("recruiter", plusMinutes(now, -3 * DAY));
  const vacancy = await vacant(recruiter);
  const { vacancyID, stages } = vacancy;
  const people = Array.from({ length: BOARD }, (_, index) => invented(index));
  for (const person of people) {
    const entered = await Application.entered(recruiter, { vacancy, person, source: { kind: "base" } });
    await commit(recruiter, [...Person.created(person), ...entered], null);
  }
  const [hero, other] = people;
  if (!hero || !other) throw new Error("nobody came");
  const { personID } = hero;
  for (let line = 0; line < LINES; line++) {
    const text = `Line ${line}: spoke for ten minutes about the schedule, the team and when to start.`;
    await commit(recruiter, [Activity.written(recruiter, { personID, channel: "phone", text })], null);
  }
  await Promise.all([sessionOf("recruiter"), sessionOf("manager")]);
  const startAt = plusMinutes(now, -DAY);
  const interview = await Interview.schedule({ ...recruiter, replay: true }, vacancyID, {
    personID,
    startAt,
    endAt: plusMinutes(startAt, 60),
    zone: office.zone,
    interviewers: [accounts.manager, accounts.employee],
    kit: vacancy.requirements.map(({ competencyID }) => ({ competencyID })),
  });
  const grades = vacancy.requirements.map(({ competencyID }) => ({
    competencyID,
    grade: 3,
    words: "Solved it alone.",
  }));
  const at = `/vacancy/${vacancyID}`;
  return {
    vacancyID,
    personID,
    get: (path) => asked("recruiter", "GET", path),
    move: () =>
      asked("recruiter", "POST", `${at}/application/move`, {
        moves: [{ personID: other.personID, version: 1 }],
        stageID: stages[1]?.stageID,
      }),
    grade: () => asked("manager", "PUT", `${at}/interview/${interview.interviewID}/scorecard`, { grades, version: 0 }),
    decide: async () => {
      const { version } = await Application.find(vacancyID, personID);
      return asked("manager", "POST", `${at}/decision`, {
        personID,
        outcome: "hire",
        rationale: "Strong in every must.",
        evidence: [],
        version,
      });
    },
  };
}

type Item = Record<string, unknown>;

/**
 * Fills the base with people nobody asks about, as they are stored when they come, until it holds `count`. Of what is
 * stored, only what is `kept`, where not all of it can be asked for.
 */
export const crowded = (from: number, count: number, kept: (item: Item) => boolean = () => true): Promise<void> =>
  filled(crowd(from, count, kept));

function* crowd(from: number, count: number, kept: (item: Item) => boolean) {
  for (let index = from; index < count; index++)
    yield* Person.created(invented(BOARD + index))
      .flatMap(({ item }): Item[] => (item.Put?.Item ? [item.Put.Item] : []))
      .filter(kept);
}

async function vacant(ctx: ReturnType<typeof as>): Promise<Vacancy.Info> {
  const title = "Frontend Engineer";
  const { requirements, stages } = await Vacancy.suggest(ctx, title);
  return Vacancy.create(ctx, {
    title,
    departmentID: department.departmentID,
    officeID: office.officeID,
    recruiterID: accounts.recruiter,
    managerID: accounts.manager,
    team: [accounts.employee],
    requirements,
    stages,
    openings: 1,
    deadline: { localDate: plusMinutes(now, 20 * DAY).slice(0, 10), zone: office.zone },
    status: "open",
  });
}

let born = 0;
function invented(index: number): Person.Info {
  born += 1;
  const at = plusMinutes(now, -DAY * 30 + born / 10_000);
  return {
    ...blank,
    personID: newID("person"),
    name: `${SYLLABLES[index % 17]}${SYLLABLES[(index * 7) % 19]} ${SYLLABLES[(index * 3) % 23]}enko${index}`,
    mails: [`person${born}@example.com`],
    phones: [`+38067${String(1_000_000 + born).padStart(7, "0")}`],
    city: "Kyiv",
    headline: "Frontend Engineer",
    months: 12 + (index % 200),
    competencies: ["javascript", "typescript", "react", "css", "git"].map((competencyID) => ({ competencyID })),
    experience: [{ title: "Frontend Engineer", employer: "Parcelo", start: { y: 2019, m: 3 }, end: null }],
    createdAt: at,
    createdBy: accounts.recruiter,
    updatedAt: at,
    version: 1,
  };
}

const SYLLABLES =
  "Ole Mar Dmy Iry Ser Nat Pav Yul And Kat Vik Tar Sof Max Lil Rom Hal Bor Ire Oks Ihor Zoya Lev Ann".split(" ");
