import * as v from "valibot";

/** An IANA zone name the runtime knows. Bare offsets ("+03:00") are refused: they do not follow a country's rules. */
export const Zone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.check((zone) => {
    try {
      return /^[a-z]/i.test(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
    } catch {
      return false;
    }
  }, "zone"),
);

/** A day that exists, `2026-03-29`, in nobody's zone. */
export const LocalDate = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((date) => plusDays(date, 0) === date, "no such day"),
);

/** A clock's time, `09:30`, in nobody's zone. */
export const LocalTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Moves a local date by whole calendar days (negative: back). */
export function plusDays(localDate: string, days: number): string {
  const at = new Date(`${localDate}T00:00Z`);
  if (Number.isNaN(at.getTime())) return "";
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** ISO weekday of a local date: Monday is 1, Sunday is 7. */
export const weekday = (localDate: string) => new Date(`${localDate}T00:00Z`).getUTCDay() || 7;
