// @vitest-environment node
import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paced } from "./paced.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const done: string[] = [];
const begun = () =>
  createRoot((dispose) => {
    done.length = 0;
    return { act: paced(60, (word: string) => void done.push(word)), dispose };
  });

it("answers the first at once, and joins what comes meanwhile into the last of it", () => {
  const { act } = begun();
  for (const word of ["r", "re", "rea"]) act(word);
  expect(done).toEqual(["r"]);
  vi.advanceTimersByTime(60);
  expect(done).toEqual(["r", "rea"]);
  act("reac");
  vi.advanceTimersByTime(60);
  expect(done).toEqual(["r", "rea", "reac"]);
  vi.advanceTimersByTime(60);
  act("react");
  expect(done.at(-1)).toBe("react");
});

it("does nothing more for who has left", () => {
  const { act, dispose } = begun();
  for (const word of ["r", "re"]) act(word);
  dispose();
  vi.advanceTimersByTime(600);
  expect(done).toEqual(["r"]);
});
