import { type WorkCalendar, workdaysFrom } from "../workday/model.ts";
import { instantToWall, wallToInstant } from "../zone/index.ts";
import { plusDays } from "../zone/model.ts";
import type { Promised, Promise as Said } from "./model.ts";

/** The moment that words mean. A day alone is the end of the office's working day, on its clock. */
export function meant({ localDate, localTime, zone }: Said, office: WorkCalendar): Promised {
  if (localTime !== undefined) {
    return { localDate, localTime, zone, instant: wallToInstant(localDate, localTime, zone) };
  }
  const endsOn = office.end > office.start ? localDate : plusDays(localDate, 1);
  return { localDate, zone: office.zone, instant: wallToInstant(endsOn, office.end, office.zone) };
}

const SHARE = 5;

/** The earlier of one working day before (the same time on the working day before) and the last fifth of the span. */
export function soonAt({ instant, zone }: Promised, promisedAt: string, office: WorkCalendar): string {
  const wall = instantToWall(instant, zone);
  const dayBefore = wallToInstant(workdaysFrom(office, wall.localDate, -1), wall.localTime, zone);
  const due = Date.parse(instant);
  const span = Math.max(0, due - Date.parse(promisedAt));
  return new Date(Math.min(Date.parse(dayBefore), due - span / SHARE)).toISOString();
}

/** The promise in force, without its history. */
export const inForce = ({ localDate, localTime, zone, instant }: Promised): Promised => ({
  localDate,
  ...(localTime !== undefined && { localTime }),
  zone,
  instant,
});

export const sameAs = (one: Promised, other: Promised) =>
  one.instant === other.instant && one.zone === other.zone && one.localTime === other.localTime;
