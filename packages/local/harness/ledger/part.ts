import { DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { db } from "@kolo/core/db";
import { firmed } from "../../../core/src/testing/as.ts";
import { createTable, startDynamoDB } from "../../src/dynamodb.ts";
import { BUGS, withBug } from "./bugs.ts";
import { history } from "./history.ts";
import type { Part, Result } from "./hold.ts";

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
  const found: string[] = [];
  for (let seed = part.from; seed <= part.to; seed++) {
    const texts = await apart(() => one(seed));
    found.push(...texts.map((text) => `history ${seed}: ${text}`));
    if (part.bug !== undefined && found.length > 0) return { found, caught: seed };
  }
  return { found };
}

function one(seed: number): Promise<string[]> {
  const bug = part.bug === undefined ? undefined : BUGS[part.bug];
  return bug ? withBug(bug, () => history(seed, bug)) : history(seed);
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
