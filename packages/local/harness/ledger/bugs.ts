import { PutCommand, type TransactWriteCommandInput, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { db } from "@kolo/core/db";
import type { Client } from "./history.ts";

type Item = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
type Items = Item[];

/** What an item is, by its sort key: `$points-entry_1…` is a line of the ledger. */
const is =
  (...entities: readonly string[]) =>
  ({ Put, Update, Delete }: Item) => {
    const key = String((Put?.Item ?? Update?.Key ?? Delete?.Key)?.sk);
    return entities.some((entity) => key.startsWith(`$${entity}_1`));
  };
const [isEntry, isBalance, isOffer] = [is("points-entry"), is("points-balance"), is("points-offer")];
const [isReward, isWish, isWaiting] = [is("reward"), is("redemption"), is("score-waiting")];
const isAct = ({ Put }: Item) => Put?.Item?.sk === "act";

/** The same write without its condition: it always succeeds. */
function unconditioned(item: Item): Item {
  const { Put, Update, Delete } = item;
  if (Put) return { Put: { TableName: Put.TableName, Item: Put.Item } };
  if (Delete) return { Delete: { TableName: Delete.TableName, Key: Delete.Key } };
  return Update ? { Update: { ...Update, ConditionExpression: undefined, ...namesUsed(Update) } } : item;
}
/** The table refuses names and values that no expression uses. */
function namesUsed({
  UpdateExpression = "",
  ExpressionAttributeNames,
  ExpressionAttributeValues,
}: NonNullable<Item["Update"]>) {
  const used = <Value>(all: Record<string, Value> | undefined) =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => UpdateExpression.split(/[^#:\w]+/).includes(name)));
  return {
    ExpressionAttributeNames: used(ExpressionAttributeNames),
    ExpressionAttributeValues: used(ExpressionAttributeValues),
  };
}
const without = (some: (item: Item) => boolean) => (items: Items) =>
  items.map((item) => (some(item) ? unconditioned(item) : item));

interface Bug extends Client {
  /** What the transaction becomes. */
  readonly write?: (items: Items) => Items;
  /** What is written apart, after it. */
  readonly apart?: (items: Items) => Items;
}

/** Mistakes a programmer could make, planted between the product and the table, or in the client. */
export const BUGS: Readonly<Record<string, Bug>> = {
  "a put where a create is meant": { write: without((item) => isEntry(item) || isOffer(item)) },
  "points are spent without a look at the balance": { write: without(isBalance) },
  "a retry under a fresh key": { freshKeys: true },
  "a wish is answered whatever it has become meanwhile": { write: without(isWish) },
  "the stock is counted down without a look at it": { write: without(isReward) },
  "the balance is written apart, after the line": {
    write: (items) => items.filter((item) => !isBalance(item)),
    apart: (items) => items.filter(isBalance),
  },
  "the answer is remembered apart, after the act": {
    write: (items) => items.filter((item) => !isAct(item)),
    apart: (items) => items.filter(isAct),
  },
  "a line is counted in the standings as often as somebody looks": {
    write: without((item) => Boolean(item.Delete) && isWaiting(item)),
  },
};

const none = (): Items => [];
const whole = (items: Items) => items;

interface Args {
  input: { TransactItems?: Items };
}

async function alone(items: Items): Promise<void> {
  for (const { Put, Update } of items) {
    if (Put) await db.client.send(new PutCommand({ TableName: Put.TableName, Item: Put.Item }));
    if (Update) await db.client.send(new UpdateCommand(Update));
  }
}

/** Runs with a bug in the way of every transaction. */
export async function withBug<T>(bug: Bug, run: () => Promise<T>): Promise<T> {
  db.client.middlewareStack.add(
    (next) => async (args) => {
      const { TransactItems } = (args as unknown as Args).input;
      if (!TransactItems) return next(args);
      const items = (bug.write ?? whole)(TransactItems);
      const result = await next({ ...args, input: { ...args.input, TransactItems: items } } as typeof args);
      await alone((bug.apart ?? none)(TransactItems));
      return result;
    },
    { step: "initialize", name: "bug", priority: "low" },
  );
  try {
    return await run();
  } finally {
    db.client.middlewareStack.remove("bug");
  }
}
