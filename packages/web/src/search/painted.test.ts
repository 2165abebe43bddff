import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPainted } from "./painted.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Longer than a frame and what follows it. */
const FRAME_MS = 30;

function painted(rest?: number) {
  const [value, setValue] = createSignal<string | undefined>("first");
  return createRoot((dispose) => ({ shown: createPainted(value, rest), setValue, dispose }));
}

it("a value is shown after the paint, and the last one alone", async () => {
  const { shown, setValue, dispose } = painted();
  expect(shown()).toBeUndefined();
  setValue("second");
  await vi.advanceTimersByTimeAsync(FRAME_MS);
  expect(shown()).toBe("second");
  dispose();
});

it("that there is none any more is said at once", async () => {
  const { shown, setValue, dispose } = painted(150);
  await vi.advanceTimersByTimeAsync(300);
  expect(shown()).toBe("first");
  setValue(undefined);
  expect(shown()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(300);
  expect(shown()).toBeUndefined();
  dispose();
});

it("with a rest it is shown when it has not changed for so long", async () => {
  const { shown, setValue, dispose } = painted(150);
  await vi.advanceTimersByTimeAsync(100);
  setValue("second");
  await vi.advanceTimersByTimeAsync(100);
  expect(shown()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(150);
  expect(shown()).toBe("second");
  setValue("third");
  dispose();
  await vi.advanceTimersByTimeAsync(300);
  expect(shown()).toBe("second");
});
