import { existsSync } from "node:fs";
import { schedules } from "@kolo/core/schedules";
import { GRACE } from "@kolo/core/work/scan";
import { Cron } from "croner";
import { describe, expect, it } from "vitest";
import { planned, translated } from "./scheduler.ts";

/** The next moments of a schedule after an instant. */
function runs(expression: string, zone: string, after: string, count = 2): string[] {
  const { pattern, interval } = translated(expression);
  const job = new Cron(pattern, { timezone: zone, paused: true, ...(interval && { interval }) });
  return job.nextRuns(count, new Date(after)).map((date) => date.toISOString());
}

describe("a schedule of AWS", () => {
  it("counts weekdays from Sunday = 1", () => {
    // 2026-01-01 is a Thursday.
    expect(runs("cron(0 9 ? * 2 *)", "UTC", "2026-01-01T00:00:00Z")).toEqual([
      "2026-01-05T09:00:00.000Z",
      "2026-01-12T09:00:00.000Z",
    ]);
    expect(runs("cron(0 9 ? * 1,7 *)", "UTC", "2026-01-01T00:00:00Z")).toEqual([
      "2026-01-03T09:00:00.000Z",
      "2026-01-04T09:00:00.000Z",
    ]);
  });

  it("takes names, steps, the last day, the nth weekday and years", () => {
    expect(runs("cron(30 18 ? * MON-FRI *)", "UTC", "2026-01-02T19:00:00Z", 1)).toEqual(["2026-01-05T18:30:00.000Z"]);
    expect(runs("cron(0/15 * * * ? *)", "UTC", "2026-01-01T00:01:00Z", 1)).toEqual(["2026-01-01T00:15:00.000Z"]);
    expect(runs("cron(0 0 L * ? *)", "UTC", "2026-02-01T00:00:00Z", 1)).toEqual(["2026-02-28T00:00:00.000Z"]);
    expect(runs("cron(0 0 ? * 2#1 *)", "UTC", "2026-01-01T00:00:00Z", 1)).toEqual(["2026-01-05T00:00:00.000Z"]);
    expect(runs("cron(0 0 1 1 ? 2030)", "UTC", "2026-01-01T00:00:00Z")).toEqual(["2030-01-01T00:00:00.000Z"]);
  });

  it("is told in its own zone, also where the clock jumps", () => {
    expect(runs("cron(0 9 * * ? *)", "Europe/Kyiv", "2026-03-28T00:00:00Z")).toEqual([
      "2026-03-28T07:00:00.000Z",
      "2026-03-29T06:00:00.000Z",
    ]);
  });

  it("may be a rate", () => {
    expect(translated("rate(1 minute)").interval).toBe(60);
    expect(translated("rate(5 minutes)").interval).toBe(300);
    expect(translated("rate(2 hours)").interval).toBe(7200);
    expect(translated("rate(1 day)").interval).toBe(86_400);
  });

  it.each(["rate(0 minutes)", "rate(5 weeks)", "cron(0 9 * * * *)", "cron(0 9 ? * ? *)", "0 9 * * *", "at(now)"])(
    "is not %s",
    (expression) => {
      expect(() => translated(expression)).toThrow("Not a schedule of AWS");
    },
  );
});

it.each(schedules)("$name can be planned and has a handler", ({ schedule, zone, handler }) => {
  expect(runs(schedule, zone, "2026-01-01T00:00:00Z", 1)).toHaveLength(1);
  expect(existsSync(new URL(`../../functions/src/cron/${handler}.ts`, import.meta.url))).toBe(true);
});

it("finds a burnt deadline within a minute here and within two on AWS, the time it is left alone included", () => {
  const due = schedules.find(({ name }) => name === "due");
  if (!due) throw new Error("nobody looks at what is due");
  const after = (interval = Number.POSITIVE_INFINITY) => interval + GRACE / 1000;
  // The rest is the run's own.
  expect(after(planned(due).interval)).toBeLessThanOrEqual(30);
  expect(after(translated(due.schedule).interval)).toBeLessThanOrEqual(70);
});
