import { expect, it } from "vitest";
import { promised } from "../../time/deadline/promise.ts";
import { heatOf, type Info, waited } from "./model.ts";

const office = { zone: "Europe/Kyiv", workdays: [1, 2, 3, 4, 5], start: "09:00", end: "18:00", holidays: [] };
const given = "2026-03-02T07:00:00.000Z";
const deadline = promised({ localDate: "2026-03-06", zone: office.zone }, { now: given, office });
const due = deadline.instant;
const late = "2026-03-06T16:00:00.001Z";
const submission = (at: string) => ({ by: "acc-1", at });
const heat = (task: Partial<Info>, now: string) => heatOf({ status: "open", deadline, ...task }, now);

it.each([
  ["open", {}, given, "open"],
  ["soon", {}, "2026-03-06T09:00:00.000Z", "soon"],
  ["in time at the very instant", {}, due, "soon"],
  ["late a moment after", {}, late, "late"],
  ["waiting", { status: "waiting" as const }, given, "waiting"],
  ["late though it waits", { status: "waiting" as const }, late, "late"],
  ["done before it is accepted", { status: "done" as const, submission: submission(due) }, late, "done"],
  ["done late", { status: "accepted" as const, submission: submission(late) }, late, "done_late"],
  ["late again when it was returned", { status: "returned" as const, submission: submission(due) }, late, "late"],
  ["without colour when it is cancelled", { status: "cancelled" as const }, late, undefined],
])("is %s", (_, task, now, expected) => {
  expect(heat(task, now)).toBe(expected);
});

it("counts how long it waited, and for other departments apart", () => {
  const waits = [
    { from: "2026-03-02T07:00:00.000Z", to: "2026-03-02T08:00:00.000Z" },
    { from: "2026-03-02T09:00:00.000Z", departmentID: "dep-1" },
  ];
  const now = "2026-03-02T09:30:00.000Z";
  expect([waited({ waits }, now), waited({ waits }, now, "departments")]).toEqual([5_400_000, 1_800_000]);
});
