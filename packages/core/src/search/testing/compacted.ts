import { system } from "../../testing/as.ts";
import { compact } from "../compaction/index.ts";
import * as Tail from "../tail/index.ts";

/** A run of the compaction at a moment, after whoever follows a search was told. */
export const compacted = async (at: string): Promise<void> => compact(system(at), await Tail.read(), true);
