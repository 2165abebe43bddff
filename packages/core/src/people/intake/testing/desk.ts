import { expect } from "vitest";
import * as Vacancy from "../../../hiring/vacancy/index.ts";
import { newID } from "../../../id.ts";
import { accounts, as, firmed, office, system } from "../../../testing/as.ts";
import { mail, mailed } from "../../../testing/mailed.ts";
import * as Activity from "../../activity/index.ts";
import * as Person from "../../person/index.ts";
import * as Intake from "../index.ts";
import { addressOf } from "../model.ts";

export const DOMAIN = "jobs.firm.test";
process.env.INTAKE_DOMAIN = DOMAIN;
process.env.MAIL_FROM = "Kolo <kolo@firm.test>";
export const FIRM = addressOf(DOMAIN);
export const recruiter = as("recruiter");

/** A firm with an open vacancy. @returns the vacancy's id */
export async function seeking(): Promise<string> {
  await firmed();
  const { vacancyID } = await Vacancy.create(recruiter, {
    title: "Accountant",
    officeID: office.officeID,
    recruiterID: accounts.recruiter,
    managerID: accounts.manager,
    team: [],
    requirements: [],
    stages: [{ stageID: newID("stage"), name: "New", type: "new" }],
    openings: 1,
    deadline: { localDate: "2026-05-01", zone: office.zone },
    status: "open",
  });
  return vacancyID;
}

export const resume = (name: string, ...contacts: string[]) =>
  [
    name,
    ...contacts,
    "Accountant",
    "",
    "Work experience",
    "2019 - 2024 Chief accountant, Lantern LLC",
    "2015 - 2019 Accountant, Harbour LLC",
    "",
    "Education",
    "2010 - 2015 National University of Economics, master",
    "",
    "Languages: English - B2, Ukrainian - native",
  ].join("\n");

export const base = async (q: string) => (await Person.list(recruiter, { q })).people;
export const only = async (q: string) => {
  const people = await base(q);
  expect(people.map(({ name }) => name)).toHaveLength(1);
  return people[0] ?? expect.fail();
};
export const unused = async (subject: string) =>
  (await Intake.list(recruiter)).mails.filter((one) => one.subject === subject);
export const reasonOf = async (subject: string) => (await unused(subject)).map(({ reason }) => reason);
export const letters = async (personID: string) =>
  (await Activity.list(personID)).lines.filter(({ event }) => event?.code === "mail.arrived");
export const send = (what: Parameters<typeof mail>[0]) => mailed(system(), mail(what));
