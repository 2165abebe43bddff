import { Blocked } from "./blocked.ts";
import { HELP, wish } from "./options.ts";
import { run } from "./run.ts";

try {
  const wanted = wish(process.argv.slice(2));
  if (wanted.command === "help") console.info(HELP);
  else await run(wanted);
} catch (error) {
  if (!(error instanceof Blocked)) throw error;
  console.error(error.message);
  process.exit(1);
}
