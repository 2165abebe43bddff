import type { Page } from "playwright-core";

/** What is not in sight is asked for meanwhile. */
const REST_MS = 500;

/** The longest of the times, in milliseconds, from the last whole paint to the next: while a place in sight… */
export interface Blanks {
  readonly frames: number;
  /** …had nothing on it. */
  readonly blank: number;
  /** …had a row that waits for its person. */
  readonly waiting: number;
}

/**
 * Watches what is in sight while `act` scrolls. Chromium scrolls without waiting for the page: when the event comes the
 * reader may already look at a place whose rows are not there. So each frame is looked at before the page's own code
 * runs, and after what it did was painted. `settled` waits until everybody in sight is there.
 */
export async function watched(page: Page, act: (settled: () => Promise<void>) => Promise<void>): Promise<Blanks> {
  const watch = await page.evaluateHandle(() => {
    const main = document.querySelector("main") as HTMLElement;
    /** Whether these rows cover what is in sight, from the table's head to the foot. */
    const whole = (rows: readonly Element[]) => {
      const box = main.getBoundingClientRect();
      const body = main.querySelector("tbody");
      if (!body) return false;
      // The table has the list's height, and a few pixels more; its body has none of its own.
      const table = (body.parentElement as HTMLElement).getBoundingClientRect();
      const spans = rows.map((row) => row.getBoundingClientRect()).sort((one, other) => one.top - other.top);
      let reached = Math.max(box.top, body.getBoundingClientRect().top);
      const end = Math.min(box.bottom, table.bottom - 4);
      for (const { top, bottom } of spans) if (top <= reached + 1) reached = Math.max(reached, bottom);
      return reached >= end - 1;
    };
    const kinds = { blank: () => true, waiting: (row: Element) => Boolean(row.querySelector("a")?.textContent) };
    /** The paint after which something was missing. */
    const since: Partial<Record<keyof typeof kinds, number>> = {};
    const longest = { blank: 0, waiting: 0 };
    let frames = 0;
    let over = false;
    let painted = performance.now();
    const there = (kind: keyof typeof kinds) =>
      whole(Array.from(main.querySelectorAll("tbody tr")).filter(kinds[kind]));
    const scrolled = () => {
      for (const kind of ["blank", "waiting"] as const) if (!there(kind)) since[kind] ??= painted;
    };
    const ended = (kind: keyof typeof kinds) => {
      longest[kind] = Math.max(longest[kind], painted - (since[kind] ?? painted));
      delete since[kind];
    };
    const shown = () => {
      scrolled();
      for (const kind of ["blank", "waiting"] as const) if (there(kind)) ended(kind);
    };
    main.addEventListener("scroll", scrolled, { capture: true });
    const after = () => {
      painted = performance.now();
      frames += 1;
      shown();
      if (!over) frame();
    };
    const frame = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = after;
        port2.postMessage(null);
      });
    frame();
    const settled = async () => {
      // Two frames: the first may be of before the scroll.
      for (let calm = 0; calm < 2; calm = since.waiting === undefined ? calm + 1 : 0)
        await new Promise(requestAnimationFrame);
    };
    const end = async () => {
      await settled();
      over = true;
      return { frames, ...longest };
    };
    return { settled, end };
  });
  await act(() => watch.evaluate(({ settled }) => settled()));
  return watch.evaluate(({ end }) => end());
}

/** Turns the wheel without a pause (`mouse`), or flings with a finger (`touch`): pixels, and pixels in a second. */
export async function gesture(page: Page, kind: "mouse" | "touch", distance: number, speed: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  await session.send("Input.synthesizeScrollGesture", {
    ...{ x: width * 0.6, y: height * 0.7, yDistance: -distance, speed, gestureSourceType: kind },
  });
  await session.detach();
}

/** Drags the bar to places of the list, from 0 to 1, and at each waits for its people and half a second more. */
export async function dragged(page: Page, places: readonly number[], settled: () => Promise<void>): Promise<void> {
  for (const place of places) {
    await page.evaluate((part) => {
      const main = document.querySelector("main") as HTMLElement;
      main.scrollTop = part * (main.scrollHeight - main.clientHeight);
    }, place);
    await settled();
    await page.waitForTimeout(REST_MS);
  }
}
