import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createWindow, HEIGHT } from "./window.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A box of ten rows over a list of a thousand, scrolled to a place. */
function scrolled() {
  let place = 0;
  const box = document.createElement("div");
  const list = document.createElement("div");
  Object.defineProperty(box, "clientHeight", { value: 10 * HEIGHT });
  Object.defineProperty(box, "scrollTop", { get: () => place * HEIGHT });
  list.getBoundingClientRect = () => ({ top: -place * HEIGHT }) as DOMRect;
  const made = createRoot((dispose) => ({
    ...createWindow(() => ({ box, list, total: 1000, also: undefined })),
    dispose,
  }));
  const to = (next: number) => {
    place = next;
    made.look();
  };
  const shown = () => [made.places()[0], made.places().at(-1)];
  return { ...made, to, shown };
}

it("who only types has few rows on the page; who scrolls has more above and below", () => {
  const { to, shown, moved, dispose } = scrolled();
  to(0);
  expect([shown(), moved()]).toEqual([[0, 11], false]);
  to(5);
  expect([shown(), moved()]).toEqual([[0, 26], true]);
  dispose();
});

it("who comes from far sees what is in sight first, and what is around it follows", async () => {
  const { to, shown, pages, dispose } = scrolled();
  to(500);
  expect(shown()).toEqual([498, 511]);
  expect(pages()).toEqual([24, 25]);
  await vi.advanceTimersByTimeAsync(500);
  expect(shown()).toEqual([488, 521]);
  dispose();
});
