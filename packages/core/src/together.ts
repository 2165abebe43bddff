import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { batch } from "./batch.ts";
import { db } from "./db.ts";

type Item = Record<string, unknown>;

/** One item to read by its whole key, and what it is read as. */
export interface Read<Result> {
  readonly key: Item;
  readonly parsed: (item: Item) => Result;
}

/** An ElectroDB operation that was built but not sent: `Entity.get({…})`. */
interface Get<Result> {
  params(): unknown;
  go(): Promise<{ data: Result | null }>;
}
interface Parser {
  parse(item: { Item: Item }): { data: unknown };
}

/** What a `get` of this entity would read; `as`: what to make of it. */
export function reading<Found, Result = Found>(
  entity: Parser,
  get: Get<Found>,
  as = (found: Found) => found as unknown as Result,
): Read<Result> {
  const { Key: key } = get.params() as { Key: Item };
  return { key, parsed: (Item) => as(entity.parse({ Item }).data as Found) };
}

const nameOf = ({ pk, sk }: Item) => `${pk} ${sk}`;

/**
 * Items of any kinds as they are now, in one call of the table; undefined for what is missing. It costs the units of as
 * many calls, but making and understanding a call takes a process longer than all else it does with a small item.
 */
export async function together<Results extends readonly unknown[]>(
  reads: { readonly [At in keyof Results]: Read<Results[At]> },
): Promise<{ [At in keyof Results]: Results[At] | undefined }> {
  const keys = reads.map(({ key }) => key);
  const items = await batch(keys, async (some) => {
    const asked = { [db.table]: { Keys: some, ConsistentRead: true } };
    const { Responses, UnprocessedKeys } = await db.client.send(new BatchGetCommand({ RequestItems: asked }));
    return { data: Responses?.[db.table] ?? [], unprocessed: UnprocessedKeys?.[db.table]?.Keys ?? [] };
  });
  const found = new Map(items.map((item) => [nameOf(item), item]));
  const parsed = ({ key, parsed }: Read<unknown>) => {
    const item = found.get(nameOf(key));
    return item && parsed(item);
  };
  return reads.map(parsed) as { [At in keyof Results]: Results[At] | undefined };
}
