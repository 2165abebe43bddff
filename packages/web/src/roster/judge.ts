import type { Line } from "@kolo/core/people/roster/line/model";
import type { Row, Seen } from "@kolo/core/people/roster/model";

/** How a line stands: something is wrong with it, somebody has to tell, there is nothing to do, it can be taken over. */
export type Stand = "fault" | "ask" | "here" | "ready" | "looking";

/** Who somebody is that may be known: the same person, or another. */
export type Told = "same" | "apart";

export function standOf(line: Line, seen: Seen | undefined, told: Told | undefined): Stand {
  if (!line.row) return "fault";
  if (!seen) return "looking";
  if (seen.standing === "imported" || seen.standing === "works_here") return "here";
  return seen.standing === "like" && !told ? "ask" : "ready";
}

/** A line as it is taken over: with its manager, and whose profile it is. */
export function rowOf({ row }: Line, seen: Seen | undefined, told: Told | undefined): Row | undefined {
  if (!row) return undefined;
  const { managerID, person } = seen ?? {};
  return {
    ...row,
    ...(managerID && !row.manager && { manager: { accountID: managerID } }),
    ...(told === "same" && person && { personID: person.personID }),
    ...(told === "apart" && { apart: true as const }),
  };
}
