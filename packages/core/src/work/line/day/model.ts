import { plusDays, weekday } from "../../../time/zone/model.ts";
import { alone, ENDS, monthOf, months, NEAR, next, UNITS, type Unit, weekdayOf, weekdays } from "../words/model.ts";

/** What days the office works: "in 3 working days", "by the end of the week". */
export interface Days {
  /** The day it is where the text is typed. */
  readonly today: string;
  readonly isWorkday: (localDate: string) => boolean;
}

/** A part of the text that names a day. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly localDate: string;
}

type Read = (groups: Record<string, string | undefined>, days: Days) => string | undefined;

/** Words that may stand before a day and belong to it. */
const BEFORE = "(?:(?:by|on|until|till|before|due|до|к|ко|в|во|на|у|по)\\s+)?(?:the\\s+)?";

const two = (value: number) => String(value).padStart(2, "0");

/** A day that exists, else undefined. */
function dated(y: number, m: number, d: number): string | undefined {
  const date = `${y}-${two(m)}-${two(d)}`;
  return m >= 1 && m <= 12 && d >= 1 && plusDays(date, 0) === date ? date : undefined;
}

/** Of a day without its year: this year's, or the next one's when it has passed. */
function coming({ today }: Days, m: number, d: number): string | undefined {
  const year = Number(today.slice(0, 4));
  const here = dated(year, m, d);
  return here !== undefined && here < today ? dated(year + 1, m, d) : (here ?? dated(year + 1, m, d));
}

const LONG = 4;
function onDay(days: Days, d: string | undefined, m: number, y: string | undefined) {
  if (y === undefined) return coming(days, m, Number(d));
  return dated(y.length === LONG ? Number(y) : 2000 + Number(y), m, Number(d));
}

const WEEK = 7;
/** The coming one, today too; `next` is the one of next week. */
function onWeekday({ today }: Days, day: number, isNext: boolean): string {
  const away = (day - weekday(today) + WEEK) % WEEK;
  const sameWeek = weekday(today) + away <= WEEK;
  return plusDays(today, isNext && sameWeek ? away + WEEK : away);
}

/** The same day of a month `count` months later; the month's last day where it has fewer. */
function monthsAfter(today: string, count: number): string {
  const [y = 0, m = 0, d = 0] = today.split("-").map(Number);
  const month = m - 1 + count;
  const [year, number] = [y + Math.floor(month / 12), (month % 12) + 1];
  return dated(year, number, d) ?? lastOf(`${year}-${two(number)}-01`);
}

function lastOf(localDate: string): string {
  const [y = 0, m = 0] = localDate.split("-").map(Number);
  const first = m === 12 ? dated(y + 1, 1, 1) : dated(y, m + 1, 1);
  return plusDays(first ?? localDate, -1);
}

function workdaysAfter({ today, isWorkday }: Days, count: number): string {
  let date = today;
  for (let left = count; left > 0; left--) {
    date = plusDays(date, 1);
    for (let away = 0; away < 31 && !isWorkday(date); away++) date = plusDays(date, 1);
  }
  return date;
}

const AFTER: Record<Unit, (days: Days, count: number) => string> = {
  day: ({ today }, count) => plusDays(today, count),
  week: ({ today }, count) => plusDays(today, WEEK * count),
  month: ({ today }, count) => monthsAfter(today, count),
};

/** The last working day at or before a day, but not before today. */
function workdayUntil({ today, isWorkday }: Days, localDate: string): string {
  let date = localDate;
  while (date > today && !isWorkday(date)) date = plusDays(date, -1);
  return date;
}

const END: Record<Unit, (days: Days) => string> = {
  day: ({ today }) => today,
  week: (days) => {
    const sunday = plusDays(days.today, WEEK - weekday(days.today));
    const last = workdayUntil(days, sunday);
    // On a free Saturday the week is over: the next one is meant.
    return days.isWorkday(last) ? last : workdayUntil(days, plusDays(sunday, WEEK));
  },
  month: (days) => workdayUntil(days, lastOf(days.today)),
};

const unitIn = (words: Record<Unit, string>, text = "") =>
  (Object.keys(words) as Unit[]).find((unit) => new RegExp(`^(?:${words[unit]})$`, "u").test(text));

const units = Object.values(UNITS).join("|");
const ends = Object.values(ENDS).join("|");

const RULES: readonly (readonly [RegExp, Read])[] = [
  [alone(`${BEFORE}(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})`), ({ y, m, d }) => dated(Number(y), Number(m), Number(d))],
  [
    alone(`${BEFORE}(?<d>\\d{1,2})[./](?<m>\\d{1,2})(?:[./](?<y>\\d{4}|\\d{2}))?`),
    ({ d, m, y }, days) => onDay(days, d, Number(m), y),
  ],
  [
    alone(`${BEFORE}(?<d>\\d{1,2})(?:st|nd|rd|th|-?го)?\\s+(?<month>${months})(?:,?\\s+(?<y>\\d{4}))?`),
    ({ d, month, y }, days) => onDay(days, d, monthOf(month ?? ""), y),
  ],
  [
    alone(`${BEFORE}(?<month>${months})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>\\d{4}))?`),
    ({ d, month, y }, days) => onDay(days, d, monthOf(month ?? ""), y),
  ],
  [
    alone(
      `${BEFORE}(?<near>${Object.keys(NEAR)
        .toSorted((one, other) => other.length - one.length)
        .join("|")})`,
    ),
    ({ near }, { today }) => plusDays(today, NEAR[near ?? ""] ?? 0),
  ],
  [
    alone(`${BEFORE}(?:(?<next>${next})\\s+)?(?<day>${weekdays})`),
    (found, days) => onWeekday(days, weekdayOf(found.day ?? ""), found.next !== undefined),
  ],
  [
    alone(`(?:in|через|за)\\s+(?:(?<count>\\d{1,3}|an?|one)\\s+)?(?<unit>${units})`),
    ({ count, unit }, days) => AFTER[unitIn(UNITS, unit) ?? "day"](days, Number(count) || 1),
  ],
  [
    alone(
      `(?:in|через|за)\\s+(?<count>\\d{1,3})\\s+(?:working|business|рабоч\\p{L}+|робоч\\p{L}+)\\s+(?:${UNITS.day})`,
    ),
    ({ count }, days) => workdaysAfter(days, Number(count)),
  ],
  [
    alone(
      `(?:(?:by|until|till|до|к)\\s+)?(?:(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?|кон(?:ца|цу|ец)\\s+|кін(?:ця|цю|ець)\\s+)(?<unit>${ends})`,
    ),
    ({ unit }, days) => END[unitIn(ENDS, unit) ?? "day"](days),
  ],
];

/** Every part of the text (made plain) that names a day. */
export const daysIn = (text: string, days: Days): Found[] =>
  RULES.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const localDate = read(match.groups ?? {}, days);
      return localDate ? [{ from: match.index, to: match.index + match[0].length, localDate }] : [];
    }),
  );
