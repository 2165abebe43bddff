import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../src/testing/browser.ts";
import { world } from "../src/testing/world.ts";
import { journeysAt } from "./all.ts";
import { type Journey, WIDTHS, type Width } from "./journey.ts";
import { type Outcome, visited } from "./visit.ts";

/** `npm run journeys [-- J7…]`: interactions beside their budgets, in Chromium at both widths. Over budget exits 1. */
const named = process.argv.slice(2);
const build = fileURLToPath(new URL("../bin/build.mjs", import.meta.url));
if (spawnSync(process.execPath, [build], { stdio: "inherit" }).status !== 0) process.exit(1);
const [firm, browser] = await Promise.all([world(), openBrowser()]);
let short = 0;

function tell({ key, says }: Journey, width: Width, { interactions, budget, milliseconds, faults }: Outcome) {
  const over = interactions > budget || faults.length > 0;
  short += Number(over);
  const seconds = (milliseconds / 1000).toFixed(1);
  const figures = `${String(interactions).padStart(3)} of ${String(budget).padEnd(3)} ${seconds.padStart(6)} s`;
  console.info(`${key.padEnd(4)} ${width.padEnd(6)} ${figures}  ${(over ? "short" : "ok").padEnd(6)} ${says}`);
  for (const fault of faults) console.error(`     ${fault}`);
}

async function walk(journey: Journey, width: Width) {
  try {
    tell(journey, width, await visited(browser, firm, journey, width));
  } catch (error) {
    short += 1;
    console.error(`${journey.key.padEnd(4)} ${width.padEnd(6)} stuck: ${journey.says}\n`, error);
  }
}

for (const width of WIDTHS)
  for (const journey of journeysAt(width))
    if (named.length === 0 || named.includes(journey.key)) await walk(journey, width);
await browser.close();
await firm.kolo.stop();
process.exit(short === 0 ? 0 : 1);
