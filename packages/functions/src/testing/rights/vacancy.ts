import { commit } from "@kolo/core/commit";
import * as Competency from "@kolo/core/competency/change";
import * as Application from "@kolo/core/hiring/application";
import * as Vacancy from "@kolo/core/hiring/vacancy";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Revision from "@kolo/core/live/revision";
import * as Person from "@kolo/core/people/person";
import type { Info as PersonInfo } from "@kolo/core/people/person/model";
import { accounts, as, department, office, system } from "../../../../core/src/testing/as.ts";
import { EVERYBODY, type Row, type Whose } from "./row.ts";

const present = () => system(new Date().toISOString());
const IN_TWO_MONTHS = plusMinutes(present().now, 60 * 24 * 60).slice(0, 10);
const stages = (["new", "interview"] as const).map((type) => ({ stageID: newID("stage"), name: type, type }));
const hirers = ["administrator", "recruiter"] as const;
const creators = ["administrator", "recruiter", "manager", "head"] as const;
const reading = { own: EVERYBODY, foreign: hirers };
const working = { own: ["administrator", "recruiter", "manager"] as const, foreign: hirers };

/** Own: the recruiter, the manager, the head's department and the interviewing employee are in it. Foreign: none of them. */
const form = (whose: Whose) => ({
  title: "Designer",
  officeID: office.officeID,
  recruiterID: whose === "own" ? accounts.recruiter : accounts.administrator,
  managerID: whose === "own" ? accounts.manager : accounts.administrator,
  team: whose === "own" ? [accounts.employee] : [],
  ...(whose === "own" && { departmentID: department.departmentID }),
  requirements: [],
  stages,
  openings: 1,
});
const deadline = { localDate: IN_TWO_MONTHS, zone: office.zone };

/** A vacancy that is one's own or not, for rows of other nouns too. */
export const vacancyOf = (whose: Whose) => Vacancy.create(present(), { ...form(whose), deadline, status: "open" });

/** Somebody new in the base. */
export async function somebody(): Promise<PersonInfo> {
  const at = present().now;
  const none = { mails: [], phones: [], links: [], competencies: [], experience: [], education: [], languages: [] };
  const empty = { ...none, tags: [], custom: {}, unconfirmed: [] };
  const written = { createdAt: at, createdBy: "system:test", updatedAt: at, version: 1 };
  const person = { personID: newID("person"), name: "Ann Example", ...empty, ...written };
  return commit(present(), Person.created(person), person);
}

/** Somebody in a vacancy that is one's own or not. */
export async function applicationOf(whose: Whose) {
  const [vacancy, { personID }] = await Promise.all([vacancyOf(whose), somebody()]);
  const application = await Application.enter(present(), vacancy.vacancyID, { personID, source: { kind: "base" } });
  return { vacancy, application, picked: { personID, version: application.version } };
}

const one = async (whose: Whose, rest: string, body?: object) => ({
  path: `/vacancy/${(await vacancyOf(whose)).vacancyID}${rest}`,
  ...(body && { body }),
});

/** A competency of the firm's own that nobody else is called by. */
const named = (name: string) => ({
  group: "service" as const,
  labels: { en: name, ru: name, uk: name },
  synonyms: [],
  hidden: false,
});

export const vacancy: readonly Row[] = [
  { route: "GET /competency", own: EVERYBODY, foreign: EVERYBODY, request: () => ({ path: "/competency?lang=uk" }) },
  {
    route: "GET /competency/suggest",
    own: EVERYBODY,
    foreign: EVERYBODY,
    request: () => ({ path: "/competency/suggest?title=Designer" }),
  },
  { route: "GET /competency/changed", own: EVERYBODY, foreign: EVERYBODY },
  {
    route: "GET /competency/:competencyID",
    own: EVERYBODY,
    foreign: EVERYBODY,
    request: () => ({ path: "/competency/sales" }),
  },
  { route: "POST /competency", own: hirers, foreign: hirers, request: () => ({ body: named(newID("competency")) }) },
  {
    route: "PUT /competency/:competencyID",
    own: hirers,
    foreign: hirers,
    request: async () => {
      const { competencyID } = await Competency.add(present(), named(newID("competency")));
      return { path: `/competency/${competencyID}`, body: { ...named(newID("competency")), version: 1 } };
    },
  },
  {
    route: "DELETE /competency/:competencyID",
    own: hirers,
    foreign: hirers,
    request: () => ({ path: "/competency/botany" }),
  },
  { route: "GET /vacancy", own: EVERYBODY, foreign: EVERYBODY },
  {
    route: "POST /vacancy",
    own: creators,
    foreign: creators,
    request: (whose) => ({ body: { ...form(whose), deadline, status: "open" } }),
  },
  {
    route: "GET /vacancy/suggest",
    own: creators,
    foreign: creators,
    request: () => ({ path: "/vacancy/suggest?title=Designer" }),
  },
  { route: "GET /vacancy/:vacancyID", ...reading, request: (whose) => one(whose, "") },
  {
    route: "PATCH /vacancy/:vacancyID",
    ...working,
    request: (whose) => one(whose, "", { ...form(whose), version: 1 }),
  },
  {
    route: "POST /vacancy/:vacancyID/status",
    ...working,
    request: (whose) => one(whose, "/status", { status: "on_hold", version: 1 }),
  },
  {
    route: "POST /vacancy/:vacancyID/deadline",
    ...working,
    request: (whose) => one(whose, "/deadline", { deadline: { ...deadline, localTime: "12:00" }, version: 1 }),
  },
  { route: "GET /vacancy/:vacancyID/fit", ...working, request: (whose) => one(whose, "/fit?from=0") },
  { route: "GET /vacancy/:vacancyID/application", ...reading, request: (whose) => one(whose, "/application") },
  {
    route: "POST /vacancy/:vacancyID/application",
    ...working,
    request: async (whose) => {
      const { personID } = await somebody();
      return one(whose, "/application", { personID, source: { kind: "base" } });
    },
  },
  {
    route: "DELETE /vacancy/:vacancyID/application/:personID",
    ...working,
    requestOf: async (role, whose) => {
      const [of, person] = await Promise.all([vacancyOf(whose), somebody()]);
      // Put in by who asks, whatever they may do: then it is for their rights alone when they are refused.
      const asker = as(role, present().now);
      const entering = await Application.entered(asker, { vacancy: of, person, source: { kind: "base" } });
      await commit(asker, [...entering, Revision.raised(person.personID)], null);
      return { path: `/vacancy/${of.vacancyID}/application/${person.personID}` };
    },
  },
  ...(["move", "reject", "withdraw"] as const).map(
    (act): Row => ({
      route: `POST /vacancy/:vacancyID/application/${act}`,
      ...working,
      request: async (whose) => {
        const { vacancy: of, picked } = await applicationOf(whose);
        const body = {
          move: { moves: [picked], stageID: of.stages[1]?.stageID },
          reject: { people: [picked], reason: "skills" },
          withdraw: { people: [picked], reason: "salary" },
        }[act];
        return { path: `/vacancy/${of.vacancyID}/application/${act}`, body };
      },
    }),
  ),
  {
    route: "POST /vacancy/:vacancyID/application/restore",
    ...working,
    request: async (whose) => {
      const { vacancy: of, picked } = await applicationOf(whose);
      await Application.withdraw(present(), of.vacancyID, { people: [picked], reason: "salary" });
      const body = { people: [{ ...picked, version: picked.version + 1 }] };
      return { path: `/vacancy/${of.vacancyID}/application/restore`, body };
    },
  },
];
