import type { Role } from "@kolo/core/context";
import * as Firm from "@kolo/core/firm";
import { plusMinutes } from "@kolo/core/instant";
import * as Task from "@kolo/core/work/task";
import * as File from "@kolo/core/work/task/file";
import * as Bucket from "../../../../core/src/bucket.ts";
import { accounts, as, department, office } from "../../../../core/src/testing/as.ts";
import { announced } from "../../../../core/src/testing/drop.ts";
import { ADMINISTRATOR, EVERYBODY, type Row, type Whose } from "./row.ts";

const now = () => new Date().toISOString();
const WEEK = 7 * 24 * 60;
const deadline = () => ({ localDate: plusMinutes(now(), WEEK).slice(0, 10), zone: office.zone });
/** A department that nobody of the cast belongs to. */
export const elsewhere = async () => {
  const { departments, version } = await Firm.get();
  const there = departments.find(({ name }) => name === "Elsewhere");
  if (there) return there.departmentID;
  const firm = await Firm.keepDepartment(as("administrator", now()), { version, department: { name: "Elsewhere" } });
  return firm.departments.find(({ name }) => name === "Elsewhere")?.departmentID ?? "";
};

/** Own: asked for by one who asks; foreign: another department's, between others. `responsible`: who does it. */
async function taskOf(role: Role, whose: Whose, responsible?: string) {
  const other = role === "administrator" ? accounts.recruiter : accounts.administrator;
  const own = whose === "own";
  const departmentID = own ? department.departmentID : await elsewhere();
  return Task.create(as("administrator", now(), own ? accounts[role] : other), {
    title: "Report",
    watchers: [],
    departmentID,
    responsibleID: responsible ?? other,
    deadline: deadline(),
  });
}
type Info = Awaited<ReturnType<typeof taskOf>>;

const act = (rest: string, task: Info, body: object = {}) => ({
  path: `/task/${task.taskID}${rest}`,
  body: { version: task.version, ...body },
});

const all = { own: EVERYBODY, foreign: EVERYBODY };
const concerned = { own: EVERYBODY, foreign: ADMINISTRATOR };
/** Who does it, and nobody else, says how it goes. */
const doing = { own: EVERYBODY, foreign: [] };
const doer = (role: Role, whose: Whose) => taskOf(role, whose, whose === "own" ? accounts[role] : undefined);

/** Handed in by somebody else, for who asked for it to judge. */
async function handedIn(role: Role, whose: Whose) {
  const task = await taskOf(role, whose);
  return Task.submit(as("administrator", now(), task.responsibleID), task.taskID, { version: task.version });
}

/** A file of a task, its bytes where they belong. */
async function fileOf(role: Role, whose: Whose, status: "opened" | "kept" = "kept") {
  const { taskID, createdBy } = await taskOf(role, whose);
  const asker = as("administrator", now(), createdBy);
  const { file } = await File.open(asker, taskID, announced("figures.txt", "12"));
  await Bucket.write(Bucket.keys.file(file.documentID), "12", "text/plain");
  if (status === "kept") await File.keep(asker, taskID, file.documentID);
  return { path: `/task/${taskID}/file/${file.documentID}` };
}

/** Unclaimed, in a department's queue. The test's accounts have none, but for the head. */
async function queued(whose: Whose) {
  const departmentID = whose === "own" ? department.departmentID : await elsewhere();
  return Task.create(as("administrator", now()), { title: "Report", watchers: [], departmentID, deadline: deadline() });
}

