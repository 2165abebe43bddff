// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { isDay, plusDays, plusMonths, readDay, readTime, weekday, weeks } from "./day.ts";

const day = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it.each([
  ["24.11.2026", "2026-11-24"],
  ["24/11/26", "2026-11-24"],
  ["24.11", "2026-11-24"],
  ["1.2.2027", "2027-02-01"],
  ["2026-11-24", "2026-11-24"],
  [" 24 11 2026 ", "2026-11-24"],
  ["31.02.2026", undefined],
  ["11/24/2026", undefined],
  ["soon", undefined],
  ["", undefined],
])("reads the date %s as %s", (text, expected) => {
  expect(readDay(text, "2026-11-22")).toBe(expected);
});

it.each([
  ["14:30", "14:30"],
  ["9", "09:00"],
  ["930", "09:30"],
  ["14.30", "14:30"],
  ["24:00", undefined],
  ["12:75", undefined],
  ["noon", undefined],
])("reads the time %s as %s", (text, expected) => {
  expect(readTime(text)).toBe(expected);
});

it("walks days there and back", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, by) => {
      expect(plusDays(plusDays(from, by), -by)).toBe(from);
    }),
  );
});

it("never leaves the month it steps to, whatever the day", () => {
  expect(plusMonths("2026-01-31", 1)).toBe("2026-02-28");
  fc.assert(
    fc.property(day, fc.integer({ min: -30, max: 30 }), (from, by) => {
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      const to = plusMonths(from, by);
      expect(isDay(to)).toBe(true);
      expect(months(to) - months(from)).toBe(by);
    }),
  );
});

it("shows six whole weeks, Monday first, that hold all days of the month", () => {
  fc.assert(
    fc.property(day, (at) => {
      const shown = weeks(at);
      expect(shown.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
      expect(shown.every((week) => weekday(week[0] ?? "") === 1)).toBe(true);
      expect(shown.flat()).toContain(`${at.slice(0, 7)}-01`);
      expect(shown.flat()).toContain(plusDays(plusMonths(`${at.slice(0, 7)}-01`, 1), -1));
    }),
  );
});
