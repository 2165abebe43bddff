import { commit } from "../commit.ts";
import * as Application from "../hiring/application/index.ts";
import * as Interview from "../hiring/interview/index.ts";
import * as Vacancy from "../hiring/vacancy/index.ts";
import { newID } from "../id.ts";
import * as Person from "../people/person/index.ts";
import { accounts, as, department, NOW, office } from "./as.ts";

export const DAY_AFTER = "2026-03-03T10:00:00.000Z";
export const DESIGN = { competencyID: "graphic-design", level: 3, kind: "must" } as const;
export const FIGMA = { competencyID: "figma", level: 2, kind: "plus" } as const;

/** An open vacancy of the firm (`firmed`): a must, a plus, three stages. The employee is not in its team yet. */
export const openVacancy = (given: Partial<Vacancy.Create> = {}): Promise<Vacancy.Info> =>
  Vacancy.create(as("recruiter"), {
    title: "Graphic designer",
    departmentID: department.departmentID,
    officeID: office.officeID,
    recruiterID: accounts.recruiter,
    managerID: accounts.manager,
    team: [],
    requirements: [DESIGN, FIGMA],
    stages: [
      { stageID: newID("stage"), name: "New", type: "new" },
      { stageID: newID("stage"), name: "Interview", type: "interview" },
      { stageID: newID("stage"), name: "Hired", type: "hired" },
    ],
    openings: 1,
    salary: { from: 5_000_000, to: 7_000_000, currency: "UAH", period: "month", basis: "gross" },
    deadline: { localDate: "2026-04-01", zone: office.zone },
    status: "open",
    ...given,
  });

/** Somebody in the base, with a mail unless told otherwise. */
export async function somebody(name: string, mails = [`${newID("person")}@example.com`]): Promise<Person.Info> {
  const person: Person.Info = {
    personID: newID("person"),
    name,
    mails,
    phones: [],
    links: [],
    competencies: [],
    experience: [],
    education: [],
    languages: [],
    tags: [],
    custom: {},
    unconfirmed: [],
    createdAt: NOW,
    createdBy: accounts.recruiter,
    updatedAt: NOW,
    version: 1,
  };
  await commit(as("recruiter"), Person.created(person), null);
  return person;
}

/** The same in a vacancy. */
export async function applicant(vacancyID: string, name: string): Promise<Application.Info> {
  const { personID } = await somebody(name);
  return Application.enter(as("recruiter"), vacancyID, { personID, source: { kind: "job_site" } });
}

/** What `Interview.schedule` takes: an hour on the day after, in Kyiv, for a candidate in Almaty. */
export const plan = (personID: string, interviewers: string[]): Interview.Schedule => ({
  personID,
  startAt: "2026-03-03T08:00:00.000Z",
  endAt: "2026-03-03T09:00:00.000Z",
  zone: office.zone,
  candidateZone: "Asia/Almaty",
  link: "https://meet.example.com/room",
  interviewers,
  kit: [{ competencyID: DESIGN.competencyID }],
});

export const interviewed = (vacancyID: string, personID: string, interviewers: string[]): Promise<Interview.Info> =>
  Interview.schedule(as("recruiter"), vacancyID, plan(personID, interviewers));
