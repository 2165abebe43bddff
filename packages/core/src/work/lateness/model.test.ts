import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays } from "../../time/zone/model.ts";
import { atLeast, inWeeks, isHeldUp, median, type Row, recorded, weekOf, weeksTo } from "./model.ts";

const now = "2026-03-29T20:00:00.000Z";
const at = (day: string, hour = 18) => `${day}T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** A promise of four days that fell due on a day; `late` days after it was done. */
const row = (dueOn: string, late = 0, blocked = 0): Row => ({
  createdAt: at(plusDays(dueOn, -4)),
  dueOn,
  dueAt: at(dueOn),
  doneAt: at(plusDays(dueOn, late), 17),
  blocked,
});
/** Three promises in each of six weeks, of which so many are late. */
const weeks = weeksTo("2026-03-29").slice(2);
const rowsOf = (late: (week: number, index: number) => boolean, blocked = 0) =>
  weeks.flatMap((monday, week) =>
    [0, 1, 2].map((index) => row(plusDays(monday, index), late(week, index) ? 2 : 0, late(week, index) ? blocked : 0)),
  );
const DAY = 24 * 60;

describe("the rule", () => {
  it.each([
    ["marks who burns every week", rowsOf((_, index) => index < 2), undefined, "regular"],
    ["never marks one event", rowsOf((week, index) => week === 1 && index === 0), undefined, "fine"],
    ["never marks one bad week", rowsOf((week) => week === 1), undefined, "fine"],
    ["says nothing of too few", rowsOf(() => true).slice(0, 5), undefined, "few"],
    ["leaves out what others held up", rowsOf((_, index) => index < 2, 2 * DAY), undefined, "held_up"],
    ["counts what others had for a short while", rowsOf((_, index) => index < 2, DAY), undefined, "regular"],
    ["tells who has far more than the others apart", rowsOf((_, index) => index < 2), 8, "overloaded"],
  ] as const)("%s", (_, rows, usual, verdict) => {
    expect(recorded(inWeeks(rows, now), usual).verdict).toBe(verdict);
  });

  it("tells its sample beside its verdict", () => {
    expect(
      recorded(
        inWeeks(
          rowsOf((_, index) => index === 0, 2 * DAY),
          now,
        ),
      ),
    ).toEqual({
      promises: 18,
      late: 6,
      heldUp: 6,
      blocked: 6 * 2 * DAY,
      lateWeeks: 0,
      verdict: "held_up",
    });
  });

  it("counts what is still open as late once it is due", () => {
    const { doneAt: _, ...open } = row("2026-03-25");
    expect(recorded(inWeeks([open], now)).late).toBe(1);
  });

  it("marks nobody the less for being late once more", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }), fc.nat(17), (late, more) => {
        const verdict = (flags: boolean[]) =>
          recorded(
            inWeeks(
              rowsOf((week, index) => flags[week * 3 + index] ?? false),
              now,
            ),
          ).verdict;
        if (verdict(late) === "regular") expect(verdict(late.with(more, true))).toBe("regular");
      }),
    );
  });
});

it("is held up when another department had it for a third of its time", () => {
  expect([row("2026-03-25", 1, (4 * DAY) / 3), row("2026-03-25", 1, DAY), row("2026-03-25", 1)].map(isHeldUp)).toEqual([
    true,
    false,
    false,
  ]);
});

it("takes a rate for what it is at least, the surer the more there is", () => {
  expect(atLeast(0, 0)).toBe(0);
  expect(atLeast(1, 1)).toBeCloseTo(0.27, 2);
  expect(atLeast(5, 10)).toBeCloseTo(0.269, 3);
  expect(atLeast(50, 100)).toBeGreaterThan(atLeast(5, 10));
});

it("knows weeks and the middle", () => {
  expect([weekOf("2026-03-29"), weekOf("2026-03-30"), weeksTo("2026-03-29", 2)]).toEqual([
    "2026-03-23",
    "2026-03-30",
    ["2026-03-16", "2026-03-23"],
  ]);
  expect([median([]), median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([0, 2, 2.5]);
});
