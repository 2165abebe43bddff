import * as v from "valibot";

/** A date as far as it is known: people write "2019", "March 2019" or a day. Months and days count from 1. */
export const PartialDate = v.pipe(
  v.strictObject({
    y: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
    m: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    d: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
  }),
  v.check(({ m, d }) => d === undefined || m !== undefined, "day without month"),
  v.check(({ y, m = 1, d = 1 }) => d <= new Date(Date.UTC(y, m, 0)).getUTCDate(), "no such day"),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** Earlier is negative. What is less known comes first: "2019" before "January 2019". */
export const compare = (one: PartialDate, other: PartialDate) =>
  one.y - other.y || (one.m ?? 0) - (other.m ?? 0) || (one.d ?? 0) - (other.d ?? 0);

/** A stretch of work or study. `end: null` is "until now"; a missing end is not known. */
export interface Period {
  readonly start: PartialDate;
  readonly end?: PartialDate | null | undefined;
}

const YEAR = 12;
const DECEMBER = 12;

/** Months counted from year 0. Where only the year is known a stretch starts in January and ends with December. */
const firstMonth = ({ y, m = 1 }: PartialDate) => y * YEAR + m - 1;
const monthAfter = ({ y, m = DECEMBER }: PartialDate) => y * YEAR + m;

/** Months of one period, the last one counted in full, as people count: March to April is two. */
export const monthsBetween = (start: PartialDate, end: PartialDate) => Math.max(0, monthAfter(end) - firstMonth(start));

/**
 * Months covered by any of the periods; time that two share counts once. The month of `asOf` is not over yet: what goes
 * on until now ends before it. A period whose end is not known adds nothing.
 */
export function totalMonths(periods: readonly Period[], asOf: PartialDate): number {
  const now = firstMonth(asOf);
  const spans = periods
    .filter(({ end }) => end !== undefined)
    .map(({ start, end }) => ({ from: firstMonth(start), to: Math.min(now, end ? monthAfter(end) : now) }))
    .sort((one, other) => one.from - other.from);
  let months = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, counted));
    counted = Math.max(counted, to);
  }
  return months;
}
