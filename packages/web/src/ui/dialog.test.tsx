import { cleanup, render, screen } from "@solidjs/testing-library";
import { createSignal, Show } from "solid-js";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import Dialog from "./dialog.tsx";

beforeAll(() => speak("en"));
afterEach(cleanup);

function show() {
  const [open, setOpen] = createSignal(false);
  const [asker, setAsker] = createSignal(true);
  render(() => (
    <>
      <main id="main" tabindex="-1">
        <Show when={asker()}>
          <button type="button">Ask</button>
        </Show>
      </main>
      <Show when={open()}>
        <Dialog title="Why" onClose={() => setOpen(false)}>
          <input aria-label="Reason" />
        </Dialog>
      </Show>
    </>
  ));
  screen.getByRole("button", { name: "Ask" }).focus();
  setOpen(true);
  return { setOpen, setAsker };
}

it("gives the focus back to what asked for it", async () => {
  const { setOpen } = show();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Reason")));
  setOpen(false);
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ask" })));
});

it("gives it to the page when what asked is gone", async () => {
  const { setOpen, setAsker } = show();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Reason")));
  setAsker(false);
  setOpen(false);
  await vi.waitFor(() => expect(document.activeElement).toBe(document.getElementById("main")));
});
