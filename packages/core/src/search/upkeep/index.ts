import type { Ctx } from "../../context.ts";
import { compact } from "../compaction/index.ts";
import { look } from "../look/index.ts";
import * as Tail from "../tail/index.ts";

/**
 * Tells of new people whom a followed view finds, then writes changes into the segments when it is worth it. In this order,
 * and of what was there before both: where much is written, changes leave the tail soon, and whoever follows must have been
 * told of them by then. A look that fails keeps nobody from compacting.
 */
export async function upkeep(ctx: Ctx): Promise<void> {
  const items = await Tail.read();
  let told = false;
  try {
    await look(ctx);
    told = true;
  } finally {
    await compact(ctx, items, told);
  }
}
