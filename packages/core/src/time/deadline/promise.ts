import type { WorkCalendar } from "../workday/model.ts";
import { inForce, meant, sameAs, soonAt } from "./meaning.ts";
import type { Deadline, Move, Promise as Said } from "./model.ts";

/** A new deadline from what a person said at `now`. A day alone means the end of the office's working day, on its clock. */
export function promised(said: Said, { now, office }: { now: string; office: WorkCalendar }): Deadline {
  const promise = meant(said, office);
  return {
    ...promise,
    soonAt: soonAt(promise, now, office),
    promisedAt: now,
    basis: "absolute",
    firstPromise: promise,
    moves: [],
  };
}

/**
 * The deadline after somebody moved it: it keeps its first promise and every one between. Saying the same again moves
 * nothing. Working days from an anchor become a fixed day, since a person has now said which.
 */
export function moved(
  deadline: Deadline,
  said: Said,
  { by, at, reason, office }: Omit<Move, "from" | "cause"> & { office: WorkCalendar },
): Deadline {
  const promise = meant(said, office);
  const from = inForce(deadline);
  if (sameAs(from, promise)) return deadline;
  const { firstPromise, moves } = deadline;
  const move = { from, by, at, ...(reason && { reason }) };
  return {
    ...promise,
    soonAt: soonAt(promise, at, office),
    promisedAt: at,
    basis: "absolute",
    firstPromise,
    moves: [...moves, move],
  };
}
