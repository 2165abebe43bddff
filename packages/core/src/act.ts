import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Act } from "./context.ts";
import { db } from "./db.ts";
import { refusals } from "./error.ts";
import { expiry } from "./instant.ts";

/*
 * What was answered to an act (one click), kept in the transaction that did it: a retry after a lost
 * answer gets the same answer and has no second effect.
 *   one act    pk act#key
 */
const WEEK = 7 * 24 * 60;

export const refuse = refusals("act", { reused: "conflict" });

const keyOf = (act: Act) => ({ pk: `act#${act.key}`, sk: "act" });

/** The table item that remembers an act's answer, for the transaction that does it. */
export const remembered = (act: Act, answer: unknown, now: string) => ({
  Put: {
    TableName: db.table,
    Item: { ...keyOf(act), hash: act.hash, answer: JSON.stringify(answer ?? null), expiresAt: expiry(now, WEEK) },
    ConditionExpression: "attribute_not_exists(pk)",
  },
});

/** The answer already given to this act, if it was done. Refuses a key that was used for another request. */
export async function answered(act: Act): Promise<{ answer: unknown } | undefined> {
  const { Item } = await db.client.send(new GetCommand({ TableName: db.table, Key: keyOf(act), ConsistentRead: true }));
  if (!Item) return undefined;
  if (Item.hash !== act.hash) throw refuse("reused");
  return { answer: JSON.parse(Item.answer) };
}
