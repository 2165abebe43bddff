import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { Combobox } from "./combobox.tsx";
import { MultiSelect } from "./multi-select.tsx";

const OPTIONS = ["Accounting", "Sales", "Negotiation", "Переговоры", "Ёлки"].map((label) => ({ value: label, label }));

beforeAll(() => speak("en"));
afterEach(cleanup);

const input = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Skill" });
const type = (text: string) => fireEvent.input(input(), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(input(), { key });
const shown = () => screen.queryAllByRole("option", { hidden: true }).map((option) => option.textContent);

describe("one of many", () => {
  function show(start?: string, optional = false) {
    const [value, setValue] = createSignal<string | undefined>(start);
    render(() => <Combobox label="Skill" options={OPTIONS} value={value()} onChange={setValue} optional={optional} />);
    return value;
  }

  it("takes the first match with Enter", () => {
    const value = show();
    type("neg");
    press("Enter");
    expect([value(), input().value, shown()]).toEqual(["Negotiation", "Negotiation", []]);
  });

  it("walks with the arrows and says where it is", () => {
    const value = show();
    press("ArrowDown");
    press("ArrowDown");
    expect(document.getElementById(input().getAttribute("aria-activedescendant") ?? "")?.textContent).toBe("Sales");
    press("Enter");
    expect(value()).toBe("Sales");
  });

  it("finds words in any letter case, and ё by е", () => {
    show();
    type("ПЕРЕ");
    expect(shown()).toEqual(["Переговоры"]);
    type("елки");
    expect(shown()).toEqual(["Ёлки"]);
  });

  it("puts what begins with the text before what only holds it", () => {
    show();
    type("n");
    expect(shown()[0]).toBe("Negotiation");
  });

  it("goes back to the chosen one when text that names nothing is left", () => {
    const value = show("Sales");
    type("nonsense");
    expect(screen.getByText("Nothing found")).toBeTruthy();
    fireEvent.blur(input());
    expect([value(), input().value]).toEqual(["Sales", "Sales"]);
  });

  it("closes its list with Esc and lets nothing around it hear that", () => {
    show();
    let heard = 0;
    document.addEventListener("keydown", () => heard++, { once: true });
    type("s");
    press("Escape");
    expect([shown(), heard, input().getAttribute("aria-expanded")]).toEqual([[], 0, "false"]);
    press("Escape");
    expect(heard).toBe(1);
  });

  it("can be emptied only where it is optional", () => {
    const kept = show("Sales");
    type("");
    expect(kept()).toBe("Sales");
    cleanup();
    const dropped = show("Sales", true);
    type("");
    expect(dropped()).toBeUndefined();
  });
});

describe("several of many", () => {
  function show(...start: string[]) {
    const [values, setValues] = createSignal<readonly string[]>(start);
    render(() => <MultiSelect label="Skill" options={OPTIONS} values={values()} onChange={setValues} />);
    return values;
  }

  it("adds what is picked and offers it no more", () => {
    const values = show("Sales");
    press("ArrowDown");
    expect(shown()).not.toContain("Sales");
    press("Enter");
    expect(values()).toEqual(["Sales", "Accounting"]);
    expect(input().value).toBe("");
  });

  it("takes the last away with Backspace, but never while one types", () => {
    const values = show("Sales", "Accounting");
    type("x");
    press("Backspace");
    expect(values()).toEqual(["Sales", "Accounting"]);
    type("");
    press("Backspace");
    expect(values()).toEqual(["Sales"]);
  });

  it("takes away the one whose cross is pressed", () => {
    const values = show("Sales", "Accounting");
    fireEvent.click(screen.getByRole("button", { name: "Remove Sales" }));
    expect(values()).toEqual(["Accounting"]);
  });
});
