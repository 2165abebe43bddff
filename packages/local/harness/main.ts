import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** `npm run harness -- SUITE`: histories with faults, and what must hold after them. A broken promise exits 1. */
const SUITES: Record<string, () => Promise<{ hold: () => Promise<string[]> }>> = {
  kill: () => import("./kill.ts"),
  burn: () => import("./burn/hold.ts"),
  ledger: () => import("./ledger/hold.ts"),
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in SUITES));
if (unknown !== undefined) {
  console.error(`There is no harness "${unknown}": choose from ${Object.keys(SUITES).join(", ")}.`);
  process.exit(2);
}
const isNamed = (name: string) => named.length === 0 || named.includes(name);
// The only one that starts the whole stack.
if (isNamed("kill"))
  spawnSync(process.execPath, [fileURLToPath(new URL("../bin/build.mjs", import.meta.url))], { stdio: "inherit" });
let broken = 0;
for (const [name, load] of Object.entries(SUITES)) {
  if (!isNamed(name)) continue;
  const { hold } = await load();
  const failures = await hold();
  for (const failure of failures) console.error(`${name}: ${failure}`);
  console.info(`${name}: ${failures.length === 0 ? "ok" : "broken"}`);
  broken += failures.length;
}
process.exit(broken === 0 ? 0 : 1);
