import type { Wish } from "./options.ts";
import { start } from "./start.ts";

/** Does what a person asked for on the command line. @throws Blocked */
export async function run({ port, data, host }: Wish): Promise<void> {
  const kolo = await start({ port, data, ...(host && { host }) });
  console.info(`Kolo is at ${kolo.url}`);
  if (kolo.adminLink)
    console.info(
      `Nobody has an account yet. The first administrator begins here (the link works once):\n  ${kolo.adminLink}`,
    );
  const stop = () => {
    kolo.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
}
