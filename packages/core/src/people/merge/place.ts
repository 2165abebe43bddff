import { GetCommand, QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Write } from "../../commit.ts";
import { refuse as refuseDB } from "../../commit.ts";
import { db } from "../../db.ts";

/*
 * Items as the table holds them. A merge moves what other modules store, also what is stored by modules that know
 * nothing of merges; it changes whose it is, in the keys and in `personID`, and nothing else, so that moving back is
 * exact.
 */

/** Where an item stands. */
export interface Place {
  readonly pk: string;
  readonly sk: string;
}
export type Raw = Place & Readonly<Record<string, unknown>>;

/** Two applications of one vacancy that became one, as they were. */
export interface Fold {
  readonly kept: Raw;
  readonly gone: Raw;
}

const KEYS = ["pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk"];

/** The same item as another person's. */
export function rekeyed(item: Raw, from: string, to: string): Raw {
  const changed = Object.entries(item).map(([name, value]) => {
    if (KEYS.includes(name) && typeof value === "string") return [name, value.replaceAll(from, to)];
    return [name, name === "personID" && value === from ? to : value];
  });
  return Object.fromEntries(changed) as Raw;
}

export const placeAs = ({ pk, sk }: Place, from: string, to: string): Place => ({
  pk: pk.replaceAll(from, to),
  sk: sk.replaceAll(from, to),
});

const key = ({ pk, sk }: Place) => ({ pk, sk });
export const isAt = (one: Place, other: Place) => one.pk === other.pk && one.sk === other.sk;

/** As it is at this very moment. */
export async function at(place: Place): Promise<Raw | undefined> {
  const { Item } = await db.client.send(new GetCommand({ TableName: db.table, Key: key(place), ConsistentRead: true }));
  return Item as Raw | undefined;
}

/** All items of a query that ElectroDB built: `Entity.query.by…({…}).params()`. */
export async function all(query: unknown): Promise<Raw[]> {
  const items: Raw[] = [];
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const input = { ...(query as QueryCommandInput), ExclusiveStartKey: from };
    const page = await db.client.send(
      new QueryCommand({ ...input, ...(input.IndexName === undefined && { ConsistentRead: true }) }),
    );
    items.push(...((page.Items ?? []) as Raw[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** Everything that has this partition key, in the table or in one of its indexes. */
export const partition = (name: string, index?: "gsi1" | "gsi2"): Promise<Raw[]> =>
  all({
    TableName: db.table,
    ...(index && { IndexName: index }),
    KeyConditionExpression: "#key = :key",
    ExpressionAttributeNames: { "#key": index ? `${index}pk` : "pk" },
    ExpressionAttributeValues: { ":key": name },
  });

/** The item is what was read: whoever changed it since makes the move look again. */
function unchanged(item: Raw) {
  const seen = Object.entries(item).filter(
    ([name, value]) => !KEYS.includes(name) && ["string", "number", "boolean"].includes(typeof value),
  );
  return {
    ConditionExpression: ["attribute_exists(#pk)", ...seen.map((_, index) => `#n${index} = :v${index}`)].join(" AND "),
    ExpressionAttributeNames: { "#pk": "pk", ...Object.fromEntries(seen.map(([name], index) => [`#n${index}`, name])) },
    ...(seen.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(seen.map(([, value], index) => [`:v${index}`, value])),
    }),
  };
}

const busy = () => refuseDB("busy");
export const put = (item: Raw, seen: Raw): Write => ({
  item: { Put: { TableName: db.table, Item: item, ...unchanged(seen) } },
  lost: busy,
});
export const create = (item: Raw): Write => ({
  item: { Put: { TableName: db.table, Item: item, ConditionExpression: "attribute_not_exists(pk)" } },
  lost: busy,
});
export const remove = (item: Raw): Write => ({
  item: { Delete: { TableName: db.table, Key: key(item), ...unchanged(item) } },
  lost: busy,
});

/** The item becomes another person's. */
export function moved(item: Raw, from: string, to: string): Write[] {
  const next = rekeyed(item, from, to);
  return isAt(item, next) ? [put(next, item)] : [remove(item), create(next)];
}
