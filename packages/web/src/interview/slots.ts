import { type WorkCalendar, workdaysFrom } from "@kolo/core/time/workday/model";

/** The next working days of an office from `from` on. */
export function workdays(from: string, count: number, office: WorkCalendar): string[] {
  const days = [workdaysFrom(office, from, 0)];
  while (days.length < count) days.push(workdaysFrom(office, days.at(-1) ?? from, 1));
  return days;
}

const STEP = 30;
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** When something of this length can begin within office hours: each half hour. */
export function starts({ start, end }: Pick<WorkCalendar, "start" | "end">, minutes: number): string[] {
  const first = minutesOf(start);
  const count = Math.max(1, Math.floor((minutesOf(end) - minutes - first) / STEP) + 1);
  return Array.from({ length: count }, (_, index) => clockOf(first + index * STEP));
}
