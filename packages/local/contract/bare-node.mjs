// A Lambda's Node: nothing but the bundle, called once for each event that comes, with the answer sent back.
import { pathToFileURL } from "node:url";

process.on("message", async ({ id, module, event }) => {
  try {
    const { handler } = await import(pathToFileURL(module).href);
    process.send({ id, answer: await handler(event, {}) });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on("disconnect", () => process.exit());
