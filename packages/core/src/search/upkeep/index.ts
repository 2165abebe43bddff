import type { Ctx } from "../../context.ts";
import { compact } from "../compaction/index.ts";
import { look } from "../look/index.ts";

/**
 * Tells of new people whom a followed view finds, then writes changes into the segments when it is worth it. In this order:
 * where much is written, what stands in the segments leaves the tail at the next run, and whoever follows must have been
 * told by then. A look that fails keeps nobody from compacting. Runs at once, and repeats, are harmless.
 */
export async function upkeep(ctx: Ctx): Promise<void> {
  try {
    await look(ctx);
  } finally {
    await compact(ctx);
  }
}
