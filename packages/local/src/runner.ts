// One event at a time, in a process of its own with little memory: what a hostile file breaks here is only this.
import { pathToFileURL } from "node:url";

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
