import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { db } from "@kolo/core/db";
import * as Firm from "@kolo/core/firm";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Lateness from "@kolo/core/work/lateness";
import * as Run from "@kolo/core/work/run";
import * as Task from "@kolo/core/work/task";
import * as Template from "@kolo/core/work/template";
import { accounts, as, department, firmed, NOW, office } from "../../core/src/testing/as.ts";
import { somebody } from "../../core/src/testing/finalist.ts";
import type { Figure } from "./figure.ts";
import { filled } from "./fill.ts";
import { inTable } from "./in-table.ts";
import { metered } from "./meter.ts";

const DEPARTMENTS = 50;
const STEPS = 12;
/** Promises of each department that fell due in the eight weeks looked at, and of those before them. */
const RECENT = 5;
const OLD = [10, 100];
/** A count of another size of table may differ by rounding only. */
const SAME = 1.1;
const DAY = 24 * 60;
const chief = as("administrator", NOW);

type Item = Record<string, unknown>;

/**
 * What opening a run of twelve steps and the lateness page of fifty departments cost, with ten times as much behind
 * them; and the page with ten times as many promises in the weeks it shows, which it reads one by one.
 */
export const measure = (): Promise<Figure[]> =>
  inTable(async () => {
    await firmed();
    return compared();
  });

async function compared(): Promise<Figure[]> {
  const runID = await begun();
  const [departmentIDs, recent, old] = [await departed(), await kept(-7 * DAY), await kept(-100 * DAY)];
  await filled(copies(recent, departmentIDs, RECENT));
  const figures: Figure[] = [];
  let first: { run: number; page: number } | undefined;
  let before = 0;
  for (const count of OLD) {
    await filled(copies(old, departmentIDs, count - before));
    before = count;
    const run = (await metered(() => Run.get(chief, runID))).reads;
    const page = (await metered(() => Lateness.overview(chief))).reads;
    const of = `${count * DEPARTMENTS} older tasks`;
    figures.push(
      { name: `a run of ${STEPS} steps, ${of}`, value: run, unit: "reads", bar: first && first.run * SAME },
      {
        name: `lateness of ${DEPARTMENTS} departments, ${of}`,
        value: page,
        unit: "reads",
        bar: first && first.page * SAME,
      },
    );
    first ??= { run, page };
  }
  await filled(copies(recent, departmentIDs, 9 * RECENT));
  const { reads } = await metered(() => Lateness.overview(chief));
  const name = `lateness of ${DEPARTMENTS} departments, ${10 * RECENT} promises each instead of ${RECENT}`;
  return [...figures, { name, value: reads, unit: "reads" }];
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

async function departed(): Promise<string[]> {
  for (let index = 1; index < DEPARTMENTS; index++) {
    const { version } = await Firm.get();
    await Firm.keepDepartment(chief, { version, department: { name: `Department ${index}` } });
  }
  return (await Firm.get()).departments.map(({ departmentID }) => departmentID);
}

/** The items of a task that was done so many minutes from now, as the table holds them. */
async function kept(minutes: number): Promise<{ items: Item[]; taskID: string }> {
  const at = plusMinutes(NOW, minutes);
  const ctx = as("manager", at, accounts.manager);
  const deadline = { localDate: plusMinutes(at, DAY).slice(0, 10), zone: office.zone };
  const mine = { responsibleID: accounts.manager, departmentID: department.departmentID };
  const { taskID, version } = await Task.create(ctx, { title: "Count", ...mine, deadline });
  await Task.submit(ctx, taskID, { version });
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  return {
    taskID,
    items: Items.filter((item) => ["task", "taskplace"].includes(item.__edb_e__) && item.taskID === taskID),
  };
}

function* copies({ items, taskID }: { items: Item[]; taskID: string }, departmentIDs: readonly string[], each: number) {
  for (const departmentID of departmentIDs)
    for (let index = 0; index < each; index++) {
      const copyID = newID("task");
      for (const item of items) {
        const text = JSON.stringify(item).replaceAll(taskID, copyID).replaceAll(department.departmentID, departmentID);
        yield JSON.parse(text) as Item;
      }
    }
}
