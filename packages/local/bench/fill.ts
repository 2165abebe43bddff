import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { db } from "@kolo/core/db";

/** How many items one BatchWrite takes, and how many of them are under way at once. */
const BATCH = 25;
const AT_ONCE = 8;

/** Writes items as they are, without the acts that would bring them: a crowd that nobody asks about. */
export async function filled(items: Iterable<Record<string, unknown>>): Promise<void> {
  const some: Record<string, unknown>[] = [];
  let underWay: Promise<unknown>[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < BATCH) continue;
    underWay.push(stored(some.splice(0, BATCH)));
    if (underWay.length < AT_ONCE) continue;
    await Promise.all(underWay);
    underWay = [];
  }
  await Promise.all([...underWay, ...(some.length > 0 ? [stored(some)] : [])]);
}

const stored = (items: readonly Record<string, unknown>[]) =>
  db.client.send(
    new BatchWriteCommand({ RequestItems: { [db.table]: items.map((Item) => ({ PutRequest: { Item } })) } }),
  );
