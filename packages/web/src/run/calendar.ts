import { isWorkday, type WorkCalendar } from "@kolo/core/time/workday/model";
import { plusDays } from "@kolo/core/time/zone/model";

const BEFORE = 4;
const DAYS = 10;

/** Ten working days to draw, `BEFORE` of them before the day that matters. */
export function shownDays(office: WorkCalendar, around: string): string[] {
  const days: string[] = [];
  for (let date = around, left = BEFORE; left > 0; ) {
    date = plusDays(date, -1);
    if (!isWorkday(office, date)) continue;
    days.unshift(date);
    left -= 1;
  }
  for (let date = around; days.length < DAYS; date = plusDays(date, 1)) if (isWorkday(office, date)) days.push(date);
  return days;
}

/** Where a step is drawn: columns from 1, `to` excluded; `tail`: how many of them it is late by. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly tail: number;
}

/**
 * A step's bar: its day and the one before it, so that its name can be read. A late one grows to today. Undefined when
 * none of it falls on these days, except what is late: that stands at the edge.
 */
export function barOf(
  days: readonly string[],
  due: string,
  { late, today }: { late: boolean; today: string },
): Bar | undefined {
  const count = days.length;
  const column = (date: string) => days.filter((day) => day < date).length + 1;
  const on = column(due);
  if (!late)
    return on > count || due < (days[0] ?? "") ? undefined : { from: Math.max(1, on - 1), to: on + 1, tail: 0 };
  const end = Math.min(count, column(today));
  const start = Math.min(on, end);
  return { from: Math.max(1, start - 1), to: end + 1, tail: end - start };
}
