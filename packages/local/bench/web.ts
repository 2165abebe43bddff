import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../src/testing/browser.ts";
import { visitor } from "../src/testing/visitor.ts";
import { type World, world } from "../src/testing/world.ts";
import { builtAll } from "./built.ts";
import type { Figure } from "./figure.ts";
import { type Full, full } from "./full-board.ts";
import { mainThread } from "./main-thread.ts";
import { moves } from "./moves.ts";
import { median } from "./start.ts";

const KB = 1000;
/** Script of the page one lands on, as it crosses the network with gzip. */
const FIRST_ROUTE_KB = 70;
const MOVE_MS = 200;
const BLOCKING_MS = 300;
const SLOWER = 4;
const LOADS = 5;
const WARM_UP = 1;

/** The web app as it was built, in Chromium: what it fetches, and how a board of 500 loads and answers. */
export async function measure(): Promise<Figure[]> {
  builtAll();
  const [firm, browser] = await Promise.all([world(), openBrowser()]);
  try {
    const board = await full(firm);
    return [
      ...(await scripts(browser, firm, board)),
      ...(await loads(browser, firm, board)),
      ...(await moved(browser, firm, board)),
    ];
  } finally {
    await browser.close();
    await firm.kolo.stop();
  }
}

/** A page of Ann's, in a browser that has seen nothing yet. */
async function fresh<Result>(
  browser: Browser,
  { kolo, ann }: World,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const one = await visitor(browser, kolo.url, { cookie: ann.cookie });
  try {
    return await act(one.page);
  } finally {
    await one.close();
  }
}

/** Opens an address and waits until it shows its people and asks the server for nothing more. */
async function settled(page: Page, path: string, shows: string) {
  await page.goto(path);
  await page.getByText(shows).first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function scripts(browser: Browser, firm: World, { path, title, personID, name }: Full): Promise<Figure[]> {
  const pages = [
    { name: "first route (/vacancies)", at: "/vacancies", shows: title, bar: FIRST_ROUTE_KB },
    { name: "board", at: path, shows: name },
    { name: "profile", at: `/candidates/${personID}`, shows: name },
    { name: "decide", at: `${path}/decide`, shows: title },
  ];
  const figures: Figure[] = [];
  for (const { name, at, shows, bar } of pages) {
    const bytes = await fresh(browser, firm, (page) => fetched(page, () => settled(page, at, shows)));
    figures.push({ name: `script of the ${name}`, value: bytes / KB, unit: "KB gz", bar });
  }
  return figures;
}

/** Bytes of all scripts that came while `act` ran, each with gzip as a server sends it. */
async function fetched(page: Page, act: () => Promise<void>): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await act();
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  return sizes.reduce((total, one) => total + one, 0);
}

/**
 * Long tasks of a load. What fails is CPU time of the main thread, four times as long: on a loaded machine a clock on
 * the wall counts others' work too, and so does Chromium's own throttling, which is what the second line shows.
 */
async function loads(browser: Browser, firm: World, { path, name }: Full): Promise<Figure[]> {
  const load = (page: Page) => settled(page, path, name);
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let round = 0; round < LOADS + WARM_UP; round++) {
    const tasks = await fresh(browser, firm, (page) => mainThread(browser, page, () => load(page)));
    const slowed = await fresh(browser, firm, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
      return mainThread(browser, page, () => load(page));
    });
    if (round < WARM_UP) continue;
    cpu.push(blocking(tasks.map((task) => task.cpu * SLOWER)));
    wall.push(blocking(slowed.map((task) => task.wall)));
  }
  const board = "board of 500 loads: blocking";
  return [
    { name: `${board}, CPU x ${SLOWER}, median of ${LOADS}`, value: median(cpu), unit: "ms", bar: BLOCKING_MS },
    {
      name: `${board}, Chromium slowed ${SLOWER} x, median of ${LOADS}`,
      value: median(wall),
      unit: "ms",
      aim: BLOCKING_MS,
    },
  ];
}

/** Total blocking time: what tasks of more than 50 ms take beyond that. */
function blocking(tasks: readonly number[]): number {
  return tasks.reduce((total, length) => total + Math.max(0, length - 50), 0);
}

async function moved(browser: Browser, firm: World, { path, name }: Full): Promise<Figure[]> {
  return fresh(browser, firm, async (page) => {
    await settled(page, path, name);
    const figures: Figure[] = [];
    for (const [way, times] of Object.entries(await moves(page))) {
      const of = `board of 500 answers a move by ${way}`;
      const spent = times.map(({ cpu }) => cpu);
      const shown = times.map(({ wall }) => wall);
      figures.push({ name: `${of}: CPU, median of ${times.length}`, value: median(spent), unit: "ms", bar: MOVE_MS });
      figures.push({ name: `${of}: to the next paint`, value: median(shown), unit: "ms", aim: MOVE_MS });
    }
    return figures;
  });
}
