import type { CDPSession, Page } from "playwright-core";
import { LINES, typings } from "./lines.ts";

/** Not yet among the types that the DOM's library brings. */
declare const scheduler: { postTask(act: () => void, options: { priority: "user-blocking" }): Promise<void> };

/** So many rows are what one looks at first; and so many are in sight. */
const FIRST = 6;
const SIGHT = 12;
/** Who asked nothing for so many milliseconds waits for nothing more: facets are counted when nobody types on. */
const CALM_MS = 400;
/** What is not shown by then never will be. */
const PATIENCE_MS = 20_000;

/**
 * How long one sign took, in milliseconds: from its event to the paint of the first it found, to that of all in sight, of
 * that from the question to the server's answer, and of the main thread's processor until nothing was left to do.
 */
export interface Key {
  readonly first: number;
  readonly whole: number;
  readonly server: number;
  readonly cpu: number;
}

/** Types the lines into the base's query line. Only signs that change what is found count: others are answered by standing still. */
export async function keys(page: Page): Promise<Key[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  const line = page.getByRole("searchbox", { name: "Search the base" });
  const settled = calm(page);
  /** Types what ends so far with one more sign. */
  async function type(typed: string, before: Expected): Promise<{ key?: Key; after: Expected }> {
    const after = await expected(page, typed);
    const sign = typed.at(-1) ?? "";
    const begun = await busy(session);
    const changes = after.total !== before.total && after.names[0] !== before.names[0];
    const times = changes ? await timed(page, sign, after) : await page.keyboard.insertText(sign);
    await settled();
    return { after, ...(times && { key: { ...times, cpu: (await busy(session)) - begun } }) };
  }
  const times: Key[] = [];
  for (const words of LINES) {
    await line.fill("");
    await line.focus();
    await settled();
    let before = await expected(page, "");
    for (const typed of typings(words)) {
      const { key, after } = await type(typed, before);
      if (key) times.push(key);
      before = after;
    }
  }
  return times;
}

interface Expected {
  /** "1,234" */
  readonly total: string;
  readonly names: readonly string[];
}

/** Asked by the driver with the page's cookies: the page learns nothing of it. */
async function expected(page: Page, line: string): Promise<Expected> {
  const query = new URLSearchParams({ size: String(SIGHT), ...(line.trim() && { line, typing: "true" }) });
  const answer = await page.request.get(`/api/search?${query}`);
  const { total, people }: { total: number; people: { name: string }[] } = await answer.json();
  return { total: total.toLocaleString("en-GB"), names: people.map(({ name }) => name) };
}

async function timed(page: Page, sign: string, after: Expected): Promise<Omit<Key, "cpu">> {
  const painted = await page.evaluateHandle(
    ({ total, names, first, patience }) => {
      const main = document.querySelector("main") as HTMLElement;
      // The clock runs: the page is looked at when it changed, and at the cheapest sign first.
      const status = document.querySelector("main [role=status]");
      const shown = (wanted: readonly string[]) => {
        if (!status?.textContent?.startsWith(`${total} `)) return false;
        // What a word may become takes the place of some rows: who has none is not in sight.
        const rows = Array.from(document.querySelectorAll("main tbody tr")).slice(0, wanted.length);
        return (
          rows.length >= Math.min(first, wanted.length) &&
          rows.every((row, at) => row.textContent?.includes(wanted[at] ?? ""))
        );
      };
      let typed = 0;
      const until = (wanted: readonly string[]) =>
        new Promise<number>((resolve, reject) => {
          setTimeout(() => reject(new Error(`not shown: ${total}: ${wanted}; there is ${main.textContent}`)), patience);
          const changed = new MutationObserver(() => {
            if (!shown(wanted)) return;
            changed.disconnect();
            // A task before all others comes right after this frame was painted; the page's own next work is not waited for.
            requestAnimationFrame(() =>
              scheduler.postTask(() => resolve(performance.now() - typed), { priority: "user-blocking" }),
            );
          });
          changed.observe(main, { subtree: true, childList: true, characterData: true });
        });
      const answered = new Promise<number>((resolve) => {
        addEventListener("input", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
      }).then(async (since) => {
        typed = since;
        const times = await Promise.all([until(names.slice(0, first)), until(names)]);
        return { first: times[0], whole: times[1] };
      });
      return { answered };
    },
    { ...after, first: FIRST, patience: PATIENCE_MS },
  );
  const heard = page.waitForEvent("requestfinished", (request) => request.url().includes("/api/search?"));
  await page.keyboard.insertText(sign);
  const [times, answer] = await Promise.all([painted.evaluate(({ answered }) => answered), heard]);
  return { ...times, server: answer.timing().responseEnd };
}

/** What waits until nothing was asked for a while, and what follows an answer is done too. */
function calm(page: Page): () => Promise<void> {
  let open = 0;
  let last = Date.now();
  const turned = (by: number) => () => {
    open += by;
    last = Date.now();
  };
  page.on("request", turned(1));
  for (const end of ["requestfinished", "requestfailed"] as const) page.on(end as "requestfinished", turned(-1));
  return async () => {
    do await page.waitForTimeout(CALM_MS / 4);
    while (open > 0 || Date.now() - last < CALM_MS);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  };
}

/** CPU time of the main thread so far, in milliseconds. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
