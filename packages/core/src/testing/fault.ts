import { AsyncLocalStorage } from "node:async_hooks";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { db } from "../db.ts";

/** What can happen to a call of the table; "crash" ends the process that made it: none of its later calls is sent. */
export type Fault =
  | "throttle"
  | "conflict"
  | "lost_request"
  | "lost_response"
  | "crash_before"
  | "crash_after"
  | "pause";
export const FAULTS: readonly Fault[] = [
  "throttle",
  "conflict",
  "lost_request",
  "lost_response",
  "crash_before",
  "crash_after",
  "pause",
];

/** The process that made the call is gone. */
export class Crashed extends Error {
  override readonly name = "Crashed";
}

const alive = new AsyncLocalStorage<{ dead: boolean }>();
/** Runs as a process of its own, which a fault may end. */
export const asProcess = <T>(run: () => Promise<T>): Promise<T> => alive.run({ dead: false }, run);

const lost = () => Object.assign(new Error("socket hang up"), { name: "TimeoutError" });
const throttled = () =>
  Object.assign(new Error("too fast"), { name: "ThrottlingException", $retryable: { throttling: true } });
const conflicted = () =>
  new TransactionCanceledException({
    message: "Transaction cancelled",
    $metadata: {},
    CancellationReasons: [{ Code: "TransactionConflict" }],
  });

type Next = () => Promise<unknown>;
const dying = (): never => {
  const process = alive.getStore();
  if (process) process.dead = true;
  throw new Crashed();
};

const BEFALL: Record<Fault, (next: Next, isTransaction: boolean) => Promise<unknown>> = {
  throttle: () => Promise.reject(throttled()),
  conflict: (next, isTransaction) => (isTransaction ? Promise.reject(conflicted()) : next()),
  lost_request: () => Promise.reject(lost()),
  lost_response: async (next) => {
    await next();
    throw lost();
  },
  crash_before: async () => dying(),
  crash_after: async (next) => {
    await next();
    return dying();
  },
  pause: async (next) => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resume) => setImmediate(resume));
    return next();
  },
};

/**
 * While `run` runs, each attempt of a call to the table may be befallen: `pick` says by what, told the command's name. It stands inside the
 * SDK's retry loop, so that a retry is befallen anew, and a response that was lost after the commit is asked for again.
 */
export async function withFaults<T>(pick: (command: string) => Fault | undefined, run: () => Promise<T>): Promise<T> {
  const faulty =
    (next: (args: unknown) => Promise<unknown>, { commandName = "" }: { commandName?: string }) =>
    (args: unknown): Promise<unknown> => {
      const process = alive.getStore();
      if (process?.dead) return Promise.reject(new Crashed());
      const fault = process && pick(commandName);
      return fault ? BEFALL[fault](() => next(args), commandName.startsWith("TransactWrite")) : next(args);
    };
  const place = { relation: "after", toMiddleware: "retryMiddleware", name: "faults" } as const;
  // The SDK's own types for a middleware at this place name every command it has.
  db.client.middlewareStack.addRelativeTo(faulty as never, place);
  try {
    return await run();
  } finally {
    db.client.middlewareStack.remove("faults");
  }
}
