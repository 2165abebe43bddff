import type { Promised } from "../../time/deadline/model.ts";
import type { Line } from "../../work/outcome/model.ts";
import type { Info } from "./model.ts";

/** What became of a vacancy's promises so far: each deadline that burnt, and the one in force when it was filled in time. */
export function outcomes(vacancy: Info): Line[] {
  const { deadline, toldLate, status, closedAt } = vacancy;
  const filledAt = status === "filled" ? closedAt : undefined;
  const crossed = deadline.moves.filter(({ from, at }) => at > from.instant).map(({ from }) => from);
  const late = (toldLate === deadline.instant ? [...crossed, deadline] : crossed).map(
    (one): Line => ({
      ...lineOf(vacancy, one),
      state: "late",
      ...(filledAt && { doneAt: filledAt }),
      ...(status === "cancelled" && { cancelled: true }),
    }),
  );
  const isKept = filledAt !== undefined && toldLate !== deadline.instant;
  return isKept ? [...late, { ...lineOf(vacancy, deadline), state: "kept", doneAt: filledAt }] : late;
}

/** A vacancy, or an opening of it, as a promise for that moment. */
export function lineOf({ vacancyID, title, version, createdAt }: Info, promise: Promised): Omit<Line, "state"> {
  return {
    kind: "vacancy",
    id: vacancyID,
    at: promise.instant,
    dueOn: promise.localDate,
    rank: version,
    title,
    data: { vacancyID },
    createdAt,
    blocked: 0,
  };
}
