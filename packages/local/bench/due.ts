import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Write } from "@kolo/core/commit";
import { db } from "@kolo/core/db";
import { plusMinutes } from "@kolo/core/instant";
import * as Scan from "@kolo/core/work/scan";
import * as Task from "@kolo/core/work/task";
import { accounts, as, department, firmed, NOW, system } from "../../core/src/testing/as.ts";
import { createTable, startDynamoDB } from "../src/dynamodb.ts";
import type { Figure } from "./figure.ts";
import { metered } from "./meter.ts";

const DAY = 24 * 60;
const CROWDS = [10_000, 100_000];
const DUE = [0, 100, 1000];
/** With nothing due, however many are open. */
const IDLE = 3;
/** Read units for one promise that is due: the task, the firm, and its place in the index. */
const EACH = 4;
/** A count of another size of table may differ by rounding only. */
const SAME = 1.1;

/** What one scan costs with so many due of so many open tasks, and what opening one's day costs in the same crowd. */
export async function measure(): Promise<Figure[]> {
  const emulator = await startDynamoDB();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
  await createTable(new DynamoDBClient({}), db.table);
  await firmed();
  try {
    return await compared();
  } finally {
    await emulator.stop();
  }
}

async function compared(): Promise<Figure[]> {
  const figures: Figure[] = [];
  await mine();
  let [open, first, now] = [0, 0, NOW];
  for (const crowd of CROWDS) {
    await crowded(open, crowd);
    open = crowd;
    const { reads } = await metered(() => Task.day(as("employee", NOW)));
    figures.push({
      name: `My day, ${crowd} tasks open`,
      value: reads,
      unit: "reads",
      ...(first && { bar: first * SAME }),
    });
    first ||= reads;
    for (const due of DUE) {
      now = plusMinutes(now, 2);
      figures.push(...(await scanned(due, crowd, now)));
    }
  }
  return figures;
}

async function scanned(due: number, crowd: number, now: string): Promise<Figure[]> {
  await filled(Array.from({ length: due }, (_, index) => made(`Due ${index}`, accounts.recruiter, now)).flat());
  const { reads, writes } = await metered(() => Scan.scan(system(plusMinutes(now, 1))));
  const name = `scan, ${due} due of ${crowd} open`;
  const read = { name, value: reads, unit: "reads", bar: IDLE + EACH * due };
  return due === 0 ? [read] : [read, { name, value: writes / due, unit: "writes each" }];
}

const made = (title: string, responsibleID: string, at: string) =>
  Task.written(as("manager", NOW), {
    title,
    watchers: [],
    departmentID: department.departmentID,
    responsibleID,
    deadline: deadlineAt(at),
  }).writes;

function deadlineAt(instant: string): Task.Info["deadline"] {
  const promise = { localDate: instant.slice(0, 10), localTime: instant.slice(11, 16), zone: "UTC", instant };
  return { ...promise, soonAt: instant, promisedAt: NOW, basis: "absolute", firstPromise: promise, moves: [] };
}

/** Twenty tasks of the one whose day is opened. */
const mine = () =>
  filled(
    Array.from({ length: 20 }, (_, index) =>
      made(`Mine ${index}`, accounts.employee, plusMinutes(NOW, (index + 2) * DAY)),
    ).flat(),
  );

/** Tasks of others, due in half a year, up to this count. */
async function crowded(from: number, to: number): Promise<void> {
  const person = (index: number) => `acc-${String(index % 500).padStart(26, "0")}`;
  for (let index = from; index < to; index += 1000) {
    const some = Array.from({ length: 1000 }, (_, each) =>
      made(`Task ${index + each}`, person(index + each), plusMinutes(NOW, 200 * DAY)),
    );
    await filled(some.flat());
  }
}

const BATCH = 25;
async function filled(writes: readonly Write[]): Promise<void> {
  for (let index = 0; index < writes.length; index += BATCH) {
    const requests = writes.slice(index, index + BATCH).map(({ item }) => ({ PutRequest: { Item: item.Put?.Item } }));
    await db.client.send(new BatchWriteCommand({ RequestItems: { [db.table]: requests } }));
  }
}
