import { type WorkCalendar, workdaysFrom } from "../workday/model.ts";
import { instantToWall, wallToInstant } from "../zone/index.ts";
import { plusDays } from "../zone/model.ts";
import type { Deadline, Move, Promised, Promise as Said } from "./model.ts";

/** A new deadline from what a person said at `now`. A day alone means the end of the office's working day, on its clock. */
export function promised(said: Said, { now, office }: { now: string; office: WorkCalendar }): Deadline {
  const promise = meant(said, office);
  return { ...promise, soonAt: soonAt(promise, now, office), basis: "absolute", firstPromise: promise, moves: [] };
}

/**
 * The deadline after somebody moved it: it keeps its first promise and every one between. Saying the same again moves
 * nothing. Working days from an anchor become a fixed day, since a person has now said which.
 */
export function moved(
  deadline: Deadline,
  said: Said,
  { by, at, reason, office }: Omit<Move, "from"> & { office: WorkCalendar },
): Deadline {
  const promise = meant(said, office);
  const from = before(deadline);
  if (sameAs(from, promise)) return deadline;
  const { firstPromise, moves } = deadline;
  const move = { from, by, at, ...(reason && { reason }) };
  return { ...promise, soonAt: soonAt(promise, at, office), basis: "absolute", firstPromise, moves: [...moves, move] };
}

function meant({ localDate, localTime, zone }: Said, office: WorkCalendar): Promised {
  if (localTime !== undefined) {
    return { localDate, localTime, zone, instant: wallToInstant(localDate, localTime, zone) };
  }
  const endsOn = office.end > office.start ? localDate : plusDays(localDate, 1);
  return { localDate, zone: office.zone, instant: wallToInstant(endsOn, office.end, office.zone) };
}

const SHARE = 5;

/** The earlier of one working day before (the same time on the working day before) and the last fifth of the span. */
function soonAt({ instant, zone }: Promised, now: string, office: WorkCalendar): string {
  const wall = instantToWall(instant, zone);
  const dayBefore = wallToInstant(workdaysFrom(office, wall.localDate, -1), wall.localTime, zone);
  const due = Date.parse(instant);
  const span = Math.max(0, due - Date.parse(now));
  return new Date(Math.min(Date.parse(dayBefore), due - span / SHARE)).toISOString();
}

const before = ({ localDate, localTime, zone, instant }: Deadline): Promised => ({
  localDate,
  ...(localTime !== undefined && { localTime }),
  zone,
  instant,
});

const sameAs = (one: Promised, other: Promised) =>
  one.instant === other.instant && one.zone === other.zone && one.localTime === other.localTime;
