import { openBrowser } from "../src/testing/browser.ts";
import { visitor } from "../src/testing/visitor.ts";
import { world } from "../src/testing/world.ts";
import { builtAll } from "./built.ts";
import type { Figure } from "./figure.ts";
import { median } from "./start.ts";
import { keys } from "./typing/keys.ts";
import { type Blanks, dragged, gesture, watched } from "./typing/scroll.ts";

const PEOPLE = 100_000;
const SLOWER = 4;
const WITHIN_MS = 100;
/** The wheel turned hard; a finger's fling. Pixels in a second. */
const WHEEL = 3_000;
const FLING = 6_000;
const DISTANCE = 30_000;
/** Rows that are scrolled through, and those about a place of the bar that may be asked for. */
const SCROLLED = 2_000;
const AROUND = 250;
const PLACES = [0.5, 0.93, 0.07, 0.68, 0.31, 1, 0.77, 0.19, 0.45, 0];

/** The page of the base with 100,000 people in Chromium: what typing costs, and whether scrolling shows nothing. */
export async function measure(): Promise<Figure[]> {
  builtAll();
  const [firm, browser] = await Promise.all([world(), openBrowser()]);
  try {
    // Core reads its environment when it loads: after the stack has set it.
    const { peopled } = await import("./typing/base.ts");
    const base = await peopled(PEOPLE);
    await base.standing(0, SCROLLED);
    for (const place of PLACES) await base.standing(PEOPLE * place - AROUND, PEOPLE * place + AROUND);
    const { page, close } = await visitor(browser, firm.kolo.url, { cookie: firm.ann.cookie });
    // What is run in the page is compiled as all here is: functions keep their names by this.
    await page.addInitScript("globalThis.__name = (named) => named");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto("/candidates");
    await page.getByRole("row").nth(1).getByRole("link").waitFor();
    await page.waitForLoadState("networkidle");
    const typed = await keys(page, firm.ann, base);
    for (const { typed: line, wall, cpu } of typed) console.info(line.padEnd(12), wall.toFixed(0), cpu.toFixed(1));
    await page.getByRole("searchbox", { name: "Search the base" }).fill("");
    await page.waitForLoadState("networkidle");
    const wheel = await watched(page, () => gesture(page, "mouse", DISTANCE, WHEEL));
    const fling = await watched(page, () => gesture(page, "touch", DISTANCE, FLING));
    const bar = await watched(page, () => dragged(page, PLACES));
    await close();
    const walls = typed.map(({ wall }) => wall);
    const cpus = typed.map(({ cpu }) => cpu * SLOWER);
    const key = `a sign typed among ${PEOPLE} people`;
    return [
      {
        name: `${key}: main thread x ${SLOWER}, median of ${cpus.length}`,
        value: median(cpus),
        unit: "ms",
        bar: WITHIN_MS,
      },
      { name: "  the worst", value: Math.max(...cpus), unit: "ms" },
      {
        name: `${key}: to the paint, Chromium slowed ${SLOWER} x, median`,
        value: median(walls),
        unit: "ms",
        aim: WITHIN_MS,
      },
      { name: "  the worst", value: Math.max(...walls), unit: "ms", aim: WITHIN_MS },
      ...blank(`the wheel at ${WHEEL} px/s`, wheel),
      ...blank(`a fling at ${FLING} px/s`, fling),
      ...blank(`the bar dragged to ${PLACES.length} places`, bar),
    ];
  } finally {
    await browser.close();
    await firm.kolo.stop();
  }
}

const blank = (name: string, { frames, blanks }: Blanks): Figure[] => [
  {
    name: `${name}: longest blank of ${blanks.length}, in ${frames} frames`,
    value: Math.max(0, ...blanks),
    unit: "ms",
    aim: WITHIN_MS,
  },
];
