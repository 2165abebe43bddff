import { plusDays, weekday } from "@kolo/core/time/zone/model";
import { heatOf, type Info, unfinished } from "@kolo/core/work/task/model";
import { localDate } from "../text/format.ts";

export interface Sorted {
  readonly burning: Info[];
  readonly today: Info[];
  readonly week: Info[];
  readonly later: Info[];
}

const WEEK = 7;

/** Unfinished tasks by when they want to be done, by the reader's own calendar: burning, today, this week, later. */
export function sorted(tasks: readonly Info[], now: string, zone: string | undefined): Sorted {
  const today = localDate(now, zone);
  const sunday = plusDays(today, WEEK - weekday(today));
  const groups: Sorted = { burning: [], today: [], week: [], later: [] };
  for (const task of tasks.filter(unfinished)) {
    const due = localDate(task.deadline.instant, zone);
    if (heatOf(task, now) === "late") groups.burning.push(task);
    else if (due <= today) groups.today.push(task);
    else (due <= sunday ? groups.week : groups.later).push(task);
  }
  return groups;
}
