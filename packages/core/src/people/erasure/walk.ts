import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { db } from "../../db.ts";
import type { Raw } from "../merge/place.ts";

export type Key = Record<string, string>;

/** A page of everything in the table: a megabyte at most, and where the next one begins. */
export async function walked(from: Key | undefined): Promise<{ items: Raw[]; next: Key | undefined }> {
  const { Items, LastEvaluatedKey } = await db.client.send(
    new ScanCommand({ TableName: db.table, ExclusiveStartKey: from, ConsistentRead: true }),
  );
  return { items: (Items ?? []) as Raw[], next: LastEvaluatedKey as Key | undefined };
}
