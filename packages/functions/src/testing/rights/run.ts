import type { Role } from "@kolo/core/context";
import * as Run from "@kolo/core/work/run";
import type { Start } from "@kolo/core/work/run/model";
import * as Template from "@kolo/core/work/template";
import { accounts, department, office, system } from "../../../../core/src/testing/as.ts";
import { EVERYBODY, type Row, type Whose } from "./row.ts";
import { elsewhere } from "./task.ts";
import { applicationOf, somebody } from "./vacancy.ts";

const hirers = ["administrator", "recruiter"] as const;
const workers = ["administrator", "recruiter", "manager"] as const;
const leaders = ["administrator", "recruiter", "manager", "head"] as const;
const leading = { own: leaders, foreign: hirers };

const recruiter = {
  ...system(new Date().toISOString()),
  actor: { type: "user", accountID: accounts.administrator, role: "administrator" },
} as const;
/** Kolo's suggestion for first days, until the firm has a template of its own. */
async function usual(): Promise<string> {
  const found = (await Template.list(recruiter)).find(({ kind }) => kind === "onboarding");
  return found?.templateID ?? "";
}

/** Own: of the manager, in the head's department. Foreign: of none of them. */
async function start(whose: Whose): Promise<Start> {
  const own = { departmentID: department.departmentID, managerID: accounts.manager };
  const place = whose === "own" ? own : { departmentID: await elsewhere() };
  const job = { position: "Designer", officeID: office.officeID, ...place };
  return { kind: "onboarding", templateID: await usual(), anchorOn: "2030-03-04", ...job };
}

async function begun(whose: Whose) {
  const { personID } = await somebody();
  const run = await Run.begin(recruiter, personID, await start(whose));
  return { personID, run };
}

const one = async (whose: Whose, rest: string, body?: object) => {
  const { run } = await begun(whose);
  return { path: `/run/${run.runID}${rest}`, ...(body && { body }) };
};

/** All steps waived, so that it can be completed. */
async function settled(whose: Whose) {
  const { run } = await begun(whose);
  const waive = { reason: "Not needed", version: 1 };
  for (const { taskID } of run.steps) await Run.waive(recruiter, run.runID, taskID, waive);
  return { path: `/run/${run.runID}/complete`, body: { version: 1 } };
}

async function waived(whose: Whose) {
  const { run } = await begun(whose);
  const path = `/run/${run.runID}/step/${run.steps[0]?.taskID}/waive`;
  return { path, body: { reason: "Not needed", version: 1 } };
}

/**
 * Own: the first days of the one who asks, which begin once. Foreign: another's, which not even an administrator reads in
 * their stead.
 */
function toRead(role: Role, whose: Whose) {
  if (whose === "foreign") return reading(role, whose);
  const request = own.get(role) ?? reading(role, whose);
  own.set(role, request);
  return request;
}
const own = new Map<Role, ReturnType<typeof reading>>();

async function reading(role: Role, whose: Whose) {
  const { personID } = await somebody();
  const { templateID } = await Template.keep(recruiter, {
    kind: "onboarding",
    name: "With papers",
    steps: [
      {
        stepID: `stp-${"r".repeat(26)}`,
        title: "Safety",
        departmentID: department.departmentID,
        workdays: 0,
        after: [],
        mandatory: true,
        documents: [],
        toRead: [{ name: "Rules" }],
      },
    ],
    version: 0,
  });
  const { departmentID, ...place } = await start("own");
  // Their account stays in the department it was in.
  const mine = { mail: `${role}@example.com`, ...(role === "head" && { departmentID }) };
  const run = await Run.begin(recruiter, personID, { ...place, ...(whose === "own" && mine), templateID });
  return { path: `/run/${run.runID}/step/${run.steps[0]?.taskID}/read`, body: { place: 0 } };
}

const query = ({ kind, templateID, anchorOn, departmentID, officeID }: Start) =>
  new URLSearchParams({ kind, templateID, anchorOn, officeID, ...(departmentID && { departmentID }) });

export const run: readonly Row[] = [
  { route: "GET /run", own: EVERYBODY, foreign: EVERYBODY },
  { route: "GET /run/:runID", ...leading, request: (whose) => one(whose, "") },
  { route: "GET /run/:runID/move", ...leading, request: (whose) => one(whose, "/move?anchorOn=2030-03-11") },
  {
    route: "POST /run/:runID/move",
    ...leading,
    request: (whose) => one(whose, "/move", { anchorOn: "2030-03-11", version: 1 }),
  },
  { route: "POST /run/:runID/complete", ...leading, request: (whose) => settled(whose) },
  {
    route: "POST /run/:runID/cancel",
    ...leading,
    request: (whose) => one(whose, "/cancel", { reason: "Declined", version: 1 }),
  },
  { route: "POST /run/:runID/link", ...leading, request: (whose) => one(whose, "/link") },
  { route: "POST /welcome", own: EVERYBODY, foreign: EVERYBODY, open: true },
  { route: "POST /welcome/read", own: EVERYBODY, foreign: EVERYBODY, open: true },
  { route: "GET /run/reading", own: EVERYBODY, foreign: EVERYBODY },
  {
    route: "POST /run/:runID/step/:taskID/read",
    own: EVERYBODY,
    foreign: [],
    requestOf: (role, whose) => toRead(role, whose),
  },
  { route: "POST /run/:runID/step/:taskID/waive", ...leading, request: (whose) => waived(whose) },
  // Everybody may ask; what they may not see is not in the answer.
  {
    route: "GET /person/:personID/run",
    own: EVERYBODY,
    foreign: EVERYBODY,
    request: async (whose) => ({ path: `/person/${(await begun(whose)).personID}/run` }),
  },
  {
    route: "GET /person/:personID/run/suggest",
    own: workers,
    foreign: hirers,
    request: async (whose) => {
      const { personID } = (await applicationOf(whose)).application;
      return { path: `/person/${personID}/run/suggest?kind=onboarding` };
    },
  },
  {
    route: "GET /person/:personID/run/plan",
    own: workers,
    foreign: hirers,
    request: async (whose) => {
      const { personID } = (await applicationOf(whose)).application;
      return { path: `/person/${personID}/run/plan?${query(await start("own"))}` };
    },
  },
  {
    route: "POST /person/:personID/run",
    own: workers,
    foreign: hirers,
    request: async (whose) => {
      const { personID } = (await applicationOf(whose)).application;
      return { path: `/person/${personID}/run`, body: await start("own") };
    },
  },
  { route: "GET /template", own: leaders, foreign: leaders },
  {
    route: "PUT /template",
    own: hirers,
    foreign: hirers,
    request: async () => {
      const found = (await Template.list(recruiter)).find(({ kind }) => kind === "move");
      const { updatedAt: _, templateID: __, ...rest } = found ?? { templateID: "", name: "none" };
      return { body: { ...rest, version: 0 } };
    },
  },
];
