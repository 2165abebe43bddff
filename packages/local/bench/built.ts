import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds what is not up to date: what is measured is the product as it is deployed. */
export const builtAll = () =>
  spawnSync(process.execPath, [fileURLToPath(new URL("../bin/build.mjs", import.meta.url))], { stdio: "inherit" });
