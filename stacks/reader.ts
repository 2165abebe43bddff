import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Stack } from "aws-cdk-lib";
import { Architecture, Code, LayerVersion, Runtime } from "aws-cdk-lib/aws-lambda";
import { BUNDLES } from "./lambda.ts";
import { within } from "./root.ts";

const PACKAGE = "@llamaindex/liteparse-linux-arm64-gnu";
const core: { optionalDependencies: Record<string, string> } = JSON.parse(
  readFileSync(within("packages/core/package.json"), "utf8"),
);
const wanted = `${PACKAGE}@${core.optionalDependencies[PACKAGE]}`;

/**
 * The PDF reader for Lambda's processor (32 MB), apart from the handlers: it is sent again only when its version changes.
 * It is fetched when a stage is deployed, since npm installs only what fits the machine it runs on.
 */
export const readerLayer = (stack: Stack) =>
  new LayerVersion(stack, "Reader", {
    description: wanted,
    compatibleArchitectures: [Architecture.ARM_64],
    compatibleRuntimes: [Runtime.NODEJS_24_X],
    code: Code.fromAsset(join(BUNDLES, "event"), {
      assetHash: wanted.replace(/\W/g, "-"),
      bundling: { image: Runtime.NODEJS_24_X.bundlingImage, local: { tryBundle: fetch } },
    }),
  });

/** Puts the package where Lambda looks for a layer's modules. */
function fetch(output: string): boolean {
  const machine = ["--os=linux", "--cpu=arm64", "--libc=glibc"];
  const quietly = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", "--prefix", join(output, "nodejs"), ...machine, ...quietly, wanted], {
    stdio: "inherit",
  });
  return true;
}
