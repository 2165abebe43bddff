import axe from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface Drop {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Somebody at a browser of their own, whose interactions are counted: one click, tap, drop, shortcut, or the
 * filling of one field (journeys.md). What a test merely looks at costs nothing.
 */
export interface Visitor {
  readonly page: Page;
  readonly interactions: number;
  /** Sets the count to zero: the journey starts here. */
  begin(): void;
  click(target: Locator): Promise<void>;
  fill(target: Locator, text: string): Promise<void>;
  choose(target: Locator, value: string): Promise<void>;
  press(key: string): Promise<void>;
  drag(from: Locator, to: Locator): Promise<void>;
  drop(files: readonly Drop[], target?: Locator): Promise<void>;
  close(): Promise<void>;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** A browser of one's own at `baseURL`, signed in when a session's cookie is given. */
export async function visitor(
  browser: Browser,
  baseURL: string,
  { cookie, ...options }: BrowserContextOptions & { cookie?: Cookie } = {},
): Promise<Visitor> {
  // Without motion: axe would judge half-faded words by half their contrast.
  const usual: BrowserContextOptions = { baseURL, viewport: DESK, locale: "en-GB", reducedMotion: "reduce" };
  const context = await browser.newContext({ ...usual, ...options });
  if (cookie) await context.addCookies([{ ...cookie, url: baseURL }]);
  const page = await context.newPage();
  let interactions = 0;
  const counted = <Args extends unknown[]>(act: (...args: Args) => Promise<unknown>) => {
    return async (...args: Args) => {
      interactions += 1;
      await act(...args);
    };
  };
  return {
    page,
    get interactions() {
      return interactions;
    },
    begin: () => {
      interactions = 0;
    },
    click: counted((target: Locator) => (options.hasTouch ? target.tap() : target.click())),
    fill: counted((target: Locator, text: string) => target.fill(text)),
    choose: counted((target: Locator, value: string) => target.selectOption(value)),
    press: counted((key: string) => page.keyboard.press(key)),
    drag: counted((from: Locator, to: Locator) => from.dragTo(to)),
    drop: counted((files: readonly Drop[], target = page.locator("body")) => dropped(page, target, files)),
    close: () => context.close(),
  };
}

/** What a file manager does: the files are over the page, then let go. */
async function dropped(page: Page, target: Locator, files: readonly Drop[]) {
  const carried = files.map(({ name, type, bytes }) => ({ name, type, bytes: Buffer.from(bytes).toString("base64") }));
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, type, bytes } of list)
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name, { type }));
    return transfer;
  }, carried);
  for (const event of ["dragenter", "dragover", "drop"]) await target.dispatchEvent(event, { dataTransfer });
}

/** What axe finds against WCAG 2.2 A and AA and its best practices, as readable lines; [] is the goal. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] }),
  );
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
