import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { db } from "@kolo/core/db";
import { fetchReader } from "./reader.ts";
import { within } from "./root.ts";
import { isPassing, type Settings, settings } from "./settings.ts";

/*
 * npm run deploy -- --stage NAME
 * npm run remove -- --stage NAME
 */

/** Something a person can put right; said in one sentence, without a stack. */
class Halt extends Error {}

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
  if (wish === "deploy") await deploy(known);
  else remove(known);
}

function asked(stage: string): Settings {
  try {
    return settings(stage, process.env);
  } catch (error) {
    throw error instanceof Error ? new Halt(error.message) : error;
  }
}

async function deploy(known: Settings): Promise<void> {
  run(process.execPath, ["packages/local/bin/build.mjs", "functions", "web"], "The product could not be built.");
  fetchReader(known);
  sst("deploy", known, "The deploy stopped. What was made stays; deploy again to go on, or remove the stage.");
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
}

function remove(known: Settings): void {
  sst("remove", known, "The removal stopped. Remove the stage again to go on.");
  if (isPassing(known)) return;
  console.info(
    `The data of ${known.stage} is kept: its table, its secret, and the bucket kolo-${known.stage}-files-….`,
  );
}

function sst(command: string, { stage, region }: Settings, otherwise: string): void {
  run("npx", ["--no-install", "sst", command, "--stage", stage, "--region", region], otherwise);
}

function run(program: string, words: string[], otherwise: string): void {
  const { status } = spawnSync(program, words, { stdio: "inherit" });
  if (status !== 0) throw new Halt(otherwise);
}

main().catch((error: unknown) => {
  console.error(error instanceof Halt ? error.message : error);
  process.exitCode = 1;
});
