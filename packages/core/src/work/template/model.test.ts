import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newID } from "../../id.ts";
import { circle, type Step, sound, suited } from "./model.ts";

const step = (title: string, after: readonly Step[] = []): Step => ({
  stepID: newID("step"),
  title,
  workdays: 0,
  after: after.map(({ stepID }) => stepID),
  mandatory: true,
  documents: [],
});

describe("steps that wait for each other", () => {
  it("in a circle are refused, with the way round in words", () => {
    const order = step("Order");
    const ready = step("Ready", [order]);
    const access = step("Access", [ready]);
    const round = [{ ...order, after: [access.stepID] }, ready, access];
    expect(() => sound(round)).toThrowError(
      expect.objectContaining({ code: "template.cycle", data: { path: "Order → Access → Ready → Order" } }),
    );
    expect(() => sound([{ ...order, after: [order.stepID] }])).toThrowError(
      expect.objectContaining({ data: { path: "Order → Order" } }),
    );
  });
  it("may not wait for what is not there", () => {
    expect(() => sound([step("Ready", [step("Elsewhere")])])).toThrowError(
      expect.objectContaining({ code: "template.step_unknown", data: { title: "Ready" } }),
    );
  });
  it("are in a circle if and only if there is no order to do them in", () => {
    const links = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 });
    fc.assert(
      fc.property(links, (pairs) => {
        const steps = Array.from({ length: 7 }, (_, index) => step(`Step ${index}`));
        const linked = steps.map((one, index) => ({
          ...one,
          after: pairs.filter(([from]) => from === index).flatMap(([, to]) => steps[to]?.stepID ?? []),
        }));
        // By hand: take away whatever waits for nothing, until nothing is left to take.
        let left = linked;
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          const ids = new Set(left.map(({ stepID }) => stepID));
          left = left.filter(({ after }) => after.some((stepID) => ids.has(stepID)));
        }
        const found = circle(linked);
        expect(found.length > 0).toBe(left.length > 0);
        for (const [index, one] of found.entries()) expect(one.after).toContain((found[index + 1] ?? found[0])?.stepID);
      }),
    );
  });
});

describe("the template for somebody", () => {
  const template = (name: string, position?: string) => ({ name, kind: "onboarding" as const, position });
  const all = [template("Leaders", "Head of sales"), template("Everybody"), template("Designers", "Designer")];
  it.each([
    ["designer ", "Designers"],
    ["Accountant", "Everybody"],
  ])("%s is %s", (position, name) => {
    expect(suited(all, "onboarding", position)?.name).toBe(name);
  });
  it("is any where there is none for everybody, and none of another kind", () => {
    expect(suited(all.slice(0, 1), "onboarding", "Accountant")?.name).toBe("Leaders");
    expect(suited(all, "move", "Designer")).toBeUndefined();
  });
});
