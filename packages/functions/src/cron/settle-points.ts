import * as Standing from "@kolo/core/motivation/standing";

const PASSES = 20;

/** Each minute: takes new points into the standings. Running it twice at once counts nothing twice. */
export const handler = () =>
  Standing.settle({ actor: { type: "system", name: "cron.settle-points" }, now: new Date().toISOString() }, PASSES);
