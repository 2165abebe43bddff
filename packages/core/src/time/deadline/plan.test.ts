import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { workdaysFrom } from "../workday/model.ts";
import { plusDays } from "../zone/model.ts";
import { counted, Deadline, heat } from "./model.ts";
import { planned, replanned } from "./plan.ts";
import { moved, promised } from "./promise.ts";

const kyiv = {
  zone: "Europe/Kyiv",
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: ["2026-03-09"],
};
const night = { ...kyiv, zone: "Asia/Almaty", start: "20:00", end: "04:00" };
const monday = "2026-03-02T07:00:00.000Z";
const plan = (workdays: number, startDate: string, localTime?: string) =>
  planned({ workdays, ...(localTime && { localTime }) }, { now: monday, startDate, office: kyiv });
const by = { by: "acc-1", at: "2026-03-03T10:00:00.000Z" };

describe("a plan from a first day at work", () => {
  it.each([
    ["one before a Monday is Friday, never the Monday", -1, "2026-03-16", "2026-03-13T16:00:00.000Z"],
    ["one before a day after a holiday steps over it", -1, "2026-03-10", "2026-03-06T16:00:00.000Z"],
    ["the first day itself", 0, "2026-03-16", "2026-03-16T16:00:00.000Z"],
    ["the first day on a Saturday is the Monday after", 0, "2026-03-14", "2026-03-16T16:00:00.000Z"],
    ["two after a Thursday is Monday", 2, "2026-03-12", "2026-03-16T16:00:00.000Z"],
    ["over a change of the clock it is still the day's end", 1, "2026-03-27", "2026-03-30T15:00:00.000Z"],
  ])("%s", (_, workdays, startDate, instant) => {
    expect(plan(workdays, startDate)).toMatchObject({ instant, basis: { anchor: "startDate", workdays }, moves: [] });
  });
  it("may name a time of the office's clock", () => {
    expect(plan(0, "2026-03-16", "10:00")).toMatchObject({ localTime: "10:00", instant: "2026-03-16T08:00:00.000Z" });
  });
  it("that has passed is due by the end of the working day that ends next, not late already", () => {
    const late = plan(-10, "2026-03-04");
    expect(late).toMatchObject({ localDate: "2026-03-02", instant: "2026-03-02T16:00:00.000Z" });
    expect(heat(late, monday)).toBe("soon");
    const evening = planned(
      { workdays: -10 },
      { now: "2026-03-06T17:00:00.000Z", startDate: "2026-03-11", office: kyiv },
    );
    expect(evening.instant).toBe("2026-03-10T16:00:00.000Z");
  });
  it("in a night shift is due at the end of the one that runs", () => {
    const atTwo = { now: "2026-03-03T21:00:00.000Z", startDate: "2026-03-03", office: night };
    expect(planned({ workdays: -5 }, atTwo)).toMatchObject({
      localDate: "2026-03-03",
      instant: "2026-03-03T23:00:00.000Z",
    });
  });
});

describe("another first day at work", () => {
  const move = { ...by, reason: "The visa is late" };
  it("moves with it, keeps the first promise, and says who and why", () => {
    const first = plan(-1, "2026-03-16");
    expect(replanned(first, { startDate: "2026-03-23", office: kyiv }, move)).toMatchObject({
      instant: "2026-03-20T16:00:00.000Z",
      basis: first.basis,
      firstPromise: first.firstPromise,
      moves: [{ from: first.firstPromise, ...move, cause: "start_date" }],
    });
  });
  it("leaves alone what had burnt, and what a person fixed", () => {
    const burnt = plan(-1, "2026-03-10");
    const later = { ...by, at: "2026-03-06T16:00:00.001Z" };
    expect(replanned(burnt, { startDate: "2026-03-23", office: kyiv }, later)).toBe(burnt);
    const fixed = moved(burnt, { localDate: "2026-03-12", zone: kyiv.zone }, { ...by, office: kyiv });
    expect(replanned(fixed, { startDate: "2026-03-23", office: kyiv }, by)).toBe(fixed);
    const said = promised({ localDate: "2026-03-12", zone: kyiv.zone }, { now: monday, office: kyiv });
    expect(replanned(said, { startDate: "2026-03-23", office: kyiv }, by)).toBe(said);
  });
  it("and back again is the same plan, whatever the days, and never late by being moved", () => {
    const day = fc.integer({ min: -30, max: 400 }).map((days) => plusDays("2026-03-02", days));
    const time = fc.option(fc.constantFrom("02:30", "10:00", "23:45"), { nil: undefined });
    const after = fc.integer({ min: 0, max: 60 * 24 * 40 });
    fc.assert(
      fc.property(
        fc.constantFrom(kyiv, night),
        fc.record({ workdays: fc.integer({ min: -40, max: 40 }), localTime: time }),
        day,
        fc.integer({ min: -300, max: 300 }),
        after,
        (office, offset, startDate, distance, minutes) => {
          const first = planned(offset, { now: monday, startDate, office });
          const at = new Date(Date.parse(monday) + minutes * 60_000).toISOString();
          const there = replanned(first, { startDate: plusDays(startDate, distance), office }, { by: "acc-1", at });
          const back = replanned(there, { startDate, office }, { by: "acc-1", at });
          expect({ ...back, moves: [] }).toEqual(first);
          if (at > first.instant) expect(there).toBe(first);
          else expect([heat(there, at) === "late", counted(back)]).toEqual([false, first.instant]);
          expect(v.parse(Deadline, JSON.parse(JSON.stringify(there)))).toEqual(JSON.parse(JSON.stringify(there)));
        },
      ),
      { numRuns: 1000 },
    );
  });
  it("never falls on the wrong side of the first day", () => {
    const day = fc.integer({ min: 60, max: 400 }).map((days) => plusDays("2026-03-02", days));
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), (startDate, workdays) => {
        const { localDate } = plan(workdays, startDate);
        expect(localDate).toBe(workdaysFrom(kyiv, startDate, workdays));
        expect(workdays < 0 ? localDate < startDate : localDate >= startDate).toBe(true);
      }),
    );
  });
});
