import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkday } from "../workday/model.ts";
import { plusDays, weekday } from "../zone/model.ts";
import { CALENDARS, dayOf, usualCalendar, yearOf } from "./model.ts";

const WEEK = [1, 2, 3, 4, 5];

/** Days off from Monday to Friday, as the public lists of each year have them. */
const weekdaysOff = (code: (typeof CALENDARS)[number], year: number) =>
  [...(yearOf(code, year, WEEK)?.off.keys() ?? [])].filter((date) => weekday(date) < 6).toSorted();

describe("a year", () => {
  it.each([
    // Orders of the Government of Russia, see their sources in russia.ts.
    [
      "ru",
      2025,
      [
        "01-01",
        "01-02",
        "01-03",
        "01-06",
        "01-07",
        "01-08",
        "05-01",
        "05-02",
        "05-08",
        "05-09",
        "06-12",
        "06-13",
        "11-03",
        "11-04",
        "12-31",
      ],
    ],
    [
      "ru",
      2026,
      [
        "01-01",
        "01-02",
        "01-05",
        "01-06",
        "01-07",
        "01-08",
        "01-09",
        "02-23",
        "03-09",
        "05-01",
        "05-11",
        "06-12",
        "11-04",
        "12-31",
      ],
    ],
    [
      "kz",
      2025,
      [
        "01-01",
        "01-02",
        "01-03",
        "01-07",
        "03-10",
        "03-21",
        "03-24",
        "03-25",
        "05-01",
        "05-07",
        "05-09",
        "06-06",
        "07-07",
        "09-01",
        "10-27",
        "12-16",
      ],
    ],
    [
      "kz",
      2026,
      [
        "01-01",
        "01-02",
        "01-07",
        "03-09",
        "03-23",
        "03-24",
        "03-25",
        "05-01",
        "05-07",
        "05-11",
        "05-27",
        "07-06",
        "10-26",
        "12-16",
      ],
    ],
    ["ua", 2026, []],
    [
      "ua-peace",
      2026,
      ["01-01", "03-09", "04-13", "05-01", "05-08", "06-01", "06-29", "07-15", "08-24", "10-01", "12-25"],
    ],
    ["pl", 2026, ["01-01", "01-06", "04-06", "05-01", "06-04", "11-11", "12-24", "12-25"]],
    ["pl", 2024, ["01-01", "04-01", "05-01", "05-03", "05-30", "08-15", "11-01", "11-11", "12-25", "12-26"]],
    ["de", 2026, ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "12-25"]],
    ["de-by", 2026, ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "05-25", "06-04", "12-25"]],
    ["de-be", 2025, ["01-01", "04-18", "04-21", "05-01", "05-08", "05-29", "06-09", "10-03", "12-25", "12-26"]],
    ["de-sn", 2027, ["01-01", "03-26", "03-29", "05-06", "05-17", "11-17"]],
    ["none", 2026, []],
  ] as const)("of %s in %d", (code, year, days) => {
    expect(weekdaysOff(code, year)).toEqual(days.map((day) => `${year}-${day}`));
  });

  it("names the order that moves its days, and says when none was issued yet", () => {
    expect(yearOf("ru", 2025, WEEK)?.off.get("2025-06-13")).toBe("2025-03-08");
    expect([...(yearOf("ru", 2025, WEEK)?.worked ?? [])]).toEqual(["2025-11-01"]);
    expect(yearOf("ru", 2026, WEEK)).toMatchObject({ provisional: false });
    expect(yearOf("ru", 2026, WEEK)?.sources.at(-1)?.title).toContain("№ 1466");
    expect(yearOf("ru", 2027, WEEK)).toMatchObject({ provisional: true, sources: [{ title: expect.any(String) }] });
    expect(yearOf("ua", 2026, WEEK)).toMatchObject({ provisional: true });
  });

  it("carries a day only over what the office has off", () => {
    const six = [...WEEK, 6];
    // 21 March 2026 is a Saturday, the 22nd a Sunday; the ministry's calendar for six days moves only the latter.
    expect([yearOf("kz", 2026, six)?.off.get("2026-03-24"), yearOf("kz", 2026, six)?.off.has("2026-03-25")]).toEqual([
      "2026-03-22",
      false,
    ]);
  });

  it("keeps every day in its year, none both off and worked, and each carried day stands for a day off", () => {
    const codes = fc.constantFrom(...CALENDARS);
    const weeks = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 });
    fc.assert(
      fc.property(
        codes,
        fc.oneof(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 2024, max: 2060 })),
        weeks,
        (code, year, week) => {
          const { off, worked } = yearOf(code, year, week) ?? {
            off: new Map<string, string>(),
            worked: new Set<string>(),
          };
          for (const [date, from] of off) {
            expect([date.slice(0, 4), worked.has(date)]).toEqual([`${year}`, false]);
            if (from !== undefined && !worked.has(from)) expect(off.has(from)).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a day of an office", () => {
  const office = {
    zone: "Europe/Moscow",
    workdays: WEEK,
    start: "09:00",
    end: "18:00",
    calendar: "ru" as const,
    holidays: [],
  };
  it.each([
    ["a Saturday worked by order", "2025-11-01", {}, true],
    ["the Monday it was moved to", "2025-11-03", {}, false],
    ["a holiday the office works on", "2025-11-03", { worked: ["2025-11-03"] }, true],
    ["its own day off", "2025-11-05", { holidays: ["2025-11-05"] }, false],
    [
      "its own day worked wins over its own day off",
      "2025-11-05",
      { holidays: ["2025-11-05"], worked: ["2025-11-05"] },
      true,
    ],
    ["an ordinary Saturday", "2025-11-08", {}, false],
  ])("%s", (_, date, own, works) => {
    expect(isWorkday({ ...office, ...own }, date)).toBe(works);
  });
  it("is what the week says where the calendar says nothing", () => {
    const dates = fc.integer({ min: 0, max: 4000 }).map((days) => plusDays("2024-01-01", days));
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayOf("none", WEEK, date)).toBeUndefined();
        expect(isWorkday({ ...office, calendar: "none" }, date)).toBe(weekday(date) < 6);
      }),
    );
  });
  it("is first guessed from its zone", () => {
    const zones = ["Europe/Kyiv", "Asia/Almaty", "Europe/Samara", "Europe/Warsaw", "Europe/Berlin", "Europe/Lisbon"];
    expect(zones.map(usualCalendar)).toEqual(["ua", "kz", "ru", "pl", "de", "none"]);
  });
});
