import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { journeysAt } from "../journeys/all.ts";
import type { Width } from "../journeys/journey.ts";
import { visited } from "../journeys/visit.ts";
import { openBrowser } from "../src/testing/browser.ts";
import { type World, world } from "../src/testing/world.ts";

/** Tests that walk every journey of a width in one firm: each within its budget, without a fault. */
export function walkedWithinBudget(width: Width): void {
  let firm: World;
  let browser: Browser;

  beforeAll(async () => {
    [firm, browser] = await Promise.all([world(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await firm?.kolo.stop();
  });

  describe(`within its budget at a ${width}`, () => {
    const journeys = journeysAt(width).map((one) => [`${one.key}: ${one.says}`, one] as const);
    it.each(journeys)("%s", async (_name, journey) => {
      const { interactions, budget, faults } = await visited(browser, firm, journey, width);
      expect(interactions).toBeLessThanOrEqual(budget);
      expect(faults).toEqual([]);
    });
  });
}
