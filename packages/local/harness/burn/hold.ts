import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { db } from "@kolo/core/db";
import { firmed } from "../../../core/src/testing/as.ts";
import { createTable, startDynamoDB } from "../../src/dynamodb.ts";
import { BUGS, withBug } from "./bugs.ts";
import { history } from "./history.ts";

const HISTORIES = 100;
/** A planted bug has to be caught within so many histories. */
const WITHIN = 10;

/** A hundred seeded histories must leave exactly the events there should be; then each planted bug must be caught. */
export async function hold(): Promise<string[]> {
  const emulator = await startDynamoDB();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
  Object.assign(process.env, { AWS_REGION: "local", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" });
  try {
    await createTable(new DynamoDBClient({}), db.table);
    await firmed();
    return [...(await sound()), ...(await caught())];
  } finally {
    await emulator.stop();
  }
}

async function sound(): Promise<string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const broken = (await history(seed)).map((text) => `history ${seed}: ${text}`);
    for (const text of broken) console.error(`burn: ${text}`);
    found.push(...broken);
  }
  console.info(`burn: ${HISTORIES} histories, ${found.length} violations`);
  return found;
}

async function caught(): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, bug] of Object.entries(BUGS)) {
    let seed = 0;
    for (let isCaught = false; !isCaught && seed < WITHIN; ) {
      seed += 1;
      isCaught = (await withBug(bug, () => history(seed))).length > 0;
      if (!isCaught && seed === WITHIN) missed.push(`not caught: ${name}`);
    }
    console.info(`burn: ${name}: caught in history ${seed}`);
  }
  return missed;
}
