import { describe, expect, it } from "vitest";
import { journeysAt } from "../journeys/all.ts";
import { WIDTHS, type Width } from "../journeys/journey.ts";
import { visited } from "../journeys/visit.ts";
import { staged } from "./staged.ts";

/**
 * Tests that walk every other journey at this width in one firm: each within its budget, without a fault. The two widths
 * together walk each journey once; `npm run journeys` walks all at both.
 */
export function walkedWithinBudget(width: Width): void {
  const scene = staged();
  describe(`within its budget at a ${width}`, () => {
    const half = journeysAt(width).filter((_, place) => place % WIDTHS.length === WIDTHS.indexOf(width));
    const journeys = half.map((one) => [`${one.key}: ${one.says}`, one] as const);
    it.each(journeys)("%s", async (_name, journey) => {
      const { interactions, budget, faults } = await visited(scene.browser, scene.firm, journey, width);
      expect(interactions).toBeLessThanOrEqual(budget);
      expect(faults).toEqual([]);
    });
  });
}
