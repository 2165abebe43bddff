import type { CDPSession, Page } from "playwright-core";
import type { Member } from "../../src/testing/world.ts";
import type { Base } from "./base.ts";

/** What is typed, sign by sign, from an empty line; short beginnings bring the whole base about. */
const LINES = ["react", "kovalenko", "київ 3+", "дизайнер"];

/** So many rows are what one looks at first; and so many are in sight. */
const FIRST = 6;
const SIGHT = 12;
/** Milliseconds after which facets were counted anew too. */
const AFTER_MS = 250;

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
export async function keys(page: Page, who: Member, base: Base): Promise<Key[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await session.send("Performance.enable");
  const line = page.getByRole("searchbox", { name: "Search the base" });
  const times: Key[] = [];
  for (const words of LINES) {
    await line.fill("");
    await line.focus();
    await page.waitForLoadState("networkidle");
    let before = await expected(who, "");
    for (let length = 1; length <= words.length; length++) {
      const typed = words.slice(0, length);
      await base.typed(typed);
      const after = await expected(who, typed);
      const changes = after.total !== before.total && after.names[0] !== before.names[0];
      if (changes) times.push(await timed(page, session, typed.at(-1) ?? "", after));
      else await page.keyboard.insertText(typed.at(-1) ?? "");
      before = after;
      await settled(page);
    }
  }
  return times;
}

interface Expected {
  /** "1,234" */
  readonly total: string;
  readonly names: readonly string[];
}

async function expected(who: Member, line: string): Promise<Expected> {
  const query = new URLSearchParams({ size: String(SIGHT), ...(line.trim() && { line, typing: "true" }) });
  const { total, people } = await who.call<{ total: number; people: { name: string }[] }>("GET", `/search?${query}`);
  return { total: total.toLocaleString("en-GB"), names: people.map(({ name }) => name) };
}

async function timed(page: Page, session: CDPSession, sign: string, after: Expected): Promise<Key> {
  const painted = await page.evaluateHandle(
    ({ total, names, first }) => {
      // The clock runs: no more is looked at than tells.
      const shown = (wanted: readonly string[]) => {
        const rows = document.querySelectorAll("main tbody tr");
        return (
          wanted.every((name, at) => rows[at]?.textContent?.includes(name)) &&
          document.querySelector("main [role=status]")?.textContent?.startsWith(`${total} `)
        );
      };
      const answer = () => {
        const asked = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/search?"));
        return asked.at(-1)?.duration ?? 0;
      };
      const until = (wanted: readonly string[], since: number) =>
        new Promise<number>((resolve) => {
          const look = () =>
            requestAnimationFrame(() => {
              if (!shown(wanted)) return look();
              // The message comes after this frame was painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - since);
              port2.postMessage(null);
            });
          look();
        });
      const answered = new Promise<number>((resolve) => {
        addEventListener("input", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
      }).then(async (since) => {
        const times = await Promise.all([until(names.slice(0, first), since), until(names, since)]);
        return { first: times[0], whole: times[1], server: answer() };
      });
      return { answered };
    },
    { ...after, first: FIRST },
  );
  const before = await busy(session);
  await page.keyboard.insertText(sign);
  const times = await painted.evaluate(({ answered }) => answered);
  await settled(page);
  return { ...times, cpu: (await busy(session)) - before };
}

/** Nothing is asked any more, and what follows an answer is done too. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    (after) => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), after)),
    AFTER_MS,
  );
}

/** CPU time of the main thread so far, in milliseconds. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
