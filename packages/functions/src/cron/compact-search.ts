import * as Compaction from "@kolo/core/search/compaction";

/** Each minute: writes changes of people into the search's segments when it is worth it. Two runs at once are harmless. */
export const handler = () =>
  Compaction.compact({ actor: { type: "system", name: "cron.compact-search" }, now: new Date().toISOString() });
