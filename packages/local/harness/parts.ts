import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Histories mostly wait (for retries, for what a fault has lost): so many processes walk them side by side. */
const AT_ONCE = 6;
/** How many histories a process takes. */
const EACH = 10;

/** A suite of histories: its folder has `history.ts`, and `bugs.ts` with the mistakes that must be caught. */
export interface Suite {
  readonly name: "burn" | "ledger";
  /** Seeded 1, 2, 3… */
  readonly histories: number;
  readonly bugs: readonly string[];
  /** A planted bug has to be caught within so many histories. */
  readonly within: number;
}

/** Some of the histories, with a bug planted or without; with one it ends with the history that catches it. */
export interface Part {
  readonly suite: Suite["name"];
  readonly from: number;
  readonly to: number;
  readonly bug?: string;
}

/** What did not hold, and in which history a planted bug was caught. */
export interface Result {
  readonly found: readonly string[];
  readonly caught?: number;
}

/** Walks all histories, then the planted bugs. @returns each violation, and each bug that was not caught */
export async function heldTo({ name, histories, bugs, within }: Suite): Promise<string[]> {
  const parts: Part[] = [
    ...Array.from({ length: histories / EACH }, (_, index) => ({
      ...{ suite: name, from: index * EACH + 1, to: (index + 1) * EACH },
    })),
    ...bugs.map((bug) => ({ suite: name, from: 1, to: within, bug })),
  ];
  const failures: string[] = [];
  let done = 0;
  const work = async () => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const result = await apart(part);
      if (part.bug !== undefined) failures.push(...missed(part.bug, name, result));
      else {
        done += part.to - part.from + 1;
        failures.push(...result.found);
        console.info(`${name}: ${done} histories, ${failures.length} violations`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}

function missed(bug: string, name: Suite["name"], { caught }: Result): string[] {
  console.info(`${name}: ${bug}: ${caught === undefined ? "not caught" : `caught in history ${caught}`}`);
  return caught === undefined ? [`not caught: ${bug}`] : [];
}

/** In a process of its own: the table's client is one of a process. What ends without an answer is a failure. */
const apart = (part: Part): Promise<Result> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("./part.ts", import.meta.url)), [JSON.stringify(part)]);
    let result: Result = { found: [`histories ${part.from} to ${part.to} ended without an answer`] };
    child.on("message", (told: Result) => {
      result = told;
    });
    child.on("exit", () => resolve(result));
  });
