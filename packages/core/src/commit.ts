import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { answered, remembered } from "./act.ts";
import type { Ctx } from "./context.ts";
import { db } from "./db.ts";
import { Refused, refusals } from "./error.ts";

type Item = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** One item of a transaction, and what to answer when its condition does not hold. */
export interface Write {
  readonly item: Item;
  readonly lost?: (() => Refused | Promise<Refused>) | undefined;
}

/** An ElectroDB operation that was built but not sent: `Entity.create({…})`, `Entity.patch({…}).set({…}).where(…)`. */
interface Operation {
  params(): unknown;
}
type Params<Kind extends keyof Item> = NonNullable<Item[Kind]>;

export const put = (operation: Operation, lost?: Write["lost"]): Write => ({
  item: { Put: operation.params() as Params<"Put"> },
  lost,
});
export const update = (operation: Operation, lost?: Write["lost"]): Write => ({
  item: { Update: operation.params() as Params<"Update"> },
  lost,
});
/** That the item a `get` would read is there. */
export const there = (operation: Operation, lost?: Write["lost"]): Write => ({
  item: {
    ConditionCheck: {
      ...(operation.params() as Pick<Params<"ConditionCheck">, "Key" | "TableName">),
      ConditionExpression: "attribute_exists(pk)",
    },
  },
  lost,
});
export const remove = (operation: Operation, lost?: Write["lost"]): Write => ({
  item: { Delete: operation.params() as Params<"Delete"> },
  lost,
});

export const refuse = refusals("db", { stale: "conflict", busy: "conflict" });

const ATTEMPTS = 10;
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 10 * 2 ** attempt)));

/**
 * Writes everything one act changes, in one transaction, together with the act's answer; returns the answer.
 * Another act touching the same items at this very moment is waited out. A lost condition is refused with the
 * write's own refusal, or `db.stale`. An act that was already done is not done again: its first answer is returned.
 * @throws Refused, or what the SDK throws when the table cannot be reached.
 */
export async function commit<Answer>(ctx: Ctx, writes: readonly Write[], answer: Answer): Promise<Answer> {
  const items = writes.map(({ item }) => item);
  if (ctx.act) items.push(remembered(ctx.act, answer, ctx.now));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reasons = await write(items);
    if (!reasons) return answer;
    if (reasons.includes(LOST)) return earlier(ctx, writes, reasons);
    await pause(attempt);
  }
  throw refuse("busy");
}

/** As `commit`, for what somebody else may do as well: false when they were first. */
export async function committed(ctx: Ctx, writes: readonly Write[]): Promise<boolean> {
  try {
    await commit(ctx, writes, null);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === "db.stale") return false;
    throw error;
  }
}

/** The answer this very act got before, if it is the act itself that stands in the way; else the refusal. */
async function earlier<Answer>(ctx: Ctx, writes: readonly Write[], reasons: string[]): Promise<Answer> {
  const done = ctx.act && reasons.at(-1) === LOST ? await answered(ctx.act) : undefined;
  if (done) return done.answer as Answer;
  throw (await writes[reasons.indexOf(LOST)]?.lost?.()) ?? refuse("stale");
}

const LOST = "ConditionalCheckFailed";

/** Whether a single write, outside a transaction, was refused for its condition: ElectroDB wraps what the table says. */
export const unmet = (error: unknown) =>
  error instanceof Error && (error.cause as { name?: string } | undefined)?.name === `${LOST}Exception`;

const PASSING = ["None", LOST, "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"];

/** Undefined when written; why each item was not, when the reasons are ones that pass or that a caller answers. */
async function write(TransactItems: Item[]): Promise<string[] | undefined> {
  try {
    await db.client.send(new TransactWriteCommand({ TransactItems }));
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons?.map(({ Code }) => Code ?? "None") ?? [];
    if (reasons.length && reasons.every((reason) => PASSING.includes(reason))) return reasons;
    throw error;
  }
}
