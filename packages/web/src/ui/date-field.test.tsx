import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { DateField } from "./date-field.tsx";

beforeEach(() => speak("ru"));
afterEach(cleanup);

function show(start?: string, min?: string) {
  const [day, setDay] = createSignal<string | undefined>(start);
  render(() => <DateField label="Срок" value={day()} onChange={setDay} min={min} />);
  return day;
}
const input = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Срок" });
const write = (text: string) => fireEvent.change(input(), { target: { value: text } });
const open = async () => {
  fireEvent.click(screen.getByRole("button", { name: "Выбрать дату" }));
  await screen.findByRole("button", { name: "Следующий месяц", hidden: true });
};
const focused = () => document.activeElement?.getAttribute("data-day");
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

it("shows and reads a day as it is written here", async () => {
  const day = show("2026-11-24");
  expect(input().value).toBe("24.11.2026");
  write("1.12.26");
  expect([day(), input().value]).toEqual(["2026-12-01", "01.12.2026"]);
  await speak("en");
  expect(input().value).toBe("01/12/2026");
});

it("says what is wrong, keeps what was typed and the day there was", () => {
  const day = show("2026-11-24");
  write("31.02.2026");
  expect([day(), input().value]).toEqual(["2026-11-24", "31.02.2026"]);
  expect(input().getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(input().getAttribute("aria-describedby") ?? "")?.textContent).toContain("Это не дата");
  write("3.3.2027");
  expect([day(), input().getAttribute("aria-invalid")]).toEqual(["2027-03-03", "false"]);
});

it("can be emptied", () => {
  const day = show("2026-11-24");
  write("");
  expect(day()).toBeUndefined();
});

it("is picked from the month by keyboard alone", async () => {
  const day = show("2026-11-24");
  await open();
  expect(focused()).toBe("2026-11-24");
  press("ArrowDown");
  press("ArrowRight");
  expect(focused()).toBe("2026-12-02");
  press("PageUp");
  press("Home");
  expect(focused()).toBe("2026-11-02");
  fireEvent.click(document.activeElement as Element);
  expect([day(), input().value, document.activeElement]).toEqual(["2026-11-02", "02.11.2026", input()]);
});

it("closes its month with Esc and nothing around it", async () => {
  show("2026-11-24");
  await open();
  let heard = 0;
  document.addEventListener("keydown", () => heard++, { once: true });
  press("Escape");
  expect(heard).toBe(0);
  expect(screen.queryByRole("button", { name: "Следующий месяц", hidden: true })).toBeNull();
});

it("offers no day before the first allowed one", async () => {
  show("2026-11-24", "2026-11-20");
  await open();
  expect(document.querySelector<HTMLButtonElement>('[data-day="2026-11-19"]')?.disabled).toBe(true);
  expect(document.querySelector<HTMLButtonElement>('[data-day="2026-11-20"]')?.disabled).toBe(false);
});
