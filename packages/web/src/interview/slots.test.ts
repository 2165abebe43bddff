// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf, wallOf } from "../ui/wall.ts";
import { starts, workdays } from "./slots.ts";

const zones = ["Europe/Kyiv", "America/New_York", "Asia/Almaty", "Australia/Lord_Howe", "UTC"];
const hours = {
  zone: "Europe/Kyiv",
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: ["2026-03-09"],
};

it("is read back as the same time on the same clock, whatever the zone", () => {
  const at = fc.date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(at, fc.constantFrom(...zones), (date, zone) => {
      const { localDate, localTime } = wallOf(date.toISOString(), zone);
      expect(wallOf(instantOf(localDate, localTime, zone), zone)).toEqual({ localDate, localTime });
    }),
    { numRuns: 300 },
  );
});

it.each([
  ["an ordinary day", "2026-03-03", "10:00", "Europe/Kyiv", "2026-03-03T08:00:00.000Z"],
  ["a time the clock skips: later", "2026-03-29", "03:30", "Europe/Kyiv", "2026-03-29T01:30:00.000Z"],
  ["a time it shows twice: the earlier", "2026-10-25", "03:30", "Europe/Kyiv", "2026-10-25T00:30:00.000Z"],
  ["half an hour of summer", "2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
])("knows the instant of %s", (_, day, time, zone, instant) => {
  expect(instantOf(day, time, zone)).toBe(instant);
});

it("offers working days and half hours within office hours", () => {
  expect(workdays("2026-03-06", 2, hours)).toEqual(["2026-03-06", "2026-03-10"]);
  expect(starts(hours, 60).at(-1)).toBe("17:00");
  expect(starts(hours, 90).slice(0, 2)).toEqual(["09:00", "09:30"]);
});
