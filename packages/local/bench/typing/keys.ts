import type { CDPSession, Page } from "playwright-core";
import type { Member } from "../../src/testing/world.ts";
import type { Base } from "./base.ts";

/** What is typed, sign by sign, from an empty line; short beginnings bring the whole base about. */
const LINES = ["react", "kovalenko", "київ 3+", "дизайнер"];

/**
 * How long one sign took, in milliseconds: from its event to the paint of what it found, of that from the question to the
 * server's answer, and of the main thread's processor.
 */
export interface Key {
  readonly wall: number;
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
      const changes = after.total !== before.total && after.first !== before.first;
      if (changes) times.push(await timed(page, session, typed.at(-1) ?? "", after));
      else await page.keyboard.insertText(typed.at(-1) ?? "");
      before = after;
      await page.waitForLoadState("networkidle");
    }
  }
  return times;
}

interface Expected {
  /** "1,234" */
  readonly total: string;
  readonly first: string;
}

async function expected(who: Member, line: string): Promise<Expected> {
  const query = new URLSearchParams({ size: "1", ...(line.trim() && { line, typing: "true" }) });
  const { total, people } = await who.call<{ total: number; people: { name: string }[] }>("GET", `/search?${query}`);
  return { total: total.toLocaleString("en-GB"), first: people[0]?.name ?? "" };
}

async function timed(page: Page, session: CDPSession, sign: string, after: Expected): Promise<Key> {
  const painted = await page.evaluateHandle(({ total, first }) => {
    const shown = () =>
      document.querySelector("main [role=status]")?.textContent?.startsWith(`${total} `) &&
      document.querySelector("main tbody tr")?.textContent?.includes(first);
    const answer = () => {
      const asked = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/search?"));
      return asked.at(-1)?.duration ?? 0;
    };
    const answered = new Promise<{ wall: number; server: number }>((resolve) => {
      const look = (since: number) =>
        requestAnimationFrame(() => {
          if (!shown()) return look(since);
          // The message comes after this frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ wall: performance.now() - since, server: answer() });
          port2.postMessage(null);
        });
      addEventListener("input", ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
    });
    return { answered };
  }, after);
  const before = await busy(session);
  await page.keyboard.insertText(sign);
  const times = await painted.evaluate(({ answered }) => answered);
  return { ...times, cpu: (await busy(session)) - before };
}

/** CPU time of the main thread so far, in milliseconds. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
