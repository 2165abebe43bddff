import { DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { db } from "@kolo/core/db";
import { firmed } from "../../core/src/testing/as.ts";
import { createTable, startDynamoDB } from "../src/dynamodb.ts";
import type { Part, Result, Suite } from "./parts.ts";

type Walk = (seed: number, bug?: string) => Promise<string[]>;
const WALKS: Record<Suite["name"], () => Promise<Walk>> = {
  async burn() {
    const [{ history }, { BUGS, withBug }] = [await import("./burn/history.ts"), await import("./burn/bugs.ts")];
    return planted(BUGS, withBug, history);
  },
  async ledger() {
    const [{ history }, { BUGS, withBug }] = [await import("./ledger/history.ts"), await import("./ledger/bugs.ts")];
    return planted(BUGS, withBug, history);
  },
};

/** A history, with the bug that is named in the way of all its writes. */
const planted =
  <Bug>(
    bugs: Readonly<Record<string, Bug>>,
    withBug: (bug: Bug, run: () => Promise<string[]>) => Promise<string[]>,
    history: (seed: number, bug?: Bug) => Promise<string[]>,
  ): Walk =>
  (seed, name) => {
    const bug = name === undefined ? undefined : bugs[name];
    return bug ? withBug(bug, () => history(seed, bug)) : history(seed);
  };

/** Walks a part of the histories on a table of its own, and tells its parent what did not hold. */
const part: Part = JSON.parse(process.argv[2] ?? "");
Object.assign(process.env, { AWS_REGION: "local", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" });
process.env.SECRET ??= "only-for-the-harness";
const emulator = await startDynamoDB();
process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
try {
  process.send?.(await walked());
} finally {
  await emulator.stop();
  process.disconnect?.();
}

async function walked(): Promise<Result> {
  const walk = await WALKS[part.suite]();
  const found: string[] = [];
  for (let seed = part.from; seed <= part.to; seed++) {
    const texts = (await apart(() => walk(seed, part.bug))).map((text) => `history ${seed}: ${text}`);
    if (part.bug !== undefined && texts.length > 0) return { found: texts, caught: seed };
    for (const text of texts) console.error(`${part.suite}: ${text}`);
    found.push(...texts);
  }
  return { found };
}

/** On an empty table: what one history leaves must not be found in another's books. */
async function apart(run: () => Promise<string[]>): Promise<string[]> {
  const client = new DynamoDBClient({});
  await createTable(client, db.table);
  await firmed();
  try {
    return await run();
  } finally {
    await client.send(new DeleteTableCommand({ TableName: db.table }));
  }
}
