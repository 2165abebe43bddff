import { spawnSync } from "node:child_process";
import { type Figure, row, short } from "./figure.ts";

/** `npm run bench -- SUITE…` (all without a name): figures beside their bars. A figure over its bar exits 1. */
const SUITES: Record<string, () => Promise<{ measure: () => Promise<Figure[]> }>> = {
  start: () => import("./start.ts"),
  lambda: () => import("./lambda.ts"),
  units: () => import("./units.ts"),
  cost: () => import("./cost.ts"),
  web: () => import("./web.ts"),
  deadlines: () => import("./deadlines.ts"),
  identity: () => import("./identity.ts"),
  due: () => import("./due.ts"),
  lateness: () => import("./lateness.ts"),
  staff: () => import("./staff.ts"),
  resume: () => import("./resume.ts"),
  points: () => import("./points.ts"),
  search: () => import("./search.ts"),
  typing: () => import("./typing.ts"),
};

// What the SDK and core read when they load; nothing here leaves the machine.
Object.assign(process.env, {
  AWS_REGION: "local",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  TABLE_NAME: "bench",
  BUCKET_NAME: "bench",
  APP_ORIGIN: "http://localhost:3000",
  MAIL_FROM: "kolo@example.com",
  SECRET: "only-for-benches",
});

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in SUITES));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}": choose from ${Object.keys(SUITES).join(", ")}.`);
  process.exit(2);
}
const suites = named.length > 0 ? named : Object.keys(SUITES);
const [only = "", ...others] = suites;
process.exit((others.length === 0 ? await alone(only) : suites.map(apart).every(Boolean)) ? 0 : 1);

/** @returns whether every figure kept to its bar */
async function alone(name: string): Promise<boolean> {
  const figures = await SUITES[name]?.().then(({ measure }) => measure());
  console.info(`\n${name}`);
  for (const figure of figures ?? []) console.info(`  ${row(figure)}`);
  return figures !== undefined && !figures.some(short);
}

/** Each in a process of its own: core reads its environment once, and the suites stand on different stacks. */
function apart(name: string): boolean {
  const args = [...process.execArgv, ...process.argv.slice(1, 2), name];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}
