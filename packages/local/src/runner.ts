// One event at a time, in a process of its own with little memory: what a hostile file breaks here is only this.
import { pathToFileURL } from "node:url";
import { places } from "./places.ts";

export interface Order {
  /** A Lambda's bundle, such as `event/file-arrived`. */
  lambda: string;
  event: unknown;
}
export type Outcome = { done: true } | { done: false; type: string; message: string };

process.on("message", async ({ lambda, event }: Order) => {
  process.send?.(await outcome(lambda, event));
});
process.on("disconnect", () => process.exit());

async function outcome(lambda: string, event: unknown): Promise<Outcome> {
  try {
    const { handler } = await import(pathToFileURL(places.lambda(lambda)).href);
    await handler(event, { functionName: lambda });
    return { done: true };
  } catch (error) {
    console.error(`${lambda}:`, error);
    return {
      done: false,
      ...(error instanceof Error
        ? { type: error.name, message: error.message }
        : { type: "Error", message: String(error) }),
    };
  }
}
