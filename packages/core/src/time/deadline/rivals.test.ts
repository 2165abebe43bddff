import { describe, expect, it } from "vitest";
import { workdaysFrom } from "../workday/model.ts";
import { plusDays, weekday } from "../zone/model.ts";
import { heat } from "./model.ts";
import { planned } from "./plan.ts";
import { promised } from "./promise.ts";

/* What other products of this kind get wrong, as their users reported it. */

const vancouver = { zone: "America/Vancouver", workdays: [1, 2, 3, 4, 5], start: "09:00", end: "18:00", holidays: [] };
const now = "2026-01-02T17:00:00.000Z";

describe("a day alone, in Vancouver", () => {
  const friday = promised({ localDate: "2026-03-06", zone: vancouver.zone }, { now, office: vancouver });
  it.each([
    ["16:00, when it is tomorrow in UTC", "2026-03-07T00:00:00.000Z", "soon"],
    ["17:59", "2026-03-07T01:59:00.000Z", "soon"],
    ["18:00, the end of the day", "2026-03-07T02:00:00.000Z", "soon"],
    ["the moment after", "2026-03-07T02:00:00.001Z", "late"],
  ])("is at %s", (_, at, colour) => {
    expect(heat(friday, at)).toBe(colour);
  });
});

describe("the day before a start", () => {
  const days = Array.from({ length: 366 }, (_, day) => plusDays("2026-02-01", day));
  const mondays = days.filter((day) => weekday(day) === 1);
  it.each(["none", "ru", "pl", "kz"] as const)(
    "of any Monday is never that Monday, with the days off of %s",
    (calendar) => {
      for (const startDate of mondays) {
        const office = { ...vancouver, calendar };
        const { localDate } = planned({ workdays: -1 }, { now, startDate, office });
        expect(localDate < startDate, startDate).toBe(true);
        expect(weekday(localDate), startDate).toBeLessThan(6);
        expect(workdaysFrom(office, localDate, 1) >= startDate, startDate).toBe(true);
      }
    },
  );
});

it("goes by the clock of whoever asks, never by one that stood still since the server started", () => {
  const deadline = promised({ localDate: "2026-01-05", zone: vancouver.zone }, { now, office: vancouver });
  const asked = ["2026-01-02T18:00:00.000Z", "2026-01-05T10:00:00.000Z", "2026-01-07T10:00:00.000Z"];
  expect(asked.map((at) => heat(deadline, at))).toEqual(["open", "soon", "late"]);
});
