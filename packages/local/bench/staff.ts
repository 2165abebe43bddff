import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import * as Account from "@kolo/core/access/account";
import { commit } from "@kolo/core/commit";
import { db } from "@kolo/core/db";
import * as Firm from "@kolo/core/firm";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Lateness from "@kolo/core/work/lateness";
import * as Outcome from "@kolo/core/work/outcome";
import * as Run from "@kolo/core/work/run";
import * as Task from "@kolo/core/work/task";
import * as Template from "@kolo/core/work/template";
import { accounts, as, department, firmed, NOW, office } from "../../core/src/testing/as.ts";
import { somebody } from "../../core/src/testing/finalist.ts";
import { outcomes } from "../../core/src/work/task/outcome.ts";
import type { Figure } from "./figure.ts";
import { filled } from "./fill.ts";
import { inTable } from "./in-table.ts";
import { metered } from "./meter.ts";

const DEPARTMENTS = 50;
/** In each department. */
const PEOPLE = 10;
const STEPS = 12;
const WEEKS = 8;
/** Promises of each department that fell due in the eight weeks looked at, and of those before them. */
const RECENT = [40, 400] as const;
const OLD = [10, 100];
/** A count of another size of table may differ by rounding only. */
const SAME = 1.1;
const DAY = 24 * 60;
const chief = as("administrator", NOW);

type Item = Record<string, unknown>;

/**
 * What opening a run of twelve steps and the lateness page of fifty departments cost, with ten times as much behind
 * them, and with ten times as many promises in the weeks the page shows.
 */
export const measure = (): Promise<Figure[]> =>
  inTable(async () => {
    await firmed();
    return compared();
  });

async function compared(): Promise<Figure[]> {
  const runID = await begun();
  const departments = await departed();
  const old = await kept(-100 * DAY);
  const recent = await inTurn(Array.from({ length: WEEKS }, (_, week) => () => kept(-7 * week * DAY)));
  await promised(recent, departments, 0, RECENT[0]);
  const figures: Figure[] = [];
  let first: { run: number; page: number } | undefined;
  let before = 0;
  for (const count of OLD) {
    await promised([old], departments, before, count);
    before = count;
    const run = (await metered(() => Run.get(chief, runID))).reads;
    const page = (await metered(() => Lateness.overview(chief))).reads;
    const of = `${count * DEPARTMENTS} older tasks`;
    figures.push(
      { name: `a run of ${STEPS} steps, ${of}`, value: run, unit: "reads", bar: first && first.run * SAME },
      { name: `${PAGE}, ${of}`, value: page, unit: "reads", bar: first && first.page * SAME },
    );
    first ??= { run, page };
  }
  await promised(recent, departments, RECENT[0], RECENT[1]);
  const { reads } = await metered(() => Lateness.overview(chief));
  const name = `${PAGE}, ${RECENT[1]} promises each instead of ${RECENT[0]}`;
  return [...figures, { name, value: reads, unit: "reads", bar: first && first.page * SAME }];
}

const PAGE = `lateness of ${DEPARTMENTS} departments`;

async function inTurn<Result>(acts: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const act of acts) results.push(await act());
  return results;
}

/** First days of twelve steps. */
async function begun(): Promise<string> {
  const usual = (await Template.list(chief)).find(({ kind }) => kind === "onboarding");
  const [step] = usual?.steps ?? [];
  if (!usual || !step) throw new Error("no template");
  const steps = Array.from({ length: STEPS }, () => ({ ...step, stepID: newID("step"), after: [] }));
  const { templateID } = await Template.keep(chief, { kind: usual.kind, name: "Twelve", steps, version: 0 });
  const { personID } = await somebody("Newcomer");
  const place = { position: "Clerk", officeID: office.officeID, departmentID: department.departmentID };
  const start = { kind: "onboarding" as const, templateID, anchorOn: "2026-04-01", ...place };
  return (await Run.begin({ ...chief, replay: true }, personID, start)).runID;
}

interface Seats {
  readonly departmentID: string;
  readonly accountIDs: readonly string[];
}

/** Departments and the people in each. */
async function departed(): Promise<Seats[]> {
  for (let index = 1; index < DEPARTMENTS; index++) {
    const { version } = await Firm.get();
    await Firm.keepDepartment(chief, { version, department: { name: `Department ${index}` } });
  }
  const { departments } = await Firm.get();
  return inTurn(
    departments.map(
      ({ departmentID }) =>
        () =>
          seated(departmentID),
    ),
  );
}

async function seated(departmentID: string): Promise<Seats> {
  const some = await Account.row(accounts.employee);
  const rows = Array.from({ length: PEOPLE }, () => ({ ...some, accountID: newID("account"), departmentID }));
  await commit(chief, rows.map(Account.written), null);
  return { departmentID, accountIDs: rows.map(({ accountID }) => accountID) };
}

/** A task as the commands left it, what became of its promise, and its items in the table. */
interface Kept {
  readonly task: Task.Info;
  readonly items: Item[];
}

/** A task that was set so many minutes from now, and done in time. */
async function kept(minutes: number): Promise<Kept> {
  const at = plusMinutes(NOW, minutes);
  const ctx = as("manager", at, accounts.manager);
  const deadline = { localDate: plusMinutes(at, DAY).slice(0, 10), zone: office.zone };
  const mine = { responsibleID: accounts.manager, departmentID: department.departmentID };
  const { taskID, version } = await Task.create(ctx, { title: "Count", ...mine, deadline });
  const task = await Task.submit(ctx, taskID, { version });
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  return {
    task,
    items: Items.filter((item) => ["task", "taskplace"].includes(item.__edb_e__) && item.taskID === taskID),
  };
}

/** Of each department's promises, those from one number to another: with their tasks, and taken into its weeks. */
async function promised(some: readonly Kept[], departments: readonly Seats[], from: number, to: number) {
  for (const { departmentID, accountIDs } of departments) {
    const copies = Array.from({ length: to - from }, (_, at) => {
      const index = from + at;
      const one = some[(index + Math.floor(index / 40)) % some.length] as Kept;
      return copied(one, newID("task"), departmentID, accountIDs[index % accountIDs.length] ?? "");
    });
    await filled(copies.flatMap(({ items }) => items));
    const lines = copies.flatMap(({ task }) => outcomes(task));
    for (let at = 0; at < lines.length; at += LINES)
      await commit(chief, Outcome.noted(lines.slice(at, at + LINES)), null);
    await Outcome.settle(chief, lines.length);
  }
}
const LINES = 20;

function copied({ task, items }: Kept, taskID: string, departmentID: string, accountID: string): Kept {
  const text = JSON.stringify({ task, items })
    .replaceAll(task.taskID, taskID)
    .replaceAll(department.departmentID, departmentID)
    .replaceAll(accounts.manager, accountID);
  return JSON.parse(text) as Kept;
}
