import { commit } from "@kolo/core/commit";
import { newID } from "@kolo/core/id";
import * as Document from "@kolo/core/people/document";
import * as Employee from "@kolo/core/people/employee";
import { accounts, department, office, system } from "../../../../core/src/testing/as.ts";
import { ADMINISTRATOR, EVERYBODY, type Row, type Whose } from "./row.ts";
import { applicationOf, somebody, vacancyOf } from "./vacancy.ts";

const hirers = ["administrator", "recruiter"] as const;
const workers = ["administrator", "recruiter", "manager"] as const;
const reading = { own: EVERYBODY, foreign: hirers };
const working = { own: workers, foreign: hirers };
/** Résumés tell how to reach somebody and what they ask: not for those who only interview. */
const files = { own: [...workers, "head"] as const, foreign: hirers };

/** Own: in a vacancy one works with. Foreign: in one of others. */
const one = async (whose: Whose, rest: string, body?: object) => ({
  path: `/person/${(await applicationOf(whose)).application.personID}${rest}`,
  ...(body && { body }),
});

async function file(whose: Whose, what: "url" | "text") {
  const { application } = await applicationOf(whose);
  const { personID } = application;
  const documentID = newID("document");
  const facts = { name: "a.pdf", kind: "pdf", size: 1, sha256: "", createdAt: system().now, createdBy: "system:test" };
  await commit(system(), [Document.written({ documentID, personID, ...facts })], null);
  return { path: `/person/${personID}/document/${documentID}/${what}` };
}

const job = { position: "Designer", officeID: office.officeID, startsOn: "2030-03-04" };
/** Who leads somebody: their manager and the head of their department. */
const leading = { own: [...workers, "head"] as const, foreign: hirers };

/** Own: led by the manager, in the head's department. Foreign: led by nobody of them. */
async function employed(whose: Whose, rest: string, body: object) {
  const { personID } = await somebody();
  const led = { managerID: accounts.manager, departmentID: department.departmentID };
  const face = { ...job, ...(whose === "own" && led) };
  await Employee.take({ ...system(), actor: hirer }, personID, face);
  return { path: `/person/${personID}/employee${rest}`, body };
}
const hirer = { type: "user", accountID: accounts.recruiter, role: "recruiter" } as const;

export const person: readonly Row[] = [
  { route: "GET /person", own: hirers, foreign: hirers },
  {
    route: "POST /person",
    ...working,
    request: async (whose) => ({ body: { name: "Ann", vacancyID: (await vacancyOf(whose)).vacancyID } }),
  },
  { route: "GET /person/:personID", ...reading, request: (whose) => one(whose, "") },
  {
    route: "GET /person/:personID/json-resume",
    ...reading,
    request: (whose) => one(whose, "/json-resume?lang=uk"),
  },
  {
    route: "POST /person/:personID/erase",
    own: ADMINISTRATOR,
    foreign: ADMINISTRATOR,
    request: (whose) => one(whose, "/erase", { version: 1 }),
  },
  { route: "PATCH /person/:personID", ...working, request: (whose) => one(whose, "", { version: 1, city: "Lviv" }) },
  {
    route: "POST /person/:personID/confirm",
    ...working,
    request: (whose) => one(whose, "/confirm", { version: 1, fields: ["name"] }),
  },
  // Everybody may ask; what they may not see is not in the answer.
  {
    route: "GET /person/:personID/application",
    own: EVERYBODY,
    foreign: EVERYBODY,
    request: (whose) => one(whose, "/application"),
  },
  { route: "GET /person/:personID/activity", ...reading, request: (whose) => one(whose, "/activity") },
  {
    route: "POST /person/:personID/activity",
    ...reading,
    request: (whose) => one(whose, "/activity", { channel: "phone", text: "Called." }),
  },
  { route: "GET /person/:personID/viewer", ...working, request: (whose) => one(whose, "/viewer") },
  {
    route: "POST /person/:personID/employee",
    ...working,
    request: (whose) => one(whose, "/employee", job),
  },
  {
    route: "PATCH /person/:personID/employee",
    ...leading,
    request: (whose) => employed(whose, "", { version: 1, position: "Lead designer" }),
  },
  {
    route: "POST /person/:personID/employee/leave",
    ...leading,
    request: (whose) => employed(whose, "/leave", { version: 1, endsOn: "2031-03-04" }),
  },
  { route: "GET /person/:personID/document/:documentID/url", ...files, request: (whose) => file(whose, "url") },
  { route: "GET /person/:personID/document/:documentID/text", ...files, request: (whose) => file(whose, "text") },
];
