import type { CDPSession, Page } from "playwright-core";

const ROUNDS = 9;

/** How long one move took, in milliseconds: from the event to the next paint, and of the main thread's processor about that time. */
export interface Move {
  readonly wall: number;
  readonly cpu: number;
}

/** Moves several people by the keyboard and by the menu, one after the other. */
export async function moves(page: Page): Promise<Record<"key" | "menu", Move[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  const [key, menu]: [Move[], Move[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    await page.locator("[data-person]").first().focus();
    key.push(await timed(page, session, "keydown", () => page.keyboard.press("Shift+ArrowRight")));
    await page.locator("[data-person]").first().locator('[data-act="menu"]').click();
    const stage = await page.getByRole("menuitemradio").nth(1).boundingBox();
    if (!stage) throw new Error("the menu has no stages");
    await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2);
    // Not the locator's own click: what it looks at first would count as the page's work.
    menu.push(await timed(page, session, "click", () => press(page)));
  }
  return { key, menu };
}

async function timed(page: Page, session: CDPSession, event: string, act: () => Promise<void>): Promise<Move> {
  const before = await busy(session);
  const painted = await page.evaluateHandle((type) => {
    // A frame is asked for in the event; the message comes after it was painted.
    const answered = new Promise<number>((resolve) => {
      addEventListener(
        type,
        ({ timeStamp }) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          requestAnimationFrame(() => port2.postMessage(null));
        },
        { capture: true, once: true },
      );
    });
    return { answered };
  }, event);
  await act();
  const wall = await painted.evaluate(({ answered }) => answered);
  const cpu = (await busy(session)) - before;
  await page.waitForLoadState("networkidle");
  return { wall, cpu };
}

async function press({ mouse }: Page) {
  await mouse.down();
  await mouse.up();
}

/** CPU time of the main thread so far, in milliseconds. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
