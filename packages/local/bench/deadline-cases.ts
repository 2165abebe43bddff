import { CALENDARS } from "@kolo/core/time/calendar/model";
import type { WorkCalendar } from "@kolo/core/time/workday/model";
import { plusDays } from "@kolo/core/time/zone/model";

/** What a person said, when, and what became of it. */
export interface Case {
  readonly office: WorkCalendar;
  readonly now: string;
  readonly said: Said;
  /** Each at its own instant, one after the other. */
  readonly moves: readonly { readonly at: string; readonly to: Said }[];
  /** Asked for its colour at these instants, open, waiting, and done at the first of them. */
  readonly looks: readonly string[];
}
export type Said =
  | { readonly localDate: string; readonly localTime?: string; readonly zone: string }
  | { readonly workdays: number; readonly localTime?: string; readonly startDate: string };

/** Numbers from a seed, the same on every machine (Mulberry32). */
export function numbers(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  return { next, below, one };
}
export type Numbers = ReturnType<typeof numbers>;

const ZONES = [
  "Europe/Kyiv",
  "Europe/Moscow",
  "Europe/Warsaw",
  "Europe/Berlin",
  "Europe/Lisbon",
  "Asia/Almaty",
  "Asia/Vladivostok",
  "Asia/Kathmandu",
  "America/Vancouver",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Africa/Cairo",
  "UTC",
];
/** The nights on which these zones' clocks are put forward or back, and days on which nobody may expect anything. */
const EDGES = [
  "03-08",
  "03-29",
  "03-28",
  "04-05",
  "04-24",
  "10-25",
  "10-26",
  "11-01",
  "10-04",
  "09-27",
  "02-28",
  "02-29",
  "12-31",
  "01-01",
];
const TIMES = [
  "00:00",
  "00:30",
  "01:45",
  "02:00",
  "02:15",
  "02:30",
  "03:00",
  "03:30",
  "09:00",
  "12:00",
  "18:00",
  "23:59",
];
const WEEKS = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
  [7, 1, 2, 3, 4],
  [2, 4],
  [1, 2, 3, 4, 5, 6, 7],
];
const HOURS = [
  ["09:00", "18:00"],
  ["08:30", "17:15"],
  ["20:00", "02:30"],
  ["00:00", "23:59"],
] as const;
const DAYS = 366 * 11;

export function someCase(numbers: Numbers): Case {
  const { below, one, next } = numbers;
  const [start, end] = one(HOURS);
  const day = () => (next() < 0.3 ? real(`${2025 + below(11)}-${one(EDGES)}`) : plusDays("2025-01-01", below(DAYS)));
  const near = day();
  const office: WorkCalendar = {
    zone: one(ZONES),
    workdays: one(WEEKS),
    start,
    end,
    calendar: one(CALENDARS),
    holidays: Array.from({ length: below(3) }, () => plusDays(near, below(20) - 10)),
    worked: Array.from({ length: below(2) }, () => plusDays(near, below(20) - 10)),
  };
  const from = Date.parse(`${plusDays(near, -below(60))}T00:00Z`) + below(86_400_000);
  const at = (after: number) => new Date(from + after).toISOString();
  const said = (around: string): Said => {
    const time = next() < 0.5 ? {} : { localTime: one(TIMES) };
    if (next() < 0.5) return { localDate: plusDays(around, below(9) - 4), ...time, zone: one(ZONES) };
    return { workdays: below(41) - 20, ...time, startDate: plusDays(around, below(15) - 7) };
  };
  const span = 90 * 86_400_000;
  const moves = Array.from({ length: below(3) }, () => below(span))
    .toSorted((a, b) => a - b)
    .map((after) => ({ at: at(after), to: said(plusDays(near, below(30))) }));
  const looks = Array.from({ length: 3 }, () => at(below(span)));
  return { office, now: at(0), said: said(near), moves, looks };
}

/** 29 February is the 28th where there is none. */
const real = (date: string) => (plusDays(date, 0) === date ? date : date.replace("-02-29", "-02-28"));
