import { Faker } from "@faker-js/faker";
import * as Profile from "../people/profile/index.ts";
import * as Run from "../work/run/index.ts";
import * as Task from "../work/task/index.ts";
import { unfinished } from "../work/task/model.ts";
import * as Template from "../work/template/index.ts";
import type { DepartmentKey } from "./house.ts";
import { once } from "./once.ts";
import { recruiterOf } from "./opening.ts";
import { as, moment, type Order, team, workday } from "./order.ts";
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
  const template = (await Template.list(then)).find(({ kind }) => kind === "onboarding");
  const position = trades.find(({ key }) => key === plan.trade)?.title[order.locale] ?? "";
  const anchorOn = workday(order, plan.starts, 9).slice(0, 10);
  const place = { position, officeID, managerID, mail, anchorOn, ...(departmentID && { departmentID }) };
  const start = { kind: "onboarding" as const, templateID: template?.templateID ?? "", ...place };
  const { runID } = await once(then, `newcomer-run-${index}`, (ctx) => Run.begin(ctx, personID, start));
  const idle = plan.idle && team(order, plan.idle)[0]?.departmentID;
  for (const task of await Task.ofRun(runID)) {
    const due = task.deadline.instant <= order.now && task.departmentID !== idle;
    if (due && unfinished(task)) await done(order, task);
  }
}

/** By the head of its department, two hours before it was due. */
async function done(order: Order, task: Task.Info): Promise<void> {
  const head = order.staff.find(({ departmentID, role }) => departmentID === task.departmentID && role === "head");
  if (!head) return;
  const at = new Date(Date.parse(task.deadline.instant) - 2 * 3_600_000).toISOString();
  const mine =
    task.responsibleID === undefined
      ? await once(as(head, at), `claim-${task.taskID}`, (ctx) =>
          Task.claim(ctx, task.taskID, { version: task.version }),
        )
      : task;
  await once(as(head, at), `done-${task.taskID}`, (ctx) => Task.submit(ctx, task.taskID, { version: mine.version }));
}
