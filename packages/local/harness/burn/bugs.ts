import { AsyncLocalStorage } from "node:async_hooks";
import { PutCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { db } from "@kolo/core/db";

type Item = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
type Items = Item[];

/** What an item belongs to, by its sort key: `$burn_1#at_…` is a burn's. */
const is =
  (entity: string) =>
  ({ Put, Update, Delete }: Item) =>
    String((Put?.Item ?? Update?.Key ?? Delete?.Key)?.sk).startsWith(`$${entity}_1`);
const [isBurn, isDue, isTask, isNotice] = [is("burn"), is("due"), is("task"), is("notice")];
const [isWeeks, isWaiting] = [is("outcome-weeks"), is("outcome-waiting")];

/** Somebody's act, as against the clock's look. */
const acting = new AsyncLocalStorage<true>();
export const asAct = <T>(run: () => Promise<T>): Promise<T> => acting.run(true, run);

interface Bug {
  /** What the transaction becomes. */
  readonly write?: (items: Items) => Items;
  /** What is written apart, after it. */
  readonly apart?: (items: Items) => Items;
  /** What a read task becomes for an act. */
  readonly read?: (task: Record<string, unknown>) => Record<string, unknown>;
}

const unconditioned = (item: Item): Item =>
  item.Put && isTask(item) ? { Put: { TableName: item.Put.TableName, Item: item.Put.Item } } : item;
const due = (task: Record<string, unknown>) => (task.deadline as { instant: string } | undefined)?.instant;

const isUnkept = ({ Put }: Item) =>
  (Put?.Item?.lines as readonly { state: string }[] | undefined)?.some(({ state }) => state === "none") === true;

/** Mistakes a programmer could make, planted between the product and the table. */
export const BUGS: Readonly<Record<string, Bug>> = {
  "a moved deadline keeps its old place in the index": {
    write: (items) =>
      items.some(isTask) && !items.some(isBurn) ? items.filter((item) => !(item.Put && isDue(item))) : items,
  },
  "the event is written after the transaction, not in it": {
    write: (items) => items.filter((item) => !isBurn(item)),
    apart: (items) => items.filter(isBurn),
  },
  "an act takes a passed deadline for one that was written down": {
    read: (task) => ({ ...task, burnt: due(task) }),
    write: (items) => (acting.getStore() ? items.map(unconditioned) : items),
  },
  "the event is named by the time it was found, not by its deadline": {
    write: (items) =>
      items.map((item) =>
        isBurn(item) && item.Put
          ? {
              Put: {
                ...item.Put,
                Item: { ...item.Put.Item, sk: `$burn_1#at_${item.Put.Item?.writtenAt}`, at: item.Put.Item?.writtenAt },
              },
            }
          : item,
      ),
  },
  "a task is written whatever it has become meanwhile": {
    write: (items) => items.map(unconditioned),
  },
  "weeks are written after the transaction that takes rows in, not in it": {
    write: (items) => items.filter((item) => !isWeeks(item)),
    apart: (items) => items.filter(isWeeks),
  },
  "that work was given back is not told to who counts": {
    write: (items) => items.filter((item) => !(isWaiting(item) && isUnkept(item))),
  },
  "nobody is told": {
    write: (items) => items.filter((item) => !isNotice(item)),
  },
};

interface Args {
  input: { TransactItems?: Items };
}
interface Result {
  output: { Item?: Record<string, unknown> };
}

/** What it becomes on its way to the table. */
function bent(bug: Bug, input: Args["input"]): Args["input"] {
  const { TransactItems } = input;
  return TransactItems && bug.write ? { ...input, TransactItems: bug.write(TransactItems) } : input;
}

/** A task that an act reads, as the bug shows it. */
function misread(bug: Bug, { output }: Result): void {
  if (!(bug.read && acting.getStore() && String(output.Item?.sk).startsWith("$task_1"))) return;
  output.Item = bug.read(output.Item ?? {});
}

async function writtenApart(bug: Bug, { TransactItems }: Args["input"]): Promise<void> {
  for (const { Put } of (TransactItems && bug.apart?.(TransactItems)) ?? [])
    if (Put?.Item) await db.client.send(new PutCommand({ TableName: Put.TableName, Item: Put.Item }));
}

/** Runs with a bug in the way of every call to the table. */
export async function withBug<T>(bug: Bug, run: () => Promise<T>): Promise<T> {
  const bugged = (next: (args: Args) => Promise<Result>) => async (args: Args) => {
    const result = await next({ ...args, input: bent(bug, args.input) });
    misread(bug, result);
    await writtenApart(bug, args.input);
    return result;
  };
  db.client.middlewareStack.add(bugged as never, { step: "initialize", name: "bug", priority: "low" });
  try {
    return await run();
  } finally {
    db.client.middlewareStack.remove("bug");
  }
}
