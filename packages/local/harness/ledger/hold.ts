import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BUGS } from "./bugs.ts";
import { REQUESTS } from "./history.ts";

const HISTORIES = 200;
/** A planted bug has to be caught within so many histories. */
const WITHIN = 20;
/** Histories mostly wait (for retries, for what a fault has lost): so many processes do so side by side. */
const AT_ONCE = 6;
/** How many histories a process takes. */
const EACH = 10;

/** Some of the histories, with a bug planted or without; with one it ends with the history that catches it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly bug?: string;
}

/** What did not hold, and in which history the last one was found. */
export interface Result {
  readonly found: readonly string[];
  readonly caught?: number;
}

/** Two hundred seeded histories with faults must leave books that agree; then each planted bug must be caught. */
export async function hold(): Promise<string[]> {
  const parts: Part[] = [
    ...Array.from({ length: HISTORIES / EACH }, (_, index) => ({ from: index * EACH + 1, to: (index + 1) * EACH })),
    ...Object.keys(BUGS).map((bug) => ({ from: 1, to: WITHIN, bug })),
  ];
  const failures: string[] = [];
  let done = 0;
  const work = async () => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const result = await apart(part);
      if (part.bug !== undefined) failures.push(...caught(part.bug, result));
      else {
        done += part.to - part.from + 1;
        failures.push(...result.found);
        console.info(`ledger: ${done} histories, ${done * REQUESTS} requests, ${failures.length} violations`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}

function caught(bug: string, { caught }: Result): string[] {
  console.info(`ledger: ${bug}: ${caught === undefined ? "not caught" : `caught in history ${caught}`}`);
  return caught === undefined ? [`not caught: ${bug}`] : [];
}

/** In a process of its own: the table's client is one of a process. What ends without an answer is a failure. */
const apart = (part: Part): Promise<Result> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("./part.ts", import.meta.url)), [JSON.stringify(part)]);
    const name = `histories ${part.from} to ${part.to}`;
    let result: Result = { found: [`${name} ended without an answer`] };
    child.on("message", (told: Result) => {
      result = told;
    });
    child.on("exit", () => resolve(result));
  });
