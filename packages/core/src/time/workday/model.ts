import { type CalendarCode, dayOf } from "../calendar/model.ts";
import { plusDays, weekday } from "../zone/model.ts";

/**
 * When an office works: its week (ISO weekdays, Monday is 1) and hours (local times), the calendar of its country, and its
 * own days off and days worked (local dates), which have the last word.
 */
export interface WorkCalendar {
  readonly zone: string;
  readonly workdays: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly calendar?: CalendarCode | undefined;
  readonly holidays: readonly string[];
  readonly worked?: readonly string[] | undefined;
}

export function isWorkday({ workdays, calendar = "none", holidays, worked }: WorkCalendar, localDate: string): boolean {
  if (worked?.includes(localDate)) return true;
  if (holidays.includes(localDate)) return false;
  const byLaw = dayOf(calendar, workdays, localDate);
  return byLaw ? byLaw === "worked" : workdays.includes(weekday(localDate));
}

/**
 * The working day `days` working days after a date (negative: before it, back over non-working days).
 * 0 is the date itself, or the first working day after it.
 */
export function workdaysFrom(calendar: WorkCalendar, localDate: string, days: number): string {
  const step = days < 0 ? -1 : 1;
  let date = days === 0 ? nearest(calendar, localDate, 1) : localDate;
  for (let left = Math.abs(days); left > 0; left--) date = nearest(calendar, plusDays(date, step), step);
  return date;
}

const YEAR = 366;

/** The first working day from a date on. A calendar without one for a year has none: the date stands as it is. */
function nearest(calendar: WorkCalendar, localDate: string, step: 1 | -1): string {
  for (let away = 0; away < YEAR; away++) {
    const date = plusDays(localDate, away * step);
    if (isWorkday(calendar, date)) return date;
  }
  return localDate;
}
