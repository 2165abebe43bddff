import { Faker } from "@faker-js/faker";
import * as Employee from "../people/employee/index.ts";
import * as Profile from "../people/profile/index.ts";
import * as Run from "../work/run/index.ts";
import * as Task from "../work/task/index.ts";
import { unfinished } from "../work/task/model.ts";
import * as Template from "../work/template/index.ts";
import type { DepartmentKey } from "./house.ts";
import { once } from "./once.ts";
import { recruiterOf } from "./opening.ts";
import { as, moment, type Order, team, workday } from "./order.ts";
import { PAPERS } from "./papers.ts";
import { LOCALES } from "./sheet.ts";
import { trades } from "./trades.ts";

interface Plan {
  readonly department: DepartmentKey;
  readonly trade: (typeof trades)[number]["key"];
  /** Days ago the plan was started, and the first day is (negative: ahead). */
  readonly begun: number;
  readonly starts: number;
  /** Whose steps are left undone. */
  readonly idle?: DepartmentKey;
}

/** One has begun and all is in time; for the other nobody has ordered the computer. */
const PLANS: readonly Plan[] = [
  { department: "engineering", trade: "frontend", begun: 20, starts: 6 },
  { department: "design", trade: "designer", begun: 15, starts: -4, idle: "it" },
];

/** Two newcomers, and what departments have prepared for them by now. */
export async function begun(order: Order): Promise<void> {
  const faker = new Faker({ locale: LOCALES[order.locale] });
  faker.seed(2);
  for (const [index, plan] of PLANS.entries()) {
    const sex = faker.person.sexType();
    await prepared(order, plan, index, `${faker.person.firstName(sex)} ${faker.person.lastName(sex)}`);
  }
}

async function prepared(order: Order, plan: Plan, index: number, name: string): Promise<void> {
  const [head] = team(order, plan.department);
  if (!head?.officeID) return;
  const { officeID, departmentID, accountID: managerID } = head;
  const then = as(recruiterOf(order, index), moment(order, plan.begun, 9));
  const mail = `newcomer${index + 1}@example.com`;
  const { personID } = await once(then, `newcomer-${index}`, (ctx) =>
    Profile.create(ctx, { name, mails: [mail], phones: [] }),
  );
  const template = await withPapers(order);
  const position = trades.find(({ key }) => key === plan.trade)?.title[order.locale] ?? "";
  const anchorOn = workday(order, plan.starts, 9).slice(0, 10);
  const place = { position, officeID, managerID, mail, anchorOn, ...(departmentID && { departmentID }) };
  const start = { kind: "onboarding" as const, templateID: template.templateID, ...place };
  const { runID } = await once(then, `newcomer-run-${index}`, (ctx) => Run.begin(ctx, personID, start));
  const idle = plan.idle && team(order, plan.idle)[0]?.departmentID;
  for (const task of await Task.ofRun(runID)) {
    const due = task.deadline.instant <= order.now && task.departmentID !== idle;
    if (due && unfinished(task)) await done(order, task, () => read(personID, task));
  }
}

/** Kolo's suggestion, with what the security briefing gives everybody to read. */
async function withPapers(order: Order): Promise<Template.Info> {
  const then = as(recruiterOf(order, 0), moment(order, 30, 9));
  const all = await Template.list(then);
  const suggested = all.find(({ kind }) => kind === "onboarding");
  const security = team(order, "security")[0]?.departmentID;
  if (!suggested) throw new Error("there is a suggestion for first days in every firm");
  const toRead = PAPERS.map((name) => ({ name: name[order.locale] }));
  const steps = suggested.steps.map((step) =>
    step.departmentID === security && step.workdays === 0 ? { ...step, toRead } : step,
  );
  const { updatedAt: _, ...rest } = suggested;
  return once(then, "papers", (ctx) => Template.keep(ctx, { ...rest, steps }));
}

/** By the newcomer, the evening before it was due. */
async function read(personID: string, { taskID, runID, deadline, toRead = [] }: Task.Info) {
  const accountID = (await Employee.find(personID))?.accountID;
  if (!accountID || !runID) return;
  const at = new Date(Date.parse(deadline.instant) - 14 * 3_600_000).toISOString();
  const ctx = { actor: { type: "user", accountID, role: "employee" }, now: at, replay: true } as const;
  for (const place of toRead.keys())
    await once(ctx, `read-${taskID}-${place}`, (act) => Run.acknowledge(act, runID, taskID, { place }));
}

/** By the head of its department, two hours before it was due, once what is to be read for it was. */
async function done(order: Order, task: Task.Info, before: () => Promise<void>): Promise<void> {
  const head = order.staff.find(({ departmentID, role }) => departmentID === task.departmentID && role === "head");
  if (!head) return;
  await before();
  const at = new Date(Date.parse(task.deadline.instant) - 2 * 3_600_000).toISOString();
  const mine =
    task.responsibleID === undefined
      ? await once(as(head, at), `claim-${task.taskID}`, (ctx) =>
          Task.claim(ctx, task.taskID, { version: task.version }),
        )
      : task;
  await once(as(head, at), `done-${task.taskID}`, (ctx) => Task.submit(ctx, task.taskID, { version: mine.version }));
}
