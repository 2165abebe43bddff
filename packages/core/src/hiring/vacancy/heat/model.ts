import { type Heat, heat } from "../../../time/deadline/model.ts";
import type { Info } from "../model.ts";

/* Apart from the vacancy's schemas: each board and list asks for it, and none of them needs those. */

/** The colour of its deadline. A cancelled vacancy has none; one on hold waits, until it is late. */
export function heatOf({ deadline, status, closedAt }: Pick<Info, "deadline" | "status" | "closedAt">, now: string) {
  if (status === "cancelled") return undefined;
  const state = { doneAt: status === "filled" ? closedAt : undefined, waiting: status === "on_hold" };
  return heat(deadline, now, state) satisfies Heat;
}
