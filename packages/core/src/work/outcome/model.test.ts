import fc from "fast-check";
import { expect, it } from "vitest";
import { differing, type Line, type Row, seasonOf, taken } from "./model.ts";

const line = (change: Partial<Line>): Line => ({
  kind: "task",
  id: "tsk",
  at: "2026-03-03T16:00:00.000Z",
  dueOn: "2026-03-03",
  rank: 1,
  state: "kept",
  title: "Report",
  data: {},
  createdAt: "2026-03-02T10:00:00.000Z",
  blocked: 0,
  ...change,
});
const ann = { departmentID: "dep-a", responsibleID: "acc-a" };
const bob = { departmentID: "dep-b", responsibleID: "acc-b" };
const all = (lines: readonly Line[]) =>
  lines.reduce<Row | undefined>((row, one) => taken(row, one, one.state === "late" ? ann : bob) ?? row, undefined);

/* Handed in, given back, burnt, handed in late, taken back, handed in again. */
const STORY = [
  line({ rank: 2, doneAt: "2026-03-03T10:00:00.000Z" }),
  line({ rank: 3, state: "none" }),
  line({ rank: 3, state: "late" }),
  line({ rank: 4, state: "late", doneAt: "2026-03-04T10:00:00.000Z" }),
  line({ rank: 5, state: "late" }),
  line({ rank: 6, state: "late", doneAt: "2026-03-05T10:00:00.000Z" }),
];

it("comes to the same in whatever order its story is heard, and however often", () => {
  const told = fc.shuffledSubarray([...STORY, ...STORY], { minLength: 2 * STORY.length });
  fc.assert(
    fc.property(told, (lines) => {
      expect(all(lines)).toEqual(all(STORY));
    }),
  );
});

it("stays in the name of who answered when it burnt", () => {
  expect(all(STORY)).toMatchObject({ ...ann, state: "late", doneAt: "2026-03-05T10:00:00.000Z" });
});

it("is promised still when it is no longer kept", () => {
  expect(all(STORY.slice(0, 2))?.state).toBe("none");
  const [kept] = STORY;
  expect(differing(kept ? [kept] : [], [], 3)).toEqual([line({ rank: 3, state: "none", doneAt: undefined })]);
});

it("tells nothing new when nothing differs but the version", () => {
  expect(differing([line({ rank: 1 })], [line({ rank: 2 })], 2)).toEqual([]);
});

it("knows the quarter of a week", () => {
  expect(["2026-01-05", "2026-03-30", "2026-04-06", "2026-12-28"].map(seasonOf)).toEqual([
    "2026-q1",
    "2026-q1",
    "2026-q2",
    "2026-q4",
  ]);
});
