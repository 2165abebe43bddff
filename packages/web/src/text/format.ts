import type { Money, SalaryRange } from "@kolo/core/money";
import { language, t } from "./index.ts";

/* English here means day before month and a 24-hour clock. */
const TAG = { en: "en-GB", ru: "ru", uk: "uk" } as const;

/** Intl objects are dear to make (the first ones 43 ms): made on first use, kept by language and shape. */
const kept = new Map<string, unknown>();
function keep<T>(shape: string, make: (tag: string) => T): T {
  const tag = TAG[language()];
  const key = `${tag} ${shape}`;
  const known = kept.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make(tag);
  kept.set(key, made);
  return made;
}

const numberFormat = (options: Intl.NumberFormatOptions) =>
  keep(`number ${JSON.stringify(options)}`, (tag) => new Intl.NumberFormat(tag, options));
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  keep(`date ${JSON.stringify(options)}`, (tag) => new Intl.DateTimeFormat(tag, options));

export const num = (value: number, options: Intl.NumberFormatOptions = {}) => numberFormat(options).format(value);
/** Bytes → "1.2 MB". */
export const fileSize = (bytes: number) =>
  bytes < 1e6
    ? num(Math.max(1, Math.round(bytes / 1e3)), { style: "unit", unit: "kilobyte" })
    : num(bytes / 1e6, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });

/** Hundredths → "€3,400"; cents only where there are some. */
export const cash = (minor: number, currency: string) =>
  num(minor / 100, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: minor % 100 === 0 ? 0 : 2,
  });

/** "uk" → "Ukrainian"; a code that nobody knows stays as it is. */
export const languageName = (code: string) =>
  keep("language", (tag) => new Intl.DisplayNames([tag], { type: "language" })).of(code) ?? code;

/** "Ukrainian B2", "Ukrainian (native)"; a level that nobody told is not said. */
export function spoken({ code, level }: { code: string; level?: string | undefined }): string {
  const name = languageName(code);
  if (level === "native") return t().unit.native(name);
  return level === undefined ? name : `${name} ${level.toUpperCase()}`;
}

const PERIOD = { hour: "perHour", month: "perMonth", year: "perYear" } as const;

export const per = (period: Money["period"]) => t().unit[PERIOD[period]];

/** "a month, net"; an unknown basis is not said. */
function terms({ period, basis }: Pick<Money, "period" | "basis">) {
  return basis === "unknown" ? per(period) : `${per(period)}, ${t().unit[basis]}`;
}

/** "€3,400 a month, net". */
export const money = (value: Money) => `${cash(value.minor, value.currency)} ${terms(value)}`;

/** "€3,000–4,200 a month, gross", "up to €4,200 a month". */
export function salary(range: SalaryRange): string {
  const { from, to, currency } = range;
  if (from !== undefined && to !== undefined) return `${cash(from, currency)} – ${cash(to, currency)} ${terms(range)}`;
  if (from !== undefined) return `${t().unit.from(cash(from, currency))} ${terms(range)}`;
  return to === undefined ? "" : `${t().unit.upTo(cash(to, currency))} ${terms(range)}`;
}

/** A calendar day ("2026-11-24", no zone) → "24 Nov"; with its year when asked. */
export const day = (localDate: string, options: { year?: boolean; weekday?: boolean } = {}) =>
  dateFormat({
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(options.year && { year: "numeric" }),
    ...(options.weekday && { weekday: "short" }),
  }).format(new Date(`${localDate}T00:00:00Z`));

/** The same day in digits, as a date field shows it: "24/11/2026", "24.11.2026". */
export const dayDigits = (localDate: string) =>
  dateFormat({ timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" }).format(
    new Date(`${localDate}T00:00:00Z`),
  );

/** "November 2026" for a calendar's head; month counts from 1. */
export const monthName = (year: number, month: number) =>
  dateFormat({ timeZone: "UTC", month: "long", year: "numeric" }).format(Date.UTC(year, month - 1));

/** "Mon" … "Sun". */
export const weekdays = (width: "short" | "long") =>
  [5, 6, 7, 8, 9, 10, 11].map((date) =>
    dateFormat({ timeZone: "UTC", weekday: width }).format(Date.UTC(2026, 0, date)),
  );

/** A moment (ISO UTC) as that zone's wall clock: "24 Nov, 15:00". Without a zone: the reader's own. */
export const dateTime = (instant: string, zone?: string, options: { year?: boolean; weekday?: boolean } = {}) =>
  dateFormat({
    timeZone: zone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    ...(options.year && { year: "numeric" }),
    ...(options.weekday && { weekday: "short" }),
  }).format(Date.parse(instant));

/** A moment as that zone's time of day: "15:00". */
export const clock = (instant: string, zone?: string) =>
  dateFormat({ timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(Date.parse(instant));

const offset = (instant: string, zone: string) =>
  dateFormat({ timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(Date.parse(instant))
    .find((part) => part.type === "timeZoneName")?.value ?? zone;

/** "Kyiv" in the reader's language, where we know the city. */
export function knownCity(city: string): string | undefined {
  const [names, name]: [Record<string, string>, string] = [t().city, city.replaceAll(" ", "_")];
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** "Europe/Kyiv" → "Kyiv", in the reader's language. */
export function cityOf(zone: string): string {
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  return knownCity(city) ?? city;
}

/** "Europe/Kyiv" → "Kyiv, GMT+2" (the offset in force at that moment). */
export const zoneName = (zone: string, instant = new Date().toISOString()) =>
  `${cityOf(zone)}, ${offset(instant, zone)}`;

/** One moment on two walls: "Tue 24 Nov, 15:00 (Kyiv, GMT+2) · 13:00 (Lisbon, GMT+0)". One when they agree. */
export function bothZones(instant: string, zone: string, other: string): string {
  const first = `${dateTime(instant, zone, { weekday: true })} (${zoneName(zone, instant)})`;
  if (offset(instant, zone) === offset(instant, other)) return first;
  const sameDay = localDate(instant, zone) === localDate(instant, other);
  const second = sameDay ? clock(instant, other) : dateTime(instant, other, { weekday: true });
  return `${first} · ${second} (${zoneName(other, instant)})`;
}

/** The calendar day a moment falls on in a zone, as "2026-11-24". */
export function localDate(instant: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  return parts.format(Date.parse(instant));
}

const STEPS = [
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["month", 2_629_800],
  ["year", 31_557_600],
] as const;

/** "3 days ago", "in 2 hours". `now` in milliseconds. */
export function relative(instant: string, now = Date.now()): string {
  const seconds = (Date.parse(instant) - now) / 1000;
  const [unit, size] = STEPS.findLast(([, length]) => Math.abs(seconds) >= length) ?? STEPS[0];
  const count = Math.trunc(seconds / size);
  const format = () => keep("relative", (tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
  return keep(`${count} ${unit}`, () => format().format(count, unit));
}

/** Months of experience → "3 years 2 months". */
export function months(total: number): string {
  const whole = Math.max(0, Math.floor(total));
  if (whole === 0) return t().unit.underMonth;
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  return [years > 0 && t().unit.years(years), rest > 0 && t().unit.months(rest)].filter(Boolean).join(" ");
}
