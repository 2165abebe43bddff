import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, createEvent, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dismiss, notify, toasts } from "../ui/toast.ts";
import { help, setHelp } from "./open.ts";
import { useShortcuts } from "./shortcuts.ts";

function Page() {
  useShortcuts();
  return (
    <>
      <select aria-label="list" />
      <input aria-label="slider" type="range" />
      <input aria-label="box" type="checkbox" />
      <input aria-label="radio" type="radio" />
      <input aria-label="line" />
      <input aria-label="search" type="search" />
      <textarea aria-label="text" />
    </>
  );
}
const undo = vi.fn();

beforeEach(() => {
  undo.mockClear();
  setHelp(false);
  render(() => (
    <MemoryRouter>
      <Route path="/" component={Page} />
    </MemoryRouter>
  ));
  notify("Moved", undo);
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
});

/** Presses a key in a field; whether the field still has it. */
async function pressed(name: string, init: KeyboardEventInit) {
  const field = await screen.findByLabelText(name);
  const event = createEvent.keyDown(field, init);
  fireEvent(field, event);
  return !event.defaultPrevented;
}
const Z = { key: "z", code: "KeyZ", ctrlKey: true };

it.each(["list", "slider", "box", "radio"])(
  "takes back by Ctrl Z in a %s, which has no undo of its own",
  async (name) => {
    expect(await pressed(name, Z)).toBe(false);
    expect(undo).toHaveBeenCalledTimes(1);
  },
);

it.each(["line", "search", "text"])("leaves Ctrl Z to a %s, which takes back what was typed", async (name) => {
  expect(await pressed(name, Z)).toBe(true);
  expect(undo).not.toHaveBeenCalled();
});

it.each(["list", "slider", "line"])("leaves a single key to a %s", async (name) => {
  await pressed(name, { key: "?", code: "Slash" });
  expect(help()).toBe(false);
});
