import {
  type AttributeValue,
  BatchWriteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import type { Place } from "./place.ts";

export type Item = Record<string, AttributeValue>;

/** Which archive was brought in here, and whether to its end. It stays behind when the table is moved on. */
const MARK = { pk: { S: "kolo#moved" }, sk: { S: "kolo#moved" } };

/** Every item of a table, a page at a time. */
export async function* pages({ database, table: TableName }: Place): AsyncGenerator<Item[]> {
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await database.send(new ScanCommand({ TableName, ExclusiveStartKey, ConsistentRead: true }));
    yield (page.Items ?? []).filter(({ pk }) => pk?.S !== MARK.pk.S);
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

/** DynamoDB's limit for one batch. */
const BATCH = 25;

/** Puts items, whatever was under their keys. What a busy table leaves is put again. */
export async function put({ database, table }: Place, items: readonly Item[]): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    let left = items.slice(from, from + BATCH).map((Item) => ({ PutRequest: { Item } }));
    for (let attempt = 0; left.length > 0; attempt++) {
      const { UnprocessedItems } = await database.send(new BatchWriteItemCommand({ RequestItems: { [table]: left } }));
      left = (UnprocessedItems?.[table] ?? []) as typeof left;
      if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 50 * 2 ** attempt)));
    }
  }
}

export interface Moved {
  readonly archiveID: string;
  readonly whole: boolean;
}

/** What was brought in here last; undefined when nothing ever was. */
export async function moved({ database, table: TableName }: Place): Promise<Moved | undefined> {
  const { Item } = await database.send(new GetItemCommand({ TableName, Key: MARK, ConsistentRead: true }));
  return Item && { archiveID: Item.archiveID?.S ?? "", whole: Item.whole?.BOOL ?? false };
}

export async function mark({ database, table: TableName }: Place, { archiveID, whole }: Moved): Promise<void> {
  const Item = { ...MARK, archiveID: { S: archiveID }, whole: { BOOL: whole } };
  await database.send(new PutItemCommand({ TableName, Item }));
}

/** Whether a firm lives here already: it has one item of that kind, and only one. */
export async function isTaken(place: Place): Promise<boolean> {
  for await (const items of pages(place)) if (items.some(isFirm)) return true;
  return false;
}

/** ElectroDB names the kind of every item in it. */
const isFirm = ({ __edb_e__ }: Item) => __edb_e__?.S === "firm";

/** Items as lines of DynamoDB's own JSON, bytes in base64. */
export const lines = (items: readonly Item[]): string =>
  items
    .map((item) => `${JSON.stringify(item, (_, value) => (value instanceof Uint8Array ? bytes(value) : value))}\n`)
    .join("");

const bytes = (value: Uint8Array) => ({ base64: Buffer.from(value).toString("base64") });
const isBytes = (value: unknown): value is { base64: string } =>
  typeof value === "object" && value !== null && "base64" in value && Object.keys(value).length === 1;

/** The items that `lines` wrote. An attribute of the product that were called `base64` stands inside an `M`, with a type around it. */
export const items = (text: string): Item[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) =>
      JSON.parse(line, (_, value) =>
        isBytes(value) && typeof value.base64 === "string"
          ? new Uint8Array(Buffer.from(value.base64, "base64"))
          : value,
      ),
    );
