import { db } from "../db.ts";
import { Refused } from "../error.ts";

/**
 * Runs the same command several times so that every run has read before any run writes: the moment a
 * missing condition does harm. Without this barrier such a test passes by luck.
 * @returns "ok" or the refusal's code per run, sorted.
 */
export async function race(runs: number, command: (run: number) => Promise<unknown>): Promise<string[]> {
  let reading = runs;
  let release = () => {};
  const allRead = new Promise<void>((resolve) => {
    release = resolve;
  });
  const arrived = () => {
    reading -= 1;
    if (reading <= 0) release();
  };
  db.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === "TransactWriteItemsCommand" || context.commandName === "TransactWriteCommand") {
        arrived();
        await allRead;
      }
      return next(args);
    },
    { step: "initialize", name: "race" },
  );
  const outcome = (error: unknown) => (error instanceof Refused ? error.code : String(error));
  try {
    const outcomes = Array.from({ length: runs }, (_, run) =>
      command(run)
        .then(() => "ok", outcome)
        .finally(arrived),
    );
    return (await Promise.all(outcomes)).toSorted();
  } finally {
    db.client.middlewareStack.remove("race");
  }
}
