import { beforeAll, describe, expect, it } from "vitest";
import * as Firm from "../../firm/index.ts";
import { as, firmed } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import * as Template from "./index.ts";
import { sound } from "./model.ts";

const recruiter = as("recruiter");
beforeAll(async () => {
  await firmed();
  for (const name of ["IT", "Security", "People"]) {
    const { version } = await Firm.get();
    await Firm.keepDepartment(as("administrator"), { version, department: { name } });
  }
});
const first = async (kind: Template.Kind) => {
  const found = (await Template.list(recruiter)).find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe("Kolo's suggestion", () => {
  it("is the mission's own example, with the firm's departments", async () => {
    const { departments } = await Firm.get();
    const nameOf = (id?: string) => departments.find(({ departmentID }) => departmentID === id)?.name ?? "their own";
    const { steps } = await first("onboarding");
    const said = (title: string) => {
      const step = steps.find((one) => one.title === title);
      return [nameOf(step?.departmentID), step?.workdays, step?.mandatory, step?.opens ?? false];
    };
    expect(said("Computer ready")).toEqual(["IT", -1, true, false]);
    expect(said("Security briefing")).toEqual(["Security", 0, true, false]);
    expect(said("Open access to the team’s tasks")).toEqual(["their own", 1, true, true]);
  });
  it.each(["onboarding", "offboarding", "move", "promotion"] as const)(
    "for %s can be done in some order",
    async (kind) => {
      const { steps } = await first(kind);
      expect(sound(steps)).toBe(steps);
    },
  );
  it("gives way to the firm's own, once, whoever saves it first", async () => {
    const seed = await first("promotion");
    const outcomes = await race(2, (run) => Template.keep(recruiter, { ...seed, name: `Ours ${run}` }));
    expect(outcomes).toEqual(["db.stale", "ok"]);
    const all = (await Template.list(recruiter)).filter(({ kind }) => kind === "promotion");
    expect(all).toMatchObject([{ templateID: seed.templateID, version: 1, name: expect.stringContaining("Ours") }]);
  });
});

describe("a template", () => {
  it("is not kept with a circle, or with a department that is not there", async () => {
    const { templateID: _, ...seed } = await first("move");
    const [one, ...others] = seed.steps;
    if (!one) throw new Error("no step");
    const round = { ...seed, steps: [{ ...one, after: [one.stepID] }, ...others] };
    await expect(Template.keep(recruiter, round)).rejects.toThrow("template.cycle");
    const elsewhere = { ...one, departmentID: `dep-${"z".repeat(26)}` };
    await expect(Template.keep(recruiter, { ...seed, steps: [elsewhere] })).rejects.toThrow("firm.department_unknown");
  });
  it("is looked at by who starts runs, and kept by those who hire", async () => {
    await expect(Template.list(as("employee"))).rejects.toThrow("access.forbidden");
    const { templateID: _, ...seed } = await first("move");
    await expect(Template.keep(as("manager"), seed)).rejects.toThrow("access.forbidden");
  });
});
