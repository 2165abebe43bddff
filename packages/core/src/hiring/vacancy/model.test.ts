import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { as, office } from "../../testing/as.ts";
import { promised } from "../../time/deadline/promise.ts";
import { heatOf } from "./heat/model.ts";
import { type Create, created, edited, nextStatuses, restatused, Status, standing } from "./model.ts";
import { usualStages } from "./stages.ts";

const ctx = as("recruiter");
const stages = usualStages("uk");
const { version: _, ...base } = {
  ...created(
    ctx,
    {
      title: "Cook",
      officeID: office.officeID,
      recruiterID: "r",
      managerID: "m",
      team: [],
      requirements: [],
      stages,
      openings: 1,
      deadline: { localDate: "2026-04-01", zone: office.zone },
      status: "open",
    } satisfies Create,
    [promised({ localDate: "2026-04-01", zone: office.zone }, { now: ctx.now, office })],
  ),
};
const vacancy = { ...base, version: 1 };

describe("states", () => {
  it("go draft → open ↔ on hold → filled or cancelled → open again, and no other way", () => {
    const ways = Object.fromEntries(Status.options.map((status) => [status, nextStatuses(status)]));
    expect(ways).toEqual({
      draft: ["open", "cancelled"],
      open: ["on_hold", "filled", "cancelled"],
      on_hold: ["open", "filled", "cancelled"],
      filled: ["open"],
      cancelled: ["open"],
    });
    expect(() => restatused(ctx, vacancy, "open")).toThrow("vacancy.wrong_status");
  });

  it("remember when it closed exactly while it is closed, on every path", () => {
    const steps = fc.array(fc.constantFrom("open", "on_hold", "filled", "cancelled"), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (wanted) => {
        let now = vacancy;
        for (const status of wanted)
          if (nextStatuses(now.status).includes(status)) now = { ...restatused(ctx, now, status) };
        expect(now.closedAt !== undefined).toBe(standing(now.status) === "closed");
      }),
    );
  });
});

it("burns by the clock only while it promises something", () => {
  const late = "2026-05-01T00:00:00.000Z";
  expect(heatOf(vacancy, ctx.now)).toBe("open");
  expect(heatOf(vacancy, late)).toBe("late");
  expect(heatOf({ ...vacancy, status: "on_hold" }, ctx.now)).toBe("waiting");
  expect(heatOf({ ...vacancy, status: "on_hold" }, late)).toBe("late");
  expect(heatOf({ ...vacancy, status: "filled", closedAt: ctx.now }, late)).toBe("done");
  expect(heatOf({ ...vacancy, status: "filled", closedAt: late }, late)).toBe("done_late");
  expect(heatOf({ ...vacancy, status: "cancelled", closedAt: ctx.now }, late)).toBeUndefined();
});

describe("an edit", () => {
  const { title, officeID, recruiterID, managerID, team, requirements, openings } = vacancy;
  const form = { title, officeID, recruiterID, managerID, team, requirements, openings, version: 1 };
  const at = (...stageIDs: readonly (string | undefined)[]) => ({
    occupied: new Set(stageIDs.filter((id) => id !== undefined)),
    openingsBy: [],
  });

  it("takes no stage away at which somebody stands", () => {
    const [first, second] = stages;
    const without = { ...form, stages: stages.slice(1) };
    expect(() => edited(ctx, vacancy, without, at(first?.stageID))).toThrow("vacancy.stage_in_use");
    expect(edited(ctx, vacancy, without, at(second?.stageID)).stages).toEqual(stages.slice(1));
  });

  it("empties what the form leaves out and keeps what the form does not hold", () => {
    const paid = { ...vacancy, description: "Soup", toldLate: ctx.now };
    const next = edited(ctx, paid, { ...form, stages }, at());
    expect(next).not.toHaveProperty("description");
    expect(next).toMatchObject({ deadline: vacancy.deadline, status: "open", toldLate: ctx.now, version: 2 });
  });
});
