import { Instant, LocalDate, LocalDateTime, LocalTime, ZoneId } from "@js-joda/core";
import "@js-joda/timezone";
import { yearOf } from "@kolo/core/time/calendar/model";
import type { WorkCalendar } from "@kolo/core/time/workday/model";
import type { Case, Said } from "./deadline-cases.ts";

/*
 * The same answers by other means, from the rules in words: clocks by js-joda, which brings its own copy of the zone
 * database and Java's rule for gaps and folds; working days by looking at every day about the date.
 */

/** What is asked of both. */
export interface Answer {
  readonly due: string;
  readonly soon: string;
  readonly first: string;
  readonly moves: number;
  readonly colours: readonly string[];
}

export function oracle({ office, now, said, moves, looks }: Case): Answer {
  const due = meaning(office, said, now);
  const start: Kept = { due, soon: soonest(office, due, now), since: now, offset: "workdays" in said, moves: 0 };
  const end = moves.reduce((kept, move) => stepped(kept, move, office, said), start);
  return {
    due: iso(end.due.at),
    soon: iso(end.soon),
    first: iso(due.at),
    moves: end.moves,
    colours: looks.flatMap((look) => colours(Date.parse(look), end.due.at, end.soon, end.burnt ?? end.due.at)),
  };
}

/** What stands after the moves so far: `offset`, whether it still follows the first day at work; `burnt`, the first instant missed. */
interface Kept {
  readonly due: Due;
  readonly soon: number;
  readonly since: string;
  readonly offset: boolean;
  readonly moves: number;
  readonly burnt?: number | undefined;
}

function stepped(kept: Kept, { at, to }: Case["moves"][number], office: WorkCalendar, said: Said): Kept {
  const over = Date.parse(at) > kept.due.at;
  const burnt = over ? (kept.burnt ?? kept.due.at) : kept.burnt;
  if ("workdays" in to) {
    if (!kept.offset || over) return { ...kept, burnt };
    const due = meaning(office, { ...(said as typeof to), startDate: to.startDate }, at);
    return { ...kept, due, soon: soonest(office, due, kept.since), moves: kept.moves + (alike(due, kept.due) ? 0 : 1) };
  }
  const due = meaning(office, to, at);
  if (alike(due, kept.due)) return { ...kept, burnt };
  return { due, soon: soonest(office, due, at), since: at, offset: false, moves: kept.moves + 1, burnt };
}

const alike = (one: Due, other: Due) => one.at === other.at && one.zone === other.zone && one.time === other.time;

interface Due {
  readonly at: number;
  readonly zone: string;
  readonly time: string | undefined;
}

function meaning(office: WorkCalendar, said: Said, now: string): Due {
  if ("localDate" in said) return clock(office, said.localDate, said.localTime, said.zone);
  const due = clock(office, workday(office, said.startDate, said.workdays), said.localTime, office.zone);
  if (due.at >= Date.parse(now)) return due;
  const ends = around(office, Instant.parse(now).atZone(ZoneId.of(office.zone)).toLocalDate().toString())
    .map((day) => clock(office, day, undefined, office.zone))
    .find(({ at }) => at >= Date.parse(now));
  if (!ends) throw new Error("an office works some day");
  return ends;
}

function clock(office: WorkCalendar, day: string, time: string | undefined, zone: string): Due {
  if (time !== undefined) return { at: instant(day, time, zone), zone, time };
  const overnight = LocalTime.parse(office.end).compareTo(LocalTime.parse(office.start)) <= 0;
  const ends = overnight ? LocalDate.parse(day).plusDays(1).toString() : day;
  return { at: instant(ends, office.end, office.zone), zone: office.zone, time: undefined };
}

const instant = (day: string, time: string, zone: string) =>
  LocalDateTime.parse(`${day}T${time}`).atZone(ZoneId.of(zone)).toInstant().toEpochMilli();

function soonest(office: WorkCalendar, { at, zone }: Due, since: string): number {
  const shown = Instant.ofEpochMilli(at).atZone(ZoneId.of(zone)).toLocalDateTime();
  const dayBefore = workday(office, shown.toLocalDate().toString(), -1);
  const time = shown.toLocalTime().toString().slice(0, 5);
  const fifth = Math.max(0, at - Date.parse(since)) / 5;
  return Math.min(instant(dayBefore, time, zone), Math.trunc(at - fifth));
}

function colours(look: number, due: number, soon: number, counts: number): string[] {
  const running = look > due ? "late" : look >= soon ? "soon" : "open";
  return [running, look > due ? "late" : "waiting", look <= counts ? "done" : "done_late"];
}

function workday(office: WorkCalendar, from: string, count: number): string {
  const days = around(office, from);
  const after = days.filter((day) => (count === 0 ? day >= from : day > from));
  const before = days.filter((day) => day < from);
  const found = count < 0 ? before.at(count) : after[Math.max(0, count - 1)];
  if (found === undefined) throw new Error(`no working day ${count} from ${from}`);
  return found;
}

const REACH = 160;

/** Every working day about a date, in order. */
function around({ workdays, calendar = "none", holidays, worked = [] }: WorkCalendar, from: string): string[] {
  const base = based(calendar, workdays);
  const middle = LocalDate.parse(from).toEpochDay() - FIRST;
  const days: string[] = [];
  for (let day = middle - REACH; day <= middle + REACH; day++) {
    const date = DATES[day] as string;
    if (worked.includes(date) || (base[day] && !holidays.includes(date))) days.push(date);
  }
  return days;
}

const FIRST = LocalDate.of(2023, 1, 1).toEpochDay();
const DATES = Array.from({ length: 366 * 17 }, (_, day) => LocalDate.ofEpochDay(FIRST + day).toString());

/** Every day of the years in question, on a list: whether a calendar and a week have it as a working day. */
const bases = new Map<string, boolean[]>();
function based(calendar: NonNullable<WorkCalendar["calendar"]>, workdays: readonly number[]): boolean[] {
  const key = `${calendar} ${workdays}`;
  const known = bases.get(key) ?? DATES.map((date) => worksOn(calendar, workdays, date));
  bases.set(key, known);
  return known;
}

function worksOn(calendar: NonNullable<WorkCalendar["calendar"]>, workdays: readonly number[], date: string): boolean {
  const year = yearOf(calendar, Number(date.slice(0, 4)), workdays);
  if (year?.worked.has(date)) return true;
  return workdays.includes(LocalDate.parse(date).dayOfWeek().value()) && !year?.off.has(date);
}

const iso = (at: number) => new Date(at).toISOString();
