/* Calendar days as "2026-11-24": no clock, no zone. Arithmetic goes through UTC, where each day has 24 hours. */
const MS = 86_400_000;
const ms = (day: string) => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

export const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(ms(text)) && iso(ms(text)) === text;
export const plusDays = (day: string, days: number) => iso(ms(day) + days * MS);

/** The same day of another month; the 31st becomes the last day there is. */
export function plusMonths(day: string, months: number): string {
  const at = new Date(ms(day));
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  return plusDays(iso(first), Math.min(at.getUTCDate(), last) - 1);
}

/** Monday is 1. */
export const weekday = (day: string) => new Date(ms(day)).getUTCDay() || 7;

/** Six weeks, Monday first, that hold the whole month of a day. */
export function weeks(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const start = plusDays(first, 1 - weekday(first));
  return [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((at) => plusDays(start, week * 7 + at)));
}

/** Reads what people write: 24.11.2026, 24/11/26, 24.11 (of this year), 2026-11-24. `undefined` if it is no date. */
export function readDay(text: string, today: string): string | undefined {
  const [first = "", second = "", third = today.slice(0, 4)] = text.trim().split(/[\s./-]+/);
  const parts =
    first.length === 4 ? [first, second, third] : [third.length === 2 ? `20${third}` : third, second, first];
  const day = parts.map((part, at) => part.padStart(at === 0 ? 4 : 2, "0")).join("-");
  return isDay(day) ? day : undefined;
}

/** Reads 14:30, 14.30, 1430, 9 as "14:30", "09:00". `undefined` if it is no time. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:. ]?(\d\d))?$/.exec(text.trim());
  const [hours, minutes] = [Number(match?.[1] ?? 24), Number(match?.[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
