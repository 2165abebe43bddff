import { type Figure, row, short } from "./figure.ts";

/** `npm run bench -- SUITE…` (all without a name): figures beside their bars. A figure over its bar exits 1. */
const SUITES: Record<string, () => Promise<{ measure: () => Promise<Figure[]> }>> = {
  start: () => import("./start.ts"),
  lambda: () => import("./lambda.ts"),
  units: () => import("./units.ts"),
  web: () => import("./web.ts"),
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
let failed = false;
for (const name of named.length > 0 ? named : Object.keys(SUITES)) {
  const figures = await (await SUITES[name]?.())?.measure();
  console.info(`\n${name}`);
  for (const figure of figures ?? []) console.info(`  ${row(figure)}`);
  failed ||= figures?.some(short) ?? true;
}
process.exit(failed ? 1 : 0);
