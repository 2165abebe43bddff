import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { compare, monthsBetween, PartialDate, type Period, totalMonths } from "./partial-date.ts";

const now = { y: 2026, m: 1 };
interface Month {
  y: number;
  m: number;
}
const month = fc.record({ y: fc.integer({ min: 1990, max: 2030 }), m: fc.integer({ min: 1, max: 12 }) });
const period = fc.record({ start: month, end: fc.option(month) });

/** Every month of a period, one by one. */
function monthsOf({ start, end }: { start: Month; end: Month | null }): number[] {
  const first = start.y * 12 + start.m;
  const last = end ? end.y * 12 + end.m : now.y * 12 + now.m;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

describe("PartialDate", () => {
  it.each([
    [{ y: 2019 }, true],
    [{ y: 2019, m: 3 }, true],
    [{ y: 2020, m: 2, d: 29 }, true],
    [{ y: 2019, m: 2, d: 29 }, false],
    [{ y: 2019, m: 4, d: 31 }, false],
    [{ y: 2019, m: 13 }, false],
    [{ y: 2019, d: 3 }, false],
  ])("%j fits: %s", (date, fits) => {
    expect(v.is(PartialDate, date)).toBe(fits);
  });

  it("sorts what is less known first", () => {
    const dates = [{ y: 2019, m: 3, d: 2 }, { y: 2019, m: 3 }, { y: 2019 }, { y: 2018, m: 12 }];
    expect(dates.toSorted(compare)).toEqual(dates.toReversed());
  });
});

describe("months", () => {
  it.each([
    ["the last month counts", { y: 2019, m: 3 }, { y: 2019, m: 4 }, 2],
    ["years alone are whole years", { y: 2019 }, { y: 2020 }, 24],
    ["from a year to a month", { y: 2019 }, { y: 2019, m: 6 }, 6],
    ["the wrong way round is nothing", { y: 2020, m: 5 }, { y: 2019, m: 1 }, 0],
  ])("%s", (_, start, end, months) => {
    expect(monthsBetween(start, end)).toBe(months);
  });

  it("counts what two jobs share once, and leaves this month and the unknown out", () => {
    const jobs: Period[] = [
      { start: { y: 2024, m: 1 }, end: null },
      { start: { y: 2020, m: 1 }, end: { y: 2021, m: 12 } },
      { start: { y: 2021, m: 7 }, end: { y: 2022, m: 6 } },
      { start: { y: 2010, m: 1 } },
    ];
    expect(totalMonths(jobs, now)).toBe(24 + 6 + 24);
  });

  it("equals the number of different months covered, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        const covered = new Set(periods.flatMap(monthsOf).filter((at) => at < now.y * 12 + now.m));
        expect(totalMonths(periods, now)).toBe(covered.size);
        expect(totalMonths(periods.toReversed(), now)).toBe(covered.size);
      }),
    );
  });
});
