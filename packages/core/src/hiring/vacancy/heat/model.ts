import { type Deadline, type Heat, heat } from "../../../time/deadline/model.ts";
import type { Info } from "../model.ts";

/* Apart from the vacancy's schemas: each board and list asks for it, and none of them needs those. */

type Promises = Pick<Info, "deadline" | "status" | "closedAt"> & Partial<Pick<Info, "openingsBy">>;

/** The soonest deadline that is not kept yet: of the opening that the next hire fills, else its own. */
export function dueNext({ deadline, openingsBy, status }: Promises, hired: number): Deadline {
  const next = status === "filled" ? undefined : openingsBy?.[hired];
  return next && next.instant < deadline.instant ? next : deadline;
}

/** The colour of its deadlines. A cancelled vacancy has none; one on hold waits, until it is late. `hired`: how many it has. */
export function heatOf(vacancy: Promises, now: string, hired = 0) {
  const { status, closedAt } = vacancy;
  if (status === "cancelled") return undefined;
  const state = { doneAt: status === "filled" ? closedAt : undefined, waiting: status === "on_hold" };
  return heat(dueNext(vacancy, hired), now, state) satisfies Heat;
}
