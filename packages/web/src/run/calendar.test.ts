// @vitest-environment node
import { describe, expect, it } from "vitest";
import { barOf, shownDays } from "./calendar.ts";

const office = {
  zone: "Europe/Kyiv",
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: ["2026-03-09"],
};
const days = shownDays(office, "2026-03-11");

it("shows ten working days, four of them before the one that matters", () => {
  expect(days).toEqual([
    "2026-03-04",
    "2026-03-05",
    "2026-03-06",
    "2026-03-10",
    "2026-03-11",
    "2026-03-12",
    "2026-03-13",
    "2026-03-16",
    "2026-03-17",
    "2026-03-18",
  ]);
});

describe("a bar", () => {
  const on = (due: string, late = false) => barOf(days, due, { late, today: "2026-03-12" });
  it("ends on its day", () => {
    expect(on("2026-03-10")).toEqual({ from: 3, to: 5, tail: 0 });
    expect(on("2026-03-04")).toEqual({ from: 1, to: 2, tail: 0 });
  });
  it("that is late grows a tail to today, also from before the days that are shown", () => {
    expect(on("2026-03-10", true)).toEqual({ from: 3, to: 7, tail: 2 });
    expect(on("2026-02-20", true)).toEqual({ from: 1, to: 7, tail: 5 });
    expect(on("2026-03-12", true)).toEqual({ from: 5, to: 7, tail: 0 });
  });
  it("is not drawn outside the days that are shown", () => {
    expect([on("2026-02-20"), on("2026-03-19")]).toEqual([undefined, undefined]);
  });
});
