import type { Role } from "@kolo/core/context";
import { adjust } from "@kolo/core/motivation/adjustment";
import * as Dispute from "@kolo/core/motivation/dispute";
import * as Redemption from "@kolo/core/motivation/redemption";
import * as Reward from "@kolo/core/motivation/reward";
import * as Terms from "@kolo/core/motivation/terms";
import * as Thanks from "@kolo/core/motivation/thanks";
import { accounts, as, department } from "../../../../core/src/testing/as.ts";
import { accepting, promising } from "../../../../core/src/testing/paid.ts";
import { ADMINISTRATOR, EVERYBODY, type Row, type Whose } from "./row.ts";

const now = () => new Date().toISOString();
const admin = () => as("administrator", now());
const everybody = { own: EVERYBODY, foreign: EVERYBODY };
const administrators = { own: ADMINISTRATOR, foreign: ADMINISTRATOR };
const overseers = { own: ["administrator", "head"], foreign: ["administrator", "head"] } as const;

/** Somebody other than who asks: the employee, or the recruiter where the employee asks. */
const other = (role: Role) => (role === "employee" ? accounts.recruiter : accounts.employee);

let rewards = 0;
const terms = (approval: Reward.Info["approval"] = "head") => ({
  ...{ name: `Lunch ${++rewards}`, kind: "lunch" as const, price: 1, audience: [], approval },
});

/** A wish for a lunch: of who asks, or of somebody else whom no head answers for. */
async function wished(role: Role, whose: Whose, approval: Reward.Info["approval"] = "head") {
  const by: Role = whose === "own" ? role : role === "employee" ? "recruiter" : "employee";
  await adjust(admin(), { accountID: accounts[by], points: 1, reason: "To spend" });
  const { rewardID, version } = await Reward.create(admin(), terms(approval));
  return Redemption.ask(as(by, now()), { rewardID, version });
}

/** A wish of somebody of the head's department, to whom it lies; "foreign": of somebody of none. */
async function waiting(whose: Whose) {
  const by: Role = whose === "own" ? "head" : "employee";
  const wish = await wished(by, "own");
  return { path: `/redemption/${wish.redemptionID}`, version: wish.version };
}

/** Points promised by who asks, or by the administrator, and paid for work of somebody else. */
async function paid(role: Role, whose: Whose) {
  const giver: Role = whose === "own" && role !== "employee" ? role : "administrator";
  await generous();
  const id = await promising(as(giver, now()), 1);
  const accountID = other(role);
  await accepting(as(giver, now()), id, { accountID });
  return { id, accountID };
}

/** So that no budget of a test ever ends. */
async function generous() {
  const agreed = await Terms.get();
  if (agreed.monthly < 100_000) await Terms.change(admin(), { ...agreed, monthly: 100_000 });
}

const task = "tsk-00000000000000000000000000";

