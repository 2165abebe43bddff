import { plusMinutes } from "@kolo/core/instant";
import * as Scan from "@kolo/core/work/scan";
import * as Task from "@kolo/core/work/task";
import { accounts, as, department, firmed, NOW, system } from "../../core/src/testing/as.ts";
import { freePort } from "../src/port.ts";
import { copied, empty, filled, type Print, printed } from "./due-table.ts";
import type { Figure } from "./figure.ts";
import { metered } from "./meter.ts";

const CROWDS = (process.env.KOLO_BENCH_OPEN ?? "10000,100000").split(",").map(Number);
/** How many come due on which day, and the day from which they are due soon. Nothing does on the first one. */
const DUE = [
  { count: 0, day: "2026-03-16", soon: "2026-03-15" },
  { count: 100, day: "2026-03-18", soon: "2026-03-17" },
  { count: 1000, day: "2026-03-20", soon: "2026-03-19" },
] as const;
/** With nothing due, however many are open. */
const IDLE = 3;
/** Read units for one promise that is due: the task, the firm, whether who does it is away, and its place in the index. */
const EACH = 3;
/** A count of another size of table may differ by rounding only. */
const SAME = 1.1;
/** Of the one whose day is opened. */
const MINE = 20;

/**
 * What one scan costs with so many due of so many open tasks, and what opening one's day costs in the same crowd.
 * `KOLO_BENCH_OPEN=1000000` measures another crowd.
 */
export async function measure(): Promise<Figure[]> {
  const port = await freePort();
  const print = await prototype(port);
  const figures: Figure[] = [];
  let day: number | undefined;
  for (const crowd of CROWDS) {
    const emulator = await filled(port, print, items(print, crowd));
    try {
      await firmed();
      const { reads } = await metered(() => Task.day(as("employee", NOW)));
      const name = `My day with ${MINE} tasks, ${crowd} open`;
      figures.push({ name, value: reads, unit: "reads", ...(day && { bar: day * SAME }) });
      day ??= reads;
      for (const due of DUE) figures.push(...(await scanned(due, crowd)));
    } finally {
      await emulator.stop();
    }
  }
  return figures;
}

async function prototype(port: number): Promise<Print> {
  const emulator = await empty(port);
  await firmed();
  const task = await Task.create(as("manager"), {
    title: "Funnel report",
    departmentID: department.departmentID,
    responsibleID: accounts.recruiter,
    deadline: { localDate: "2026-09-16", localTime: "12:00", zone: "UTC" },
  });
  const print = await printed(task);
  await emulator.stop();
  return print;
}

async function scanned({ count, day }: (typeof DUE)[number], crowd: number): Promise<Figure[]> {
  const { reads, writes } = await metered(() => Scan.scan(system(plusMinutes(`${day}T12:00:00.000Z`, 1))));
  const name = `scan, ${count} due of ${crowd} open`;
  const read = { name, value: reads, unit: "reads", bar: IDLE + EACH * count };
  if (count === 0) return [read];
  const each = { name, unit: "reads each", value: reads / count };
  return [read, each, { name, value: writes / count, unit: "writes each" }];
}

const OTHERS = 500;

/** So many tasks due in half a year, of five hundred people; those of one's own; and what comes due on each day. */
function* items(print: Print, crowd: number): Generator<string> {
  let made = 0;
  const numbered = (kind: string, number: number) => `${kind}-${String(number).padStart(26, "0")}`;
  const one = (responsibleID: string, day: string, soon: string) =>
    copied(print, { taskID: numbered("tsk", made++), responsibleID, day, soon });
  for (let index = 0; index < MINE; index++) yield* one(accounts.employee, "2026-09-16", "2026-08-10");
  for (const { count, day, soon } of DUE)
    for (let index = 0; index < count; index++) yield* one(accounts.recruiter, day, soon);
  while (made < crowd) yield* one(numbered("acc", made % OTHERS), "2026-09-16", "2026-08-10");
}
