import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Deadline } from "./model.ts";
import { moved, promised } from "./promise.ts";

const kyiv = {
  zone: "Europe/Kyiv",
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: ["2026-03-09"],
};
const monday = "2026-03-02T07:00:00.000Z";
const given = { now: monday, office: kyiv };

describe("a promise", () => {
  it("of a day is the end of the office's working day, on the office's clock", () => {
    const deadline = promised({ localDate: "2026-03-06", zone: "America/Vancouver" }, given);
    expect(deadline).toMatchObject({ zone: "Europe/Kyiv", instant: "2026-03-06T16:00:00.000Z", moves: [] });
    expect(deadline.localTime).toBeUndefined();
  });
  it("of a day and a time is on the clock that was named", () => {
    const said = { localDate: "2026-03-06", localTime: "12:00", zone: "America/Vancouver" };
    const deadline = promised(said, given);
    expect(deadline).toMatchObject({ ...said, instant: "2026-03-06T20:00:00.000Z", basis: "absolute" });
    expect(deadline.firstPromise).toEqual({ ...said, instant: deadline.instant });
  });
  it.each([
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "03:30", "2026-10-25T00:30:00.000Z"],
  ])("at a time the clock skips or repeats, %s %s, is the later or the earlier", (localDate, localTime, instant) => {
    expect(promised({ localDate, localTime, zone: "Europe/Kyiv" }, given).instant).toBe(instant);
  });
  it("ends on the next day where work ends after midnight", () => {
    const office = { ...kyiv, start: "18:00", end: "02:00" };
    const deadline = promised({ localDate: "2026-03-06", zone: "Europe/Kyiv" }, { now: monday, office });
    expect(deadline).toMatchObject({ localDate: "2026-03-06", instant: "2026-03-07T00:00:00.000Z" });
  });
});

describe("due soon", () => {
  const soonAt = (localDate: string, now = monday) =>
    promised({ localDate, zone: "Europe/Kyiv" }, { now, office: kyiv }).soonAt;
  it("is one working day before a near deadline, over weekends and holidays", () => {
    expect(soonAt("2026-03-04")).toBe("2026-03-03T16:00:00.000Z");
    expect(soonAt("2026-03-10", "2026-03-06T07:00:00.000Z")).toBe("2026-03-06T16:00:00.000Z");
  });
  it("is the last fifth of a long span", () => {
    expect(soonAt("2026-03-12", "2026-02-20T16:00:00.000Z")).toBe("2026-03-08T16:00:00.000Z");
  });
  it("never comes after the deadline, and what is promised fits its schema", () => {
    const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    const time = fc.option(fc.constantFrom("00:00", "02:30", "03:30", "23:59"), { nil: undefined });
    const zone = fc.constantFrom("Europe/Kyiv", "America/Vancouver", "Australia/Lord_Howe", "Asia/Almaty");
    fc.assert(
      fc.property(day, day, time, zone, (due, now, localTime, zone) => {
        const said = { localDate: due.toISOString().slice(0, 10), localTime, zone };
        const deadline = promised(said, { now: now.toISOString(), office: kyiv });
        expect(deadline.soonAt < deadline.instant).toBe(true);
        expect(v.parse(Deadline, JSON.parse(JSON.stringify(deadline)))).toEqual(JSON.parse(JSON.stringify(deadline)));
      }),
    );
  });
});

describe("a moved deadline", () => {
  const first = promised({ localDate: "2026-03-06", zone: "Europe/Kyiv" }, given);
  const at = "2026-03-05T10:00:00.000Z";
  const move = { by: "acc-1", at, reason: "The client asked", office: kyiv };
  const once = moved(first, { localDate: "2026-03-13", zone: "Europe/Kyiv" }, move);

  it("keeps its first promise and tells who moved it, when and why", () => {
    expect(once).toMatchObject({ localDate: "2026-03-13", instant: "2026-03-13T16:00:00.000Z" });
    expect(once.firstPromise).toEqual(first.firstPromise);
    expect(once.moves).toEqual([{ from: first.firstPromise, by: "acc-1", at, reason: "The client asked" }]);
  });
  it("keeps every promise between, in order", () => {
    const twice = moved(
      once,
      { localDate: "2026-03-16", localTime: "12:00", zone: "Asia/Almaty" },
      { ...move, by: "acc-2" },
    );
    expect(twice.moves.map(({ by, from }) => [by, from.localDate])).toEqual([
      ["acc-1", "2026-03-06"],
      ["acc-2", "2026-03-13"],
    ]);
    expect(twice.firstPromise).toEqual(first.firstPromise);
  });
  it("is due soon by the span from the move on", () => {
    expect(once.soonAt).toBe("2026-03-12T00:24:00.000Z");
  });
  it("is the very same when the same is said again", () => {
    expect(moved(once, { localDate: "2026-03-13", zone: "Europe/Kyiv" }, { ...move, by: "acc-9" })).toBe(once);
  });
});
