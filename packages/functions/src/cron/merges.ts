import * as Merge from "@kolo/core/people/merge";

/** Goes on with merges of profiles that were broken off. */
export const handler = () =>
  Merge.resume({ actor: { type: "system", name: "cron.merges" }, now: new Date().toISOString() });
