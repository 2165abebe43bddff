import { Blocked } from "./blocked.ts";
import { wish } from "./options.ts";
import { run } from "./run.ts";

try {
  await run(wish(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Blocked)) throw error;
  console.error(error.message);
  process.exit(1);
}
