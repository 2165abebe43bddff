import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { db } from "@kolo/core/db";
import { createTable, startDynamoDB } from "../src/dynamodb.ts";

/** Measures in an empty table of its own, which ends with it. */
export async function inTable<Result>(measured: () => Promise<Result>): Promise<Result> {
  const emulator = await startDynamoDB();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
  try {
    await createTable(new DynamoDBClient({}), db.table);
    return await measured();
  } finally {
    await emulator.stop();
  }
}
