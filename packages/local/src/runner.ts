// One event at a time, in a process of its own with little memory: what a hostile file breaks here is only this.
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

export interface Order {
  /** The path of a module with a Lambda's `handler`. */
  module: string;
  event: unknown;
}
export type Outcome = { done: true } | { done: false; type: string; message: string };

process.on("message", async ({ module, event }: Order) => {
  process.send?.(await outcome(module, event));
});
process.on("disconnect", () => process.exit());

/** In a thread of its own, since a file that eats memory may hold the first one. */
const GUARD = `const { workerData } = require("node:worker_threads");
setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, "SIGKILL"), 50);`;
const megabytes = Number(process.argv[2]);
if (megabytes > 0) new Worker(GUARD, { eval: true, execArgv: [], workerData: megabytes * 1024 * 1024 }).unref();

async function outcome(module: string, event: unknown): Promise<Outcome> {
  try {
    const { handler } = await import(pathToFileURL(module).href);
    await handler(event, {});
    return { done: true };
  } catch (error) {
    console.error(`${module}:`, error);
    return {
      done: false,
      ...(error instanceof Error
        ? { type: error.name, message: error.message }
        : { type: "Error", message: String(error) }),
    };
  }
}
