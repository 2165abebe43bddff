import { parseArgs } from "node:util";
import { Blocked } from "../src/blocked.ts";
import { type Count, exported, imported } from "./move.ts";
import { dataFolder, deployed, type Place } from "./place.ts";

const HELP = `Moves a whole Kolo, items and files, between a data folder and AWS. Stop Kolo first; let nobody work meanwhile.

  npm run move -- export FILE --data .data      a data folder of this machine into one archive
  npm run move -- import FILE --stage prod      an archive into a stage that was deployed and not yet set up
  npm run move -- export FILE --stage prod      a stage into one archive
  npm run move -- import FILE --data .data      an archive into a new data folder
                                     --table NAME   with --stage: a table restored beside the stage's own

A stage is found by AWS_PROFILE (or the key variables) and KOLO_REGION. Importing again what was imported changes nothing;
an import that was interrupted goes on when it is called again. Signed links that are under way end with the move.`;

/** @throws Blocked with what to do */
async function main(args: string[]): Promise<void> {
  const { positionals, values } = wished(args);
  const [command, file] = positionals;
  if (values.help || !file || (command !== "export" && command !== "import") || !values.data === !values.stage)
    return console.info(HELP);
  const place = await opened(values, command === "import");
  try {
    const count = command === "export" ? await exported(place, file, tell) : await imported(place, file, tell);
    console.info(count ? `\n${told(count)} ${command}ed.` : `${file} was imported before: nothing was changed.`);
    if (command === "export") console.info(`Keep ${file} safe: it holds people's data, unencrypted.`);
  } finally {
    await place.close();
  }
}

function wished(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { data: text, stage: text, table: text, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new Blocked(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

function opened(
  { data, stage, table }: { data?: string; stage?: string; table?: string },
  mayBeNew: boolean,
): Promise<Place> {
  return stage
    ? deployed(stage, process.env.KOLO_REGION ?? "eu-central-1", table)
    : dataFolder(data ?? ".data", mayBeNew);
}

const told = ({ items, files }: Count) => `${items} items and ${files} files`;
const tell = (count: Count) => process.stdout.isTTY && process.stdout.write(`\r${told(count)}`);

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Blocked ? error.message : error);
  process.exitCode = 1;
});