export const motivation: readonly Row[] = [
  { route: "GET /points", ...everybody },
  { route: "GET /points/standing", ...everybody },
  {
    route: "GET /points/account/:accountID",
    ...everybody,
    requestOf: (role, whose) => ({ path: `/points/account/${whose === "own" ? accounts[role] : other(role)}` }),
  },
  {
    route: "GET /points/account/:accountID/work",
    own: EVERYBODY,
    foreign: ADMINISTRATOR,
    requestOf: (role, whose) => ({ path: `/points/account/${whose === "own" ? accounts[role] : other(role)}/work` }),
  },
  { route: "GET /points/overview", ...overseers },
  {
    route: "GET /points/unit/:unit",
    ...overseers,
    request: (whose) => ({
      path: `/points/unit/${whose === "own" ? department.departmentID : "none"}?month=2026-03`,
    }),
  },
  {
    route: "GET /points/giver/:accountID",
    ...overseers,
    requestOf: (role, whose) => ({
      path: `/points/giver/${whose === "own" ? accounts[role] : other(role)}?month=2026-03`,
    }),
  },
  { route: "PUT /points/terms", ...administrators, request: async () => ({ body: await Terms.get() }) },
  {
    route: "POST /points/adjust",
    ...administrators,
    requestOf: (role) => ({ body: { accountID: accounts[role], points: 1, reason: "A prize" } }),
  },
  { route: "GET /points/audit", ...administrators },
  {
    route: "POST /points/audit/:accountID",
    ...administrators,
    requestOf: (role) => ({ path: `/points/audit/${accounts[role]}` }),
  },
  { route: "GET /points/dispute", ...everybody },
  { route: "GET /points/task/:taskID", ...everybody, request: () => ({ path: `/points/task/${task}` }) },
  {
    route: "POST /points/task/:taskID/reverse",
    own: ["administrator", "recruiter", "manager", "head"],
    foreign: ADMINISTRATOR,
    requestOf: async (role, whose) => ({
      path: `/points/task/${(await paid(role, whose)).id}/reverse`,
      body: { reason: "The figures were invented" },
    }),
  },
  {
    route: "POST /points/task/:taskID/dispute",
    own: EVERYBODY,
    foreign: [],
    requestOf: async (role, whose) => {
      const giver = role === "administrator" ? "manager" : "administrator";
      await generous();
      const id = await promising(as(giver, now()), 1);
      await accepting(as(giver, now()), id, { accountID: whose === "own" ? accounts[role] : other(role) });
      return { path: `/points/task/${id}/dispute`, body: { words: "It was in time" } };
    },
  },
  {
    route: "POST /points/task/:taskID/dispute/:accountID",
    own: ["administrator", "recruiter", "manager", "head"],
    foreign: ADMINISTRATOR,
    requestOf: async (role, whose) => {
      const { id, accountID } = await paid(role, whose);
      const doer = role === "employee" ? "recruiter" : "employee";
      await Dispute.raise(as(doer, now(), accountID), id, { words: "It was in time" });
      return { path: `/points/task/${id}/dispute/${accountID}`, body: { words: "It stands", points: 0 } };
    },
  },
  { route: "GET /reward", ...everybody },
  { route: "POST /reward", ...administrators, request: () => ({ body: terms() }) },
  {
    route: "PUT /reward/:rewardID",
    ...administrators,
    request: async () => {
      const { rewardID, createdAt: _, ...reward } = await Reward.create(admin(), terms());
      return { path: `/reward/${rewardID}`, body: reward };
    },
  },
  { route: "GET /redemption", ...everybody },
  {
    route: "POST /redemption",
    ...everybody,
    requestOf: async (role) => {
      await adjust(admin(), { accountID: accounts[role], points: 1, reason: "To spend" });
      const { rewardID, version } = await Reward.create(admin(), terms());
      return { body: { rewardID, version } };
    },
  },
  {
    route: "GET /redemption/desk",
    own: ["administrator", "head"],
    foreign: ADMINISTRATOR,
    request: (whose) => ({
      path: `/redemption/desk?departmentID=${whose === "own" ? department.departmentID : `dep-${"z".repeat(26)}`}`,
    }),
  },
  {
    route: "GET /redemption/payroll",
    ...administrators,
    request: () => ({ path: "/redemption/payroll?month=2026-03" }),
  },
  ...(["approve", "decline"] as const).map(
    (act): Row => ({
      route: `POST /redemption/:redemptionID/${act}`,
      // The head's own wish lies with the administrators, and so does that of somebody without a department.
      ...administrators,
      request: async (whose) => {
        const { path, version } = await waiting(whose);
        return { path: `${path}/${act}`, body: { version, words: "So it is" } };
      },
    }),
  ),
  {
    route: "POST /redemption/:redemptionID/withdraw",
    own: EVERYBODY,
    foreign: [],
    requestOf: async (role, whose) => {
      const { redemptionID, version } = await wished(role, whose);
      return { path: `/redemption/${redemptionID}/withdraw`, body: { version } };
    },
  },
  ...(["fulfil", "return"] as const).map(
    (act): Row => ({
      route: `POST /redemption/:redemptionID/${act}`,
      ...administrators,
      request: async () => {
        const { redemptionID, version } = await wished("employee", "own", "none");
        return { path: `/redemption/${redemptionID}/${act}`, body: { version, words: "So it is" } };
      },
    }),
  ),
  { route: "GET /thanks", ...everybody },
  {
    route: "POST /thanks",
    ...everybody,
    requestOf: (role) => ({ body: { toID: other(role), words: "For the long evening" } }),
  },
  {
    route: "DELETE /thanks/:toID/:thanksID",
    own: EVERYBODY,
    foreign: [],
    requestOf: async (role, whose) => {
      const by: Role = whose === "own" ? role : role === "employee" ? "recruiter" : "employee";
      const { toID, thanksID } = await Thanks.say(as(by, now()), { toID: other(by), words: "For the evening" });
      return { path: `/thanks/${toID}/${thanksID}` };
    },
  },
];
