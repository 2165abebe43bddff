import * as Compaction from "@kolo/core/search/compaction";
import { look } from "@kolo/core/search/look";

/**
 * Each minute: tells of new people whom a followed view finds, and writes changes of people into the search's segments when
 * it is worth it. Two runs at once are harmless; neither waits for the other to succeed.
 */
export async function handler() {
  const ctx = { actor: { type: "system", name: "cron.compact-search" }, now: new Date().toISOString() } as const;
  await Promise.all([look(ctx), Compaction.compact(ctx)]);
}
