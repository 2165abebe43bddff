import fc from "fast-check";
import { expect, it } from "vitest";
import { after, before, monthsOf, periodsOf, placeOf, toNext } from "./model.ts";

it("knows the periods of a month and the months of a period", () => {
  expect(periodsOf("2026-11")).toEqual({ month: "2026-11", quarter: "2026-q4", year: "2026" });
  expect(monthsOf("2026-q1")).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect([monthsOf("2026-05"), monthsOf("2026").length]).toEqual([["2026-05"], 12]);
});

it.each([
  ["2026-11", "2026-10"],
  ["2026-01", "2025-12"],
  ["2026-q4", "2026-q3"],
  ["2026-q1", "2025-q4"],
  ["2026", "2025"],
])("%s comes after %s", (period, earlier) => {
  expect([before(period), after(earlier)]).toEqual([earlier, period]);
});

it("gives as many the same place as have the same points, and tells what is missing to the next", () => {
  const levels = [
    { points: 50, people: 1 },
    { points: 40, people: 0 },
    { points: 30, people: 2 },
    { points: 10, people: 3 },
  ];
  expect([50, 30, 10, 5, 0].map((points) => placeOf(levels, points))).toEqual([1, 2, 4, 7, undefined]);
  expect(toNext(levels, 30)).toEqual({ points: 20, people: 1 });
  expect(toNext(levels, 50)).toBeUndefined();
});

it("places people as if they were sorted", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (all) => {
      const levels = [...new Set(all)].map((points) => ({
        points,
        people: all.filter((one) => one === points).length,
      }));
      for (const points of all) expect(placeOf(levels, points)).toBe(1 + all.filter((one) => one > points).length);
    }),
  );
});
