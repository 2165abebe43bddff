import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import { type AttributeValue, DescribeTableCommand, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { db } from "@kolo/core/db";
import { shardOf } from "@kolo/core/work/due/model";
import type * as Task from "@kolo/core/work/task";
import { binary, createTable, type Emulator, startDynamoDB } from "../src/dynamodb.ts";

/*
 * A table of a hundred thousand tasks by the table's own import: the items of one task that the command wrote, copied
 * with another id, another person and other days. Written one by one they would take most of an hour.
 */

/** A task's items as they lie in the table, in lines of an export, and the table's description. */
export interface Print {
  readonly task: Task.Info;
  readonly lines: readonly string[];
  readonly schema: unknown;
}

interface Copy {
  readonly taskID: string;
  readonly responsibleID: string;
  /** The day of its deadline, and the day from which it is due soon; the hours are the printed task's. */
  readonly day: string;
  readonly soon: string;
}

/** What `written` has put into the table for this task. @throws Error when a copy of it onto itself is not the same */
export async function printed(task: Task.Info): Promise<Print> {
  const client = new DynamoDBClient({});
  const mine = { FilterExpression: "contains(pk, :id)", ExpressionAttributeValues: { ":id": { S: task.taskID } } };
  const [{ Items = [] }, schema] = await Promise.all([
    client.send(new ScanCommand({ TableName: db.table, ...mine })),
    client.send(new DescribeTableCommand({ TableName: db.table })),
  ]);
  const lines = Items.map((Item: Record<string, AttributeValue>) => JSON.stringify({ Item }));
  const print = { task, lines, schema: { Table: schema.Table } };
  const { deadline, taskID, responsibleID = "" } = task;
  const self = { taskID, responsibleID, day: deadline.localDate, soon: dayOf(deadline.soonAt) };
  if (lines.length < 3 || copied(print, self).join() !== lines.join()) throw new Error("a copy is not what it copies");
  return print;
}

const dayOf = (instant: string) => instant.slice(0, "2026-01-01".length);

/** The items of another task. */
export function copied({ task, lines }: Print, copy: Copy): string[] {
  const { taskID, responsibleID = "", deadline } = task;
  return lines.map((line) =>
    line
      .replaceAll(deadline.localDate, copy.day)
      .replaceAll(dayOf(deadline.soonAt), copy.soon)
      .replaceAll(responsibleID, copy.responsibleID)
      .replaceAll(taskID, copy.taskID)
      .replaceAll(`"N":"${shardOf(taskID)}"`, `"N":"${shardOf(copy.taskID)}"`)
      .replaceAll(`#shard_${shardOf(taskID)}`, `#shard_${shardOf(copy.taskID)}`),
  );
}

/** A table with these items, at this port; `stop` forgets it. */
export async function filled(port: number, { schema }: Print, lines: Iterable<string>): Promise<Emulator> {
  const folder = await mkdtemp(join(tmpdir(), "kolo-due-"));
  const data = join(folder, "export", db.table, "data");
  await mkdir(data, { recursive: true });
  await writeFile(join(folder, "schema.json"), JSON.stringify(schema));
  const file = createWriteStream(join(data, "items.json.gz"));
  await pipeline(Readable.from(ended(lines)), createGzip({ level: 1 }), file);
  const [source, output] = [join(folder, "export"), join(folder, "table.sqlite")];
  const args = ["import", "--source", source, "--schema", join(folder, "schema.json"), "--output", output];
  await promisify(execFile)(binary(), args, { maxBuffer: 64 * 1024 * 1024 });
  await rm(source, { recursive: true });
  const emulator = await startDynamoDB(output, undefined, port);
  return {
    endpoint: emulator.endpoint,
    stop: async () => {
      await emulator.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** An empty table at this port. */
export async function empty(port: number): Promise<Emulator> {
  const emulator = await startDynamoDB(undefined, undefined, port);
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
  await createTable(new DynamoDBClient({}), db.table);
  return emulator;
}
