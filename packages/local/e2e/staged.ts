import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "../src/testing/browser.ts";
import { type Visitor, visitor } from "../src/testing/visitor.ts";
import { type World, world } from "../src/testing/world.ts";

/** A firm and a browser, which the tests of one file share. */
export interface Scene {
  readonly firm: World;
  readonly browser: Browser;
  /** One of the firm's people, signed in at a browser of their own. */
  comes(who: "ann" | "bob" | "eve", options?: BrowserContextOptions): Promise<Visitor>;
}

/** Sets the scene before the first test of the file that calls it, and clears it after the last. */
export function staged(): Scene {
  let firm: World;
  let browser: Browser;
  beforeAll(async () => {
    [firm, browser] = await Promise.all([world(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await firm?.kolo.stop();
  });
  return {
    get firm() {
      return firm;
    },
    get browser() {
      return browser;
    },
    comes: (who, options) => visitor(browser, firm.kolo.url, { cookie: firm[who].cookie, ...options }),
  };
}
