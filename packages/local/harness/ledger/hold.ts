import { DeleteTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { db } from "@kolo/core/db";
import { firmed } from "../../../core/src/testing/as.ts";
import { createTable, startDynamoDB } from "../../src/dynamodb.ts";
import { BUGS, withBug } from "./bugs.ts";
import { history, REQUESTS } from "./history.ts";

const HISTORIES = 200;
/** A planted bug has to be caught within so many histories. */
const WITHIN = 20;
const TOLD_EACH = 50;

/** Two hundred seeded histories with faults must leave books that agree; then each planted bug must be caught. */
export async function hold(): Promise<string[]> {
  const emulator = await startDynamoDB();
  Object.assign(process.env, { AWS_REGION: "local", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" });
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
  process.env.SECRET ??= "only-for-the-harness";
  try {
    return [...(await sound()), ...(await caught())];
  } finally {
    await emulator.stop();
  }
}

/** On an empty table: a planted bug must not be found in another's books. */
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

async function sound(): Promise<string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= HISTORIES; seed++) {
    found.push(...(await apart(() => history(seed))).map((text) => `history ${seed}: ${text}`));
    if (seed % TOLD_EACH === 0) console.info(`ledger: ${seed} histories, ${found.length} violations so far`);
  }
  console.info(`ledger: ${HISTORIES} histories, ${HISTORIES * REQUESTS} requests, ${found.length} violations`);
  return found;
}

async function caught(): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, bug] of Object.entries(BUGS)) {
    let seed = 0;
    for (let isCaught = false; !isCaught && seed < WITHIN; ) {
      seed += 1;
      const at = seed;
      isCaught = (await apart(() => withBug(bug, () => history(at, bug)))).length > 0;
      if (!isCaught && seed === WITHIN) missed.push(`not caught: ${name}`);
    }
    console.info(`ledger: ${name}: caught in history ${seed}`);
  }
  return missed;
}
