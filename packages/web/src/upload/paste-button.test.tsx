import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { PasteButton } from "./paste-button.tsx";
import { drop, items } from "./store.ts";

const RESUME = "Anna Petrova, designer. Kyiv, +380 44 555 01 42, anna@example.com. Figma, Photoshop, Illustrator.";

beforeAll(() => Promise.all([speak("en"), import("./send.ts"), import("./paste-dialog.tsx")]));
beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json({ code: "internal" }, { status: 500 }));
  render(() => (
    <MemoryRouter>
      <Route path="/" component={PasteButton} />
    </MemoryRouter>
  ));
});
afterEach(() => {
  cleanup();
  for (const { key } of [...items]) drop(key);
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "clipboard");
});

/** A browser that does not let a page look into its clipboard. */
const refusing = () =>
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { read: async () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
  });
async function field() {
  fireEvent.click(await screen.findByRole("button", { name: "Paste a résumé" }));
  return screen.findByLabelText<HTMLTextAreaElement>("Text of the résumé");
}
const copied = (data: Record<string, string>, files: File[] = []) => ({
  clipboardData: { files, getData: (type: string) => data[type] ?? "" },
});
const names = () => items.map(({ name }) => name);

it("has a field to paste into where the clipboard is refused, and takes what is pasted there at once", async () => {
  refusing();
  fireEvent.paste(await field(), copied({ "text/plain": RESUME, "text/html": `<p>${RESUME}</p>` }));
  await vi.waitFor(() => expect(names()).toEqual(["Pasted résumé.html"]));
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("has it too where a page has no clipboard, and takes what a keyboard types into it", async () => {
  const text = await field();
  fireEvent.input(text, { target: { value: "Anna" } });
  fireEvent.click(screen.getByRole("button", { name: "Add résumés" }));
  await screen.findByText(/too little text for a résumé/);
  fireEvent.input(text, { target: { value: RESUME } });
  fireEvent.click(screen.getByRole("button", { name: "Add résumés" }));
  await vi.waitFor(() => expect(names()).toEqual(["Pasted résumé.txt"]));
});

it("leads back to the field that has too little text, and the field says so", async () => {
  const text = await field();
  fireEvent.input(text, { target: { value: "Anna" } });
  const button = screen.getByRole("button", { name: "Add résumés" });
  button.focus();
  fireEvent.click(button);
  await vi.waitFor(() => expect(document.activeElement).toBe(text));
  const note = document.getElementById(text.getAttribute("aria-describedby") ?? "");
  expect([text.getAttribute("aria-invalid"), note?.textContent]).toEqual([
    "true",
    expect.stringMatching(/too little text for a résumé/),
  ]);
});

it("leaves a file to the page, which takes every file that is pasted", async () => {
  refusing();
  fireEvent.paste(await field(), copied({}, [new File(["x"], "anna.pdf")]));
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(names()).toEqual([]);
});
