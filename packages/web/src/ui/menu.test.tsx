import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal, Show } from "solid-js";
import { afterEach, expect, it, vi } from "vitest";
import Menu from "./menu.tsx";

afterEach(cleanup);

function show() {
  const picked = vi.fn();
  const [open, setOpen] = createSignal(true);
  let anchor!: HTMLButtonElement;
  const item = (label: string, disabled = false) => ({ label, disabled, onSelect: () => picked(label) });
  render(() => (
    <>
      <button type="button" ref={anchor}>
        Stage
      </button>
      <Show when={open()}>
        <Menu
          anchor={anchor}
          label="Move"
          groups={[
            { chosen: 1, items: [item("New"), item("Screening"), item("Offer")] },
            { items: [item("Reject", true)] },
          ]}
          onClose={() => setOpen(false)}
        />
      </Show>
    </>
  ));
  return { picked, anchor };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const at = () => document.activeElement?.textContent;

it("opens on the chosen item and walks round with arrows, ends and letters", () => {
  show();
  expect(at()).toBe("Screening");
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowDown");
  expect(at()).toBe("New");
  press("ArrowUp");
  expect(at()).toBe("Reject");
  press("o");
  expect(at()).toBe("Offer");
  press("Home");
  expect(at()).toBe("New");
});

it("does what is picked, once, closes, and gives the focus back", () => {
  const { anchor, picked } = show();
  fireEvent.click(screen.getByRole("menuitemradio", { name: "Offer", hidden: true }));
  expect(picked.mock.calls).toEqual([["Offer"]]);
  expect([screen.queryByRole("menu", { hidden: true }), document.activeElement]).toEqual([null, anchor]);
});

it("does nothing for what cannot be done now", () => {
  const { picked } = show();
  fireEvent.click(screen.getByRole("menuitem", { name: "Reject", hidden: true }));
  expect(picked).not.toHaveBeenCalled();
});

it("keeps its keys to itself", () => {
  const { anchor } = show();
  let heard = 0;
  const listen = () => heard++;
  document.addEventListener("keydown", listen);
  press("ArrowDown");
  press("Escape");
  document.removeEventListener("keydown", listen);
  expect([heard, document.activeElement]).toEqual([0, anchor]);
});
