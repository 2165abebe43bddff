import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type Deadline, heat, lateness } from "./model.ts";
import { moved, promised } from "./promise.ts";

const office = { zone: "Europe/Kyiv", workdays: [1, 2, 3, 4, 5], start: "09:00", end: "18:00", holidays: [] };
const monday = "2026-03-02T07:00:00.000Z";
const friday = promised({ localDate: "2026-03-06", zone: "Europe/Kyiv" }, { now: monday, office });
const due = "2026-03-06T16:00:00.000Z";
const soon = "2026-03-05T16:00:00.000Z";
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const justAfter = (instant: string) => new Date(Date.parse(instant) + 1).toISOString();

describe("heat", () => {
  it.each([
    ["before it is due soon", justBefore(soon), {}, "open"],
    ["from then on", soon, {}, "soon"],
    ["at the very instant", due, {}, "soon"],
    ["past it", justAfter(due), {}, "late"],
    ["waiting before", soon, { waiting: true }, "waiting"],
    ["waiting, and past it", justAfter(due), { waiting: true }, "late"],
    ["done at the instant, looked at later", "2027-01-01T00:00:00.000Z", { doneAt: due }, "done"],
    ["done past it", justAfter(due), { doneAt: justAfter(due) }, "done_late"],
    ["done while waiting", due, { doneAt: due, waiting: true }, "done"],
  ] as const)("%s", (_, now, state, expected) => {
    expect(heat(friday, now, state)).toBe(expected);
  });

  it("only ever rises while nothing is done about it", () => {
    const rank = { open: 0, waiting: 1, soon: 2, late: 3, done: 4, done_late: 4 };
    const moment = fc.date({ min: new Date(monday), max: new Date("2026-03-09"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [earlier, later] = [Math.min(+one, +other), Math.max(+one, +other)].map((at) =>
          new Date(at).toISOString(),
        );
        expect(rank[heat(friday, earlier ?? "")]).toBeLessThanOrEqual(rank[heat(friday, later ?? "")]);
      }),
    );
  });

  describe("after a move", () => {
    const later = { localDate: "2026-03-13", zone: "Europe/Kyiv" };
    const wednesday = "2026-03-11T12:00:00.000Z";
    it("in good time goes by the new promise", () => {
      const deadline = moved(friday, later, { by: "acc-1", at: soon, office });
      expect(heat(deadline, wednesday)).toBe("open");
      expect(heat(deadline, wednesday, { doneAt: wednesday })).toBe("done");
    });
    it("made once it burnt is not late again until the new day, but can no longer be done in time", () => {
      const deadline = moved(friday, later, { by: "acc-1", at: justAfter(due), office });
      expect(heat(deadline, wednesday)).toBe("open");
      expect(heat(deadline, wednesday, { doneAt: wednesday })).toBe("done_late");
      expect(lateness(deadline, wednesday, { doneAt: wednesday })).toEqual({ value: 4, unit: "day" });
    });
  });
});

describe("lateness", () => {
  const past = (minutes: number) => new Date(Date.parse(due) + minutes * 60_000).toISOString();
  it.each([
    [0, undefined],
    [0.5, { value: 0, unit: "minute" }],
    [59, { value: 59, unit: "minute" }],
    [60, { value: 1, unit: "hour" }],
    [24 * 60 - 1, { value: 23, unit: "hour" }],
    [3 * 24 * 60 + 5, { value: 3, unit: "day" }],
  ])("%d minutes past is %j", (minutes, expected) => {
    expect(lateness(friday, past(minutes))).toEqual(expected);
  });
  it("of done work stays as it was", () => {
    expect(lateness(friday, past(9000), { doneAt: past(60) })).toEqual({ value: 1, unit: "hour" });
    expect(lateness(friday, past(9000), { doneAt: due })).toBeUndefined();
  });
});

describe("late is late everywhere", () => {
  const machine = process.env.TZ;
  afterEach(() => {
    process.env.TZ = machine;
  });
  const ZONES = [
    "Europe/Kyiv",
    "America/Vancouver",
    "Australia/Lord_Howe",
    "Asia/Almaty",
    "Asia/Kathmandu",
    "Pacific/Apia",
  ];
  const zone = fc.constantFrom(...ZONES);
  /** Days around clock changes in those zones, and any other. */
  const localDate = fc.oneof(
    fc.constantFrom("2026-03-28", "2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-05", "2026-10-04"),
    fc
      .date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const localTime = fc.option(fc.constantFrom("00:00", "01:30", "02:15", "02:30", "03:00", "03:30", "12:00", "23:59"), {
    nil: undefined,
  });
  const minutesOff = fc.integer({ min: -3000, max: 3000 });
  const said = fc.record({ localDate, localTime, zone });
  const now = monday;

  it("whatever zone the machine that asks is in, and after the trip through JSON", () => {
    fc.assert(
      fc.property(said, minutesOff, zone, zone, (input, minutes, here, there) => {
        process.env.TZ = here;
        const server = promised(input, { now, office });
        const at = new Date(Date.parse(server.instant) + minutes * 60_000).toISOString();
        const seen = heat(server, at);
        process.env.TZ = there;
        const browser: Deadline = JSON.parse(JSON.stringify(server));
        expect(heat(browser, at)).toBe(seen);
        expect(promised(input, { now, office })).toEqual(server);
        expect(seen === "late").toBe(minutes > 0);
      }),
    );
  });

  it("as the clock on the office's wall says it", () => {
    const shown = (at: string, timeZone: string) =>
      new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(new Date(at));
    fc.assert(
      fc.property(said, minutesOff, (input, minutes) => {
        const deadline = promised(input, { now, office });
        const at = new Date(Date.parse(deadline.instant) + minutes * 60_000).toISOString();
        const wall = shown(at, deadline.zone);
        const meant = `${deadline.localDate} ${deadline.localTime ?? office.end}`;
        // Within an hour of a changed clock the wall itself is ambiguous; the examples of gap and fold cover it.
        if (Math.abs(minutes) > 120) expect(heat(deadline, at) === "late").toBe(wall > meant);
      }),
    );
  });
});
