import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { instantToWall, wallToInstant } from "./index.ts";
import { LocalDate, LocalTime, plusDays, weekday, Zone } from "./model.ts";

describe("wallToInstant", () => {
  it.each([
    ["an ordinary day", "2026-03-02", "09:00", "Europe/Kyiv", "2026-03-02T07:00:00.000Z"],
    ["a zone without summer time", "2026-07-02", "09:00", "Asia/Almaty", "2026-07-02T04:00:00.000Z"],
    ["a skipped time: an hour later", "2026-03-29", "03:30", "Europe/Kyiv", "2026-03-29T01:30:00.000Z"],
    ["a time shown twice: the earlier", "2026-10-25", "03:30", "Europe/Kyiv", "2026-10-25T00:30:00.000Z"],
    ["a gap of half an hour", "2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z"],
    ["a fold of half an hour", "2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
    ["a day a country left out", "2011-12-30", "12:00", "Pacific/Apia", "2011-12-30T22:00:00.000Z"],
    ["the last minute before Almaty moved", "2024-02-29", "22:59", "Asia/Almaty", "2024-02-29T16:59:00.000Z"],
    ["the day after Almaty moved", "2024-03-01", "12:00", "Asia/Almaty", "2024-03-01T07:00:00.000Z"],
  ])("%s", (_, date, time, zone, instant) => {
    expect(wallToInstant(date, time, zone)).toBe(instant);
  });

  it("is undone by instantToWall, except where the clock skips", () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
    const zones = fc.constantFrom("Europe/Kyiv", "America/Vancouver", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC");
    fc.assert(
      fc.property(minute, zones, (at, zone) => {
        const instant = new Date(at * 60_000).toISOString();
        const shown = instantToWall(instant, zone);
        const back = wallToInstant(shown.localDate, shown.localTime, zone);
        expect(back <= instant).toBe(true);
        expect(instantToWall(back, zone)).toEqual(shown);
      }),
    );
  });
});

describe("what may be typed", () => {
  it.each([
    [Zone, "Europe/Kyiv", true],
    [Zone, "Europe/Nowhere", false],
    [Zone, "+03:00", false],
    [LocalDate, "2024-02-29", true],
    [LocalDate, "2026-02-29", false],
    [LocalDate, "2026-2-9", false],
    [LocalTime, "23:59", true],
    [LocalTime, "24:00", false],
  ])("%# %s", (schema, text, fits) => {
    expect(v.is(schema, text)).toBe(fits);
  });
});

it("moves local dates over months and leap days, and names their weekday", () => {
  expect([plusDays("2024-02-28", 1), plusDays("2024-03-01", -1), plusDays("2026-12-31", 1)]).toEqual([
    "2024-02-29",
    "2024-02-29",
    "2027-01-01",
  ]);
  expect([weekday("2026-03-02"), weekday("2026-03-08")]).toEqual([1, 7]);
});
