import { plusDays, weekday } from "../zone/model.ts";

/** When an office works. `workdays` are ISO weekdays (Monday is 1), `holidays` local dates, `start`/`end` local times. */
export interface WorkCalendar {
  readonly zone: string;
  readonly workdays: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly holidays: readonly string[];
}

export const isWorkday = ({ workdays, holidays }: WorkCalendar, localDate: string) =>
  workdays.includes(weekday(localDate)) && !holidays.includes(localDate);

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
