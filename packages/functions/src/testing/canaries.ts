import { commit } from "@kolo/core/commit";
import type { Role } from "@kolo/core/context";
import * as Firm from "@kolo/core/firm";
import * as Application from "@kolo/core/hiring/application";
import * as Decision from "@kolo/core/hiring/decision";
import * as Interview from "@kolo/core/hiring/interview";
import * as Offer from "@kolo/core/hiring/offer";
import * as Scorecard from "@kolo/core/hiring/scorecard";
import * as Vacancy from "@kolo/core/hiring/vacancy";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Activity from "@kolo/core/people/activity";
import * as Document from "@kolo/core/people/document";
import * as Profile from "@kolo/core/people/profile";
import * as Task from "@kolo/core/work/task";
import * as Bucket from "../../../core/src/bucket.ts";
import { accounts, as, department, office } from "../../../core/src/testing/as.ts";
import { unused } from "./rights/intake.ts";
import type { Whose } from "./rights/row.ts";

/** A string that stands for a secret wherever it turns up, and who may come across it. */
export interface Canary {
  readonly what: string;
  readonly sign: string;
  readonly may: readonly Role[];
}
export interface Scene {
  readonly ids: Readonly<Record<string, string>>;
  readonly canaries: readonly Canary[];
}

const HOUR = 60;
const now = () => new Date().toISOString();
const admin = () => as("administrator", now());
const hirers: Role[] = ["administrator", "recruiter"];
const deciders: Role[] = [...hirers, "manager", "head"];
/** An amount that no other number holds, in hundredths. */
const amount = (digits: number) => ({ minor: digits, currency: "EUR", period: "month", basis: "gross" }) as const;

async function opened(whose: Whose, pay: number) {
  const own = whose === "own";
  return Vacancy.create(admin(), {
    title: "Designer",
    officeID: office.officeID,
    recruiterID: own ? accounts.recruiter : accounts.administrator,
    managerID: own ? accounts.manager : accounts.administrator,
    team: own ? [accounts.employee] : [],
    ...(own && { departmentID: department.departmentID }),
    requirements: [{ competencyID: "figma", level: 1, kind: "must" }],
    stages: [{ stageID: newID("stage"), name: "New", type: "new" }],
    openings: 1,
    salary: { from: pay, to: pay + 1, currency: "EUR", period: "month", basis: "gross" },
    deadline: { localDate: plusMinutes(now(), 60 * 24 * HOUR).slice(0, 10), zone: office.zone },
    status: "open",
  });
}

/** A file of a person: its name and its text tell how to reach them, its fields when they were born. */
async function filed(personID: string, sign: string, born: number): Promise<string> {
  const documentID = newID("document");
  const facts = { name: `${sign}.pdf`, kind: "pdf", size: 1, sha256: "", createdAt: now(), createdBy: "system:test" };
  await commit(admin(), [Document.written({ documentID, personID, ...facts })], null);
  const reading = {
    kind: "pdf",
    text: sign,
    partial: false,
    fields: { birthDate: { value: { y: born }, confidence: 1 } },
  };
  await Bucket.write(Bucket.keys.text(documentID), JSON.stringify(reading), "application/json");
  return documentID;
}

/** Began three hours ago; of its interviewers only one has handed in a card. */
async function graded(vacancyID: string, personID: string, interviewers: string[], by: Role, words: string) {
  const begun = plusMinutes(now(), -4 * HOUR);
  const { interviewID } = await Interview.schedule(as("administrator", begun), vacancyID, {
    personID,
    startAt: plusMinutes(begun, HOUR),
    endAt: plusMinutes(begun, 2 * HOUR),
    zone: office.zone,
    interviewers,
    kit: [],
  });
  const grades = [{ competencyID: "figma", grade: 3 as const, words: `${words}-grade` }];
  await Scorecard.submit(as(by, now()), vacancyID, interviewID, { grades, words, version: 0 });
  return interviewID;
}