export const task: readonly Row[] = [
  {
    route: "POST /task",
    ...all,
    request: () => ({
      body: { title: "Report", departmentID: department.departmentID, deadline: deadline() },
    }),
  },
  { route: "GET /task/day", ...all },
  { route: "GET /task/burning", ...all },
  {
    route: "POST /task/:taskID/line",
    ...concerned,
    requestOf: async (role, whose) => ({
      path: `/task/${(await taskOf(role, whose)).taskID}/line`,
      body: { text: "Hello", mentions: [] },
    }),
  },
  {
    route: "GET /task/department/:departmentID",
    own: ["administrator", "head"],
    foreign: ADMINISTRATOR,
    request: async (whose) => ({
      path: `/task/department/${whose === "own" ? department.departmentID : await elsewhere()}`,
    }),
  },
  {
    route: "GET /task/:taskID",
    ...concerned,
    requestOf: async (role, whose) => ({ path: `/task/${(await taskOf(role, whose)).taskID}` }),
  },
  {
    route: "PATCH /task/:taskID",
    ...concerned,
    requestOf: async (role, whose) => act("", await taskOf(role, whose), { title: "Another", watchers: [] }),
  },
  ...(["start", "pause", "submit"] as const).map(
    (verb): Row => ({
      route: `POST /task/:taskID/${verb}`,
      ...doing,
      requestOf: async (role, whose) => act(`/${verb}`, await doer(role, whose)),
    }),
  ),
  {
    route: "POST /task/:taskID/resume",
    ...doing,
    requestOf: async (role, whose) => {
      const task = await doer(role, whose);
      const ctx = as("administrator", now(), task.responsibleID);
      return act("/resume", await Task.pause(ctx, task.taskID, { version: task.version }));
    },
  },
  {
    route: "POST /task/:taskID/reopen",
    ...doing,
    requestOf: async (role, whose) => {
      const task = await doer(role, whose);
      const ctx = as("administrator", now(), task.responsibleID);
      return act("/reopen", await Task.submit(ctx, task.taskID, { version: task.version }));
    },
  },
  {
    route: "POST /task/:taskID/accept",
    ...concerned,
    requestOf: async (role, whose) => act("/accept", await handedIn(role, whose)),
  },
  {
    route: "POST /task/:taskID/return",
    ...concerned,
    requestOf: async (role, whose) => act("/return", await handedIn(role, whose), { words: "Not yet" }),
  },
  {
    route: "POST /task/:taskID/cancel",
    ...concerned,
    requestOf: async (role, whose) => act("/cancel", await taskOf(role, whose), { reason: "No more" }),
  },
  {
    route: "POST /task/:taskID/unaccept",
    ...concerned,
    requestOf: async (role, whose) => {
      const task = await handedIn(role, whose);
      // Between others it was their own work, and accepted with that.
      if (task.status !== "done") return act("/unaccept", task);
      const judge = as("administrator", now(), task.createdBy);
      return act("/unaccept", await Task.accept(judge, task.taskID, { version: task.version }));
    },
  },
  {
    route: "POST /task/:taskID/restore",
    ...concerned,
    requestOf: async (role, whose) => {
      const task = await taskOf(role, whose);
      const asker = as("administrator", now(), task.createdBy);
      return act("/restore", await Task.cancel(asker, task.taskID, { reason: "No more", version: task.version }));
    },
  },
  {
    route: "POST /task/:taskID/file",
    ...concerned,
    requestOf: async (role, whose) => ({
      path: `/task/${(await taskOf(role, whose)).taskID}/file`,
      body: announced("figures.txt", "12"),
    }),
  },
  {
    route: "POST /task/:taskID/file/:documentID",
    ...concerned,
    requestOf: (role, whose) => fileOf(role, whose, "opened"),
  },
  { route: "DELETE /task/:taskID/file/:documentID", ...concerned, requestOf: (role, whose) => fileOf(role, whose) },
  {
    route: "GET /task/:taskID/file/:documentID/url",
    ...concerned,
    requestOf: async (role, whose) => ({ path: `${(await fileOf(role, whose)).path}/url` }),
  },
  {
    route: "POST /task/:taskID/claim",
    own: ["head"],
    foreign: [],
    request: async (whose) => act("/claim", await queued(whose)),
  },
  {
    route: "POST /task/:taskID/reassign",
    ...concerned,
    requestOf: async (role, whose) =>
      act("/reassign", await taskOf(role, whose), { departmentID: department.departmentID }),
  },
  {
    route: "POST /task/:taskID/move",
    ...concerned,
    requestOf: async (role, whose) => act("/move", await taskOf(role, whose), { deadline: deadline() }),
  },
  {
    route: "POST /task/:taskID/remind",
    ...concerned,
    requestOf: async (role, whose) => ({ path: `/task/${(await taskOf(role, whose)).taskID}/remind` }),
  },
  { route: "GET /feed/:file", own: EVERYBODY, foreign: EVERYBODY, open: true },
  { route: "GET /feed", own: EVERYBODY, foreign: EVERYBODY },
  { route: "POST /feed", own: EVERYBODY, foreign: EVERYBODY },
  { route: "DELETE /feed", own: EVERYBODY, foreign: EVERYBODY },
];
