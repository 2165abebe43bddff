import { heldTo } from "../parts.ts";
import { BUGS } from "./bugs.ts";

/** A hundred seeded histories must leave exactly the events there should be; then each planted bug must be caught. */
export const hold = (): Promise<string[]> =>
  heldTo({ name: "burn", histories: 100, bugs: Object.keys(BUGS), within: 10 });
