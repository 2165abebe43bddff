import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import type { Stack } from "aws-cdk-lib";
import { Architecture, Code, LayerVersion, Runtime } from "aws-cdk-lib/aws-lambda";
import { within } from "./root.ts";
import type { Settings } from "./settings.ts";

const PACKAGE = "@llamaindex/liteparse-linux-arm64-gnu";
const core: { optionalDependencies: Record<string, string> } = JSON.parse(
  readFileSync(within("packages/core/package.json"), "utf8"),
);
const wanted = `${PACKAGE}@${core.optionalDependencies[PACKAGE]}`;

/** The PDF reader for Lambda's processor (32 MB) and what it knows of letters (12 MB), apart from the handlers: it is sent again only when its version changes. */
export const readerLayer = (stack: Stack, { reader }: Settings) =>
  new LayerVersion(stack, "Reader", {
    description: wanted,
    compatibleArchitectures: [Architecture.ARM_64],
    compatibleRuntimes: [Runtime.NODEJS_24_X],
    code: Code.fromAsset(within(reader)),
  });

/** Fetches it, once for each version, since npm itself installs only what fits the machine it runs on (`--force` is against its objection). */
export function fetchReader({ reader }: Settings): void {
  const folder = within(reader);
  const kept = `${folder}/nodejs/node_modules/${PACKAGE}/package.json`;
  const letters = "nodejs/node_modules/@kolo/tessdata";
  const whole = existsSync(kept) && existsSync(`${folder}/${letters}`);
  if (whole && `${PACKAGE}@${JSON.parse(readFileSync(kept, "utf8")).version}` === wanted) return;
  const half = `${folder}.half`;
  for (const left of [half, folder]) rmSync(left, { recursive: true, force: true });
  // Lambda looks for a layer's modules in this folder.
  mkdirSync(`${half}/nodejs`, { recursive: true });
  const machine = ["--os=linux", "--cpu=arm64", "--libc=glibc"];
  const quietly = ["--force", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", "--prefix", `${half}/nodejs`, ...machine, ...quietly, wanted], { stdio: "inherit" });
  cpSync(within("packages/tessdata"), `${half}/${letters}`, { recursive: true });
  renameSync(half, folder);
}
