import { heldTo } from "../parts.ts";
import { BUGS } from "./bugs.ts";

/** Two hundred seeded histories of forty requests with faults must leave books that agree; each planted bug is caught. */
export const hold = (): Promise<string[]> =>
  heldTo({ name: "ledger", histories: 200, bugs: Object.keys(BUGS), within: 20 });
