import type { Page } from "playwright-core";

/** Milliseconds, one for each time that a row in sight was empty: from the last whole paint to the next. */
export interface Blanks {
  readonly frames: number;
  readonly blanks: readonly number[];
}

/**
 * Watches what is in sight while `act` scrolls. Chromium scrolls without waiting for the page: when the event comes the
 * reader may already look at a place whose rows are not there. So each frame is looked at before the page's own code
 * runs, and after what it did was painted.
 */
export async function watched(page: Page, act: () => Promise<void>): Promise<Blanks> {
  const watch = await page.evaluateHandle(() => {
    const main = document.querySelector("main") as HTMLElement;
    /** Whether each place in sight, from the table's head to the foot, has a row with somebody's name in it. */
    const whole = () => {
      const box = main.getBoundingClientRect();
      const body = main.querySelector("tbody")?.getBoundingClientRect();
      if (!body) return false;
      const rows = Array.from(main.querySelectorAll("tbody tr")).filter((row) => row.querySelector("a")?.textContent);
      const spans = rows.map((row) => row.getBoundingClientRect()).sort((one, other) => one.top - other.top);
      let reached = Math.max(box.top, body.top);
      const end = Math.min(box.bottom, body.bottom);
      for (const { top, bottom } of spans) if (top <= reached + 1) reached = Math.max(reached, bottom);
      return reached >= end - 1;
    };
    const blanks: number[] = [];
    let frames = 0;
    let ended = false;
    /** The paint after which something was missing. */
    let since: number | undefined;
    let painted = performance.now();
    const scrolled = () => {
      if (!whole()) since ??= painted;
    };
    main.addEventListener("scroll", scrolled, { capture: true });
    const after = () => {
      painted = performance.now();
      frames += 1;
      if (whole()) {
        if (since !== undefined) blanks.push(painted - since);
        since = undefined;
      } else since ??= painted;
      if (!ended) frame();
    };
    const frame = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = after;
        port2.postMessage(null);
      });
    frame();
    const end = async () => {
      while (since !== undefined) await new Promise(requestAnimationFrame);
      ended = true;
      return { frames, blanks };
    };
    return { end };
  });
  await act();
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

/** Drags the bar to places of the list, from 0 to 1, and waits at each until its rows are there. */
export async function dragged(page: Page, places: readonly number[]): Promise<void> {
  for (const place of places) {
    await page.evaluate((part) => {
      const main = document.querySelector("main") as HTMLElement;
      main.scrollTop = part * (main.scrollHeight - main.clientHeight);
    }, place);
    await page.waitForLoadState("networkidle");
  }
}
