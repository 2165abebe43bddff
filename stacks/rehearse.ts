import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { standIn } from "./standin/server.ts";

/*
 * npm run rehearse: the real `sst deploy`, a second one, and `sst remove`, against stand-ins on this machine. It proves
 * that the tool takes the configuration, bundles, uploads and orders the stacks. It does not prove what AWS makes of them.
 */
const STAGE = "prod-rehearsal";

const cloud = await standIn();
const home = await mkdtemp(join(tmpdir(), "kolo-rehearsal-"));
try {
  await sst("deploy");
  const first = [...cloud.formation.stacks.keys()];
  says(`deployed ${first.length} stacks: ${first.join(", ")}`, first.includes(`kolo-${STAGE}-watch`));
  says(`uploaded ${cloud.objects.size} objects`, cloud.objects.size > 0);
  await sst("deploy");
  says("a second deploy finds the same stacks", first.join() === [...cloud.formation.stacks.keys()].join());
  await sst("remove");
  const left = [...cloud.formation.stacks.keys()].filter((name) => name.startsWith("kolo-"));
  says("removed every stack of the stage", left.length === 0);
  says(`kept, because it is production: ${cloud.formation.retained.join(", ")}`, cloud.formation.retained.length === 3);
  says(
    `nothing was asked that was not answered${cloud.unknown.map((one) => ` (${one})`).join("")}`,
    cloud.unknown.length === 0,
  );
} finally {
  cloud.stop();
  await rm(home, { recursive: true, force: true });
}

function says(sentence: string, holds: boolean): void {
  console.info(`${holds ? "ok   " : "short"} ${sentence}`);
  if (!holds) process.exitCode = 1;
}

/** Runs the tool with no way out but the stand-ins: every other address leads to a port nobody listens on. */
async function sst(command: string): Promise<void> {
  const nowhere = "http://127.0.0.1:9";
  const child = spawn("npx", ["--no-install", "sst", command, "--stage", STAGE], {
    stdio: "inherit",
    env: {
      PATH: process.env.PATH,
      HOME: home,
      SST_TELEMETRY_DISABLED: "1",
      CI: "1",
      AWS_ACCESS_KEY_ID: "AKIAREHEARSAL",
      AWS_SECRET_ACCESS_KEY: "rehearsal",
      AWS_REGION: "eu-central-1",
      AWS_ENDPOINT_URL: cloud.url,
      AWS_EC2_METADATA_DISABLED: "true",
      HTTPS_PROXY: nowhere,
      HTTP_PROXY: nowhere,
      NO_PROXY: "127.0.0.1",
      KOLO_MAIL_FROM: "kolo@firm.example",
      KOLO_MAIL_DOMAIN: "jobs.firm.example",
      KOLO_READER: "packages/functions/dist/event",
      KOLO_OPERATOR: "operator@firm.example",
    },
  });
  const status = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (status !== 0) throw new Error(`sst ${command} ended with ${status}`);
}
