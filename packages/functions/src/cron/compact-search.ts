import { upkeep } from "@kolo/core/search/upkeep";

/** Each minute: the search's upkeep. */
export async function handler() {
  await upkeep({ actor: { type: "system", name: "cron.compact-search" }, now: new Date().toISOString() });
}
