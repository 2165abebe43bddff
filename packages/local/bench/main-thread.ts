import type { Browser, Page } from "playwright-core";

/** One task of a page's main thread, in milliseconds: on the wall, and of the processor. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What the main thread did while `act` ran, as Chromium's own trace tells it. */
export async function mainThread(browser: Browser, page: Page, act: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  const key = ({ pid, tid }: Event) => `${pid} ${tid}`;
  // The browser keeps renderers of its own at hand, and they are busy too.
  const ours = ({ name, args }: Event) =>
    name === "CommitLoad" && args.data?.url?.startsWith(new URL(page.url()).origin);
  const mains = new Set(traceEvents.filter(ours).map(key));
  return traceEvents
    .filter((event) => event.name === "RunTask" && mains.has(key(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}
