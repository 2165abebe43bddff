import { run } from "@kolo/core/firm/recount/run";
import { recount } from "@kolo/core/work/lateness/recount";

/**
 * Each minute: tells the open deadlines of offices anew whose clock or calendar changed, and counts the weeks of promises
 * from before they were counted. What is done is not done again.
 */
export async function handler(): Promise<void> {
  const ctx = { actor: { type: "system", name: "cron.recount-deadlines" }, now: new Date().toISOString() } as const;
  await run(ctx);
  await recount(ctx);
}
