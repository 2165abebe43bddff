import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { db } from "@kolo/core/db";
import { Halt } from "./halt.ts";
import { unsent } from "./letters.ts";
import { fetchReader } from "./reader.ts";
import { received, receiving } from "./receipts.ts";
import { within } from "./root.ts";
import { isPassing, type Settings, settings } from "./settings.ts";
import { broken, busy, leftBehind, standing } from "./standing.ts";

/*
 * npm run deploy -- --stage NAME
 * npm run remove -- --stage NAME
 */

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { stage: { type: "string" } } });
  const [wish] = positionals;
  if (values.stage === undefined) throw new Halt(`Say which stage: npm run ${wish} -- --stage prod`);
  const known = asked(values.stage);
  process.env.AWS_REGION = known.region;
  await db.client.config.credentials().catch(() => {
    throw new Halt(
      "No AWS credentials: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and try again.",
    );
  });
  const stacks = await standing(known.stage, known.region);
  const obstacle = busy(known.stage, stacks) ?? (wish === "deploy" ? broken(known.stage, stacks) : undefined);
  if (obstacle) throw new Halt(obstacle);
  if (wish === "deploy") await deploy(known);
  else await remove(known);
}

function asked(stage: string): Settings {
  try {
    return settings(stage, process.env);
  } catch (error) {
    throw error instanceof Error ? new Halt(error.message) : error;
  }
}

async function deploy(known: Settings): Promise<void> {
  if (!succeeds(process.execPath, ["packages/local/bin/build.mjs", "functions", "web"]))
    throw new Halt("The product could not be built: what stands above says why.");
  fetchReader(known);
  await sst("deploy", known, "The deploy stopped; deploy again to go on, or remove the stage.");
  const outputs = within(".sst/outputs.json");
  if (!existsSync(outputs)) return;
  const told: Record<string, Record<string, string>> = JSON.parse(readFileSync(outputs, "utf8"));
  const { Address } = told[`kolo-${known.stage}-web`] ?? {};
  const { TableName } = told[`kolo-${known.stage}-data`] ?? {};
  console.info(`Kolo is at ${Address}`);
  if (TableName) db.table = TableName;
  const { firstLink } = await import("@kolo/core/access/setup");
  const path = await firstLink({ actor: { type: "system", name: "setup" }, now: new Date().toISOString() });
  if (path) console.info(`The first administrator signs in here, once: ${Address}${path}`);
  const todo = [...(await unsent(known.mailFrom, known.region)), ...(await receiving(known))];
  for (const line of todo) console.info(line);
}

async function remove(known: Settings): Promise<void> {
  await received(known);
  await sst("remove", known, "The removal stopped; remove the stage again to go on.");
  if (isPassing(known)) return;
  console.info(
    `The data of ${known.stage} is kept: its table, its secret, and the bucket kolo-${known.stage}-files-….`,
  );
}

/** Runs the tool; where it stops, what stands now is named. */
async function sst(command: string, { stage, region }: Settings, otherwise: string): Promise<void> {
  if (succeeds("npx", ["--no-install", "sst", command, "--stage", stage, "--region", region])) return;
  throw new Halt(`${otherwise} ${leftBehind(await standing(stage, region))}`);
}

const succeeds = (program: string, words: string[]) => spawnSync(program, words, { stdio: "inherit" }).status === 0;

main().catch((error: unknown) => {
  console.error(error instanceof Halt ? error.message : error);
  process.exitCode = 1;
});
