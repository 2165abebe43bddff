import * as Outcome from "@kolo/core/work/outcome";
import * as Scan from "@kolo/core/work/scan";

const PASSES = 20;

/**
 * Each minute: looks at the promises that have come due, and takes what was kept and broken into the weeks of who answers
 * for it. Overlapping runs and repeats settle each of them once.
 */
export async function handler(): Promise<void> {
  const ctx = { actor: { type: "system", name: "cron.due" }, now: new Date().toISOString() } as const;
  try {
    await Scan.scan(ctx);
  } finally {
    await Outcome.settle(ctx, PASSES);
  }
}