/** A vacancy with two people in it, both full of secrets. `digits` keeps the amounts and years of two scenes apart. */
export async function planted(whose: Whose, digits: number): Promise<Scene> {
  const own = whose === "own";
  const number = (kind: number) => Number(`${kind}${digits}${kind}${digits}${kind}`);
  const born = 1900 + digits;
  const { vacancyID } = await opened(whose, number(5));
  const person = { competencies: [], experience: [], education: [], languages: [], tags: [], custom: {}, vacancyID };
  const nothing = { ...person, mails: [], phones: [], links: [] };
  const { personID } = await Profile.create(admin(), {
    ...person,
    name: `Cora ${whose}`,
    mails: [`canary-mail-${whose}@mail.test`],
    phones: [`+38044${number(6)}`],
    links: [`https://canary-link-${whose}.test`],
    desiredSalary: amount(number(7)),
    // So that they fit every vacancy here, and stand in the list of who fits.
    competencies: [{ competencyID: "figma" }],
    birthDate: { y: born },
  });
  const documentID = await filed(personID, `canary-file-${whose}`, born);
  const seats = own ? [accounts.manager, accounts.employee] : [accounts.administrator];
  const by = own ? "manager" : "administrator";
  const interviewID = await graded(vacancyID, personID, seats, by, `canary-card-${whose}`);

  // Whoever interviews belongs to the vacancy: in the foreign one only those who see everything anyway.
  const all = own ? Object.values(accounts) : [accounts.administrator, accounts.recruiter];
  const blind = await Profile.create(admin(), { ...nothing, name: `Bert ${whose}` });
  const blindID = await graded(vacancyID, blind.personID, all, by, `canary-blind-${whose}`);

  const version = async () =>
    (await Application.listOf(admin(), personID)).find((one) => one.application.vacancyID === vacancyID)?.application
      .version ?? 0;
  const verdict = { outcome: "hire" as const, rationale: `canary-rationale-${whose}`, evidence: [] };
  await Decision.decide(admin(), vacancyID, { personID, ...verdict, version: await version() });
  const day = (days: number) => plusMinutes(now(), days * 24 * HOUR).slice(0, 10);
  const terms = { salary: amount(number(8)), startsOn: day(30), answerBy: day(7), words: `canary-offer-${whose}` };
  await Offer.create(admin(), vacancyID, { personID, ...terms, send: true, version: await version() });

  // Asked of the manager in the head's department; in the foreign scene of another one, that has no head.
  const elsewhere = async () => {
    const { version } = await Firm.get();
    const { departments } = await Firm.keepDepartment(admin(), {
      version,
      department: { name: `Elsewhere ${digits}` },
    });
    return departments.at(-1)?.departmentID ?? "";
  };
  const { taskID } = await Task.create(admin(), {
    title: `canary-task-${whose}`,
    departmentID: own ? department.departmentID : await elsewhere(),
    responsibleID: own ? accounts.manager : accounts.administrator,
    deadline: { localDate: day(7), zone: office.zone },
  });

  const letter = { channel: "email", event: { code: "mail.arrived", data: { from: `canary-from-${whose}` } } } as const;
  await commit(admin(), [Activity.written(admin(), { personID, text: `canary-letter-${whose}`, ...letter })], null);
  await unused(`canary-unused-${whose}`);

  const deciding = own ? deciders : hirers;
  const canary = (what: string, sign: string | number, may: readonly Role[]) => ({
    what: `${whose} ${what}`,
    sign: String(sign),
    may,
  });
  return {
    ids: {
      taskID,
      departmentID: department.departmentID,
      vacancyID,
      personID,
      interviewID,
      documentID,
      blindPersonID: blind.personID,
      blindInterviewID: blindID,
    },
    canaries: [
      canary("task", `canary-task-${whose}`, own ? ["administrator", "manager", "head"] : ["administrator"]),
      canary("vacancy's pay", number(5), deciding),
      canary("desired salary", number(7), deciding),
      canary("offered salary", number(8), deciding),
      canary("words of an offer", terms.words, deciding),
      canary("rationale", verdict.rationale, deciding),
      canary("mail", `canary-mail-${whose}`, deciding),
      canary("phone", `+38044${number(6)}`, deciding),
      canary("link", `canary-link-${whose}`, deciding),
      canary("file", `canary-file-${whose}`, deciding),
      canary("sender of a mail", `canary-from-${whose}`, deciding),
      canary("words of a mail", `canary-letter-${whose}`, deciding),
      canary("mail that is nobody's", `canary-unused-${whose}`, hirers),
      canary("birth date", `"y":${born}`, hirers),
      canary("card of somebody who graded", `canary-card-${whose}`, deciding),
      canary("card while everybody else owes theirs", `canary-blind-${whose}`, [by]),
    ],
  };
}
