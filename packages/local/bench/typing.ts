import type { Browser } from "playwright-core";
import { openBrowser } from "../src/testing/browser.ts";
import { DESK, PHONE, type Visitor, visitor } from "../src/testing/visitor.ts";
import { builtAll } from "./built.ts";
import type { Figure } from "./figure.ts";
import { median } from "./start.ts";
import { type Key, keys } from "./typing/keys.ts";
import { type Blanks, dragged, gesture, watched } from "./typing/scroll.ts";
import { type Served, server } from "./typing/server.ts";

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
  const around = PLACES.map((place) => [PEOPLE * place - AROUND, PEOPLE * place + AROUND] as const);
  const kolo = await server({ people: PEOPLE, places: [[0, SCROLLED], ...around] });
  const browser = await openBrowser();
  try {
    // Each alone in the browser: an open page asks and draws in its own time.
    const typing = async (rate: number, viewport: typeof DESK) => {
      const who = await opened(browser, kolo, rate, viewport);
      const times = await keys(who.page);
      await who.close();
      return times;
    };
    const ours = await typing(1, DESK);
    const desk = await typing(SLOWER, DESK);
    const phone = await typing(SLOWER, PHONE);
    const plain = await opened(browser, kolo, 1, DESK);
    const wheel = await watched(plain.page, () => gesture(plain.page, "mouse", DISTANCE, WHEEL));
    const fling = await watched(plain.page, () => gesture(plain.page, "touch", DISTANCE, FLING));
    const bar = await watched(plain.page, (settled) => dragged(plain.page, PLACES, settled));
    await plain.close();
    return [
      ...typed(`slowed ${SLOWER} x, ${DESK.width} pixels`, desk, WITHIN_MS),
      ...typed(`slowed ${SLOWER} x, ${PHONE.width} pixels`, phone, WITHIN_MS),
      ...typed("not slowed", ours),
      ...blank(`the wheel at ${WHEEL} px/s`, wheel),
      ...blank(`a fling at ${FLING} px/s`, fling),
      ...blank(`the bar dragged to ${PLACES.length} places`, bar),
    ];
  } finally {
    await browser.close();
    await kolo.stop();
  }
}

/** Ann at the base, with a processor so many times slower. */
async function opened(
  browser: Browser,
  { url, cookie }: Served,
  rate: number,
  viewport: typeof DESK,
): Promise<Visitor> {
  const who = await visitor(browser, url, { cookie, viewport });
  const { page } = who;
  // What is run in the page is compiled as all here is: functions keep their names by this.
  await page.addInitScript("globalThis.__name = (named) => named");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto("/candidates");
  await page.getByRole("row").nth(1).getByRole("link").waitFor();
  await page.waitForLoadState("networkidle");
  return who;
}

/** The clock on the wall counts others' work too: what is held to the bar wants a quiet machine. */
function typed(name: string, keys: readonly Key[], bar?: number): Figure[] {
  const aim = bar && { aim: bar };
  const all = (part: keyof Key) => keys.map((one) => one[part]);
  return [
    {
      name: `a sign typed among ${PEOPLE} people, ${name}: to the first rows, median of ${keys.length}`,
      value: median(all("first")),
      unit: "ms",
      ...(bar && { bar }),
    },
    { name: "  the worst", value: Math.max(...all("first")), unit: "ms", ...aim },
    { name: "  to all in sight, median", value: median(all("whole")), unit: "ms", ...aim },
    { name: "  of that until the server's answer, median", value: median(all("server")), unit: "ms" },
    { name: "  CPU of the main thread, facets included, median", value: median(all("cpu")), unit: "ms" },
  ];
}

const blank = (name: string, { frames, blank, waiting }: Blanks): Figure[] => [
  { name: `${name}: longest blank, in ${frames} frames`, value: blank, unit: "ms", bar: WITHIN_MS },
  { name: "  longest until everybody in sight is there", value: waiting, unit: "ms", aim: WITHIN_MS },
];
