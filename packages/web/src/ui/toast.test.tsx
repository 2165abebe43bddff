import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, notify, takeBack, toasts } from "./toast.ts";
import ToastList from "./toast-list.tsx";

beforeAll(() => speak("en"));
beforeEach(() => {
  vi.useFakeTimers();
  render(() => <ToastList />);
});
afterEach(() => {
  for (const toast of toasts()) dismiss(toast.id);
  cleanup();
  vi.useRealTimers();
});

it("offers to take an act back for ten seconds, and does it once", () => {
  const undo = vi.fn();
  notify("Olena: Interview", undo);
  vi.advanceTimersByTime(9900);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("Olena: Interview")).toBeNull();
});

it("gives the focus back to where it was before the message when its act is taken back", async () => {
  render(() => <input aria-label="Tag" />);
  screen.getByLabelText("Tag").focus();
  notify("Olena: Interview", () => undefined);
  const undo = screen.getByRole("button", { name: "Undo" });
  undo.focus();
  fireEvent.click(undo);
  await Promise.resolve();
  expect(document.activeElement).toBe(screen.getByLabelText("Tag"));
});

it("gives it to the table's head when that is gone too", async () => {
  const page = render(() => <input aria-label="Tag" />);
  screen.getByLabelText("Tag").focus();
  notify("Olena: Interview", () => undefined);
  screen.getByRole("button", { name: "Undo" }).focus();
  page.unmount();
  render(() => (
    <main id="main" tabindex="-1">
      <table>
        <thead>
          <tr>
            <td>
              <input type="checkbox" />
            </td>
          </tr>
        </thead>
      </table>
    </main>
  ));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await Promise.resolve();
  expect(document.activeElement).toBe(screen.getByRole("checkbox"));
});

it("goes after ten seconds, without undo after five", () => {
  notify("with undo", () => undefined);
  notify("plain");
  vi.advanceTimersByTime(5100);
  expect([screen.queryByText("plain"), screen.queryByText("with undo") !== null]).toEqual([null, true]);
  vi.advanceTimersByTime(5000);
  expect(screen.queryByText("with undo")).toBeNull();
});

it("waits while it is under the pointer or holds the focus", () => {
  notify("held", () => undefined);
  const message = screen.getByText("held").closest("li") as HTMLElement;
  fireEvent.pointerEnter(message);
  vi.advanceTimersByTime(60_000);
  expect(screen.getByText("held")).toBeTruthy();
  fireEvent.pointerLeave(message);
  vi.advanceTimersByTime(10_100);
  expect(screen.queryByText("held")).toBeNull();
});

it("shows the last three of many", () => {
  for (const text of ["one", "two", "three", "four"]) notify(text);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["two", "three", "four"]);
});

it("takes the newest act back by a key, and has nothing to take back after that", () => {
  const undone: string[] = [];
  notify("Moved", () => undone.push("first"));
  notify("Moved on", () => undone.push("second"));
  notify("Saved");
  expect([takeBack(), takeBack(), takeBack()]).toEqual([true, true, false]);
  expect(undone).toEqual(["second", "first"]);
});
