import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays } from "../zone/model.ts";
import { isWorkday, workdaysFrom } from "./model.ts";

const office = {
  zone: "Europe/Kyiv",
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: ["2026-05-01", "2026-05-04"],
};

describe("workdaysFrom", () => {
  it.each([
    ["one before a Monday is Friday", "2026-03-09", -1, "2026-03-06"],
    ["one before a Sunday is Friday", "2026-03-08", -1, "2026-03-06"],
    ["one after a Friday is Monday", "2026-03-06", 1, "2026-03-09"],
    ["one after a Saturday is Monday", "2026-03-07", 1, "2026-03-09"],
    ["none from a Saturday is Monday", "2026-03-07", 0, "2026-03-09"],
    ["none from a working day is the day", "2026-03-06", 0, "2026-03-06"],
    ["holidays are stepped over", "2026-04-30", 1, "2026-05-05"],
    ["holidays are stepped back over", "2026-05-05", -1, "2026-04-30"],
    ["two weeks back", "2026-03-16", -10, "2026-03-02"],
  ])("%s", (_, from, days, to) => {
    expect(workdaysFrom(office, from, days)).toBe(to);
  });

  it("lands on a working day, and there are exactly so many on the way", () => {
    const date = fc.integer({ min: 0, max: 3000 }).map((days) => plusDays("2024-01-01", days));
    const distance = fc.integer({ min: -40, max: 40 }).filter((days) => days !== 0);
    fc.assert(
      fc.property(date, distance, (from, days) => {
        const to = workdaysFrom(office, from, days);
        const step = Math.sign(days);
        let met = 0;
        for (let at = from; at !== to; ) {
          at = plusDays(at, step);
          if (isWorkday(office, at)) met += step;
        }
        expect([isWorkday(office, to), met]).toEqual([true, days]);
      }),
    );
  });

  it("leaves the date alone where nobody ever works", () => {
    expect(workdaysFrom({ ...office, workdays: [] }, "2026-03-06", 0)).toBe("2026-03-06");
  });
});
