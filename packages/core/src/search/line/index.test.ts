import { describe, expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { read } from "./index.ts";

const asked = (line: string, typing = false) => read(line, "EUR", known([]), typing);

describe("a line is read as values", () => {
  const react = { all: [{ competencyID: "react" }] };
  it.each([
    [
      "react 3+ years up to 4200 kyiv",
      { ...react, months: { from: 36 }, pay: { to: 4200, currency: "EUR" }, cities: ["Kyiv"] },
      "",
    ],
    [
      "реакт от 3 лет до 4200 киев",
      { ...react, months: { from: 36 }, pay: { to: 4200, currency: "EUR" }, cities: ["Kyiv"] },
      "",
    ],
    [
      "React від 3 років до 4200 Київ",
      { ...react, months: { from: 36 }, pay: { to: 4200, currency: "EUR" }, cities: ["Kyiv"] },
      "",
    ],
    ["react 3+", { ...react, months: { from: 36 } }, ""],
    ["до 2 років", { months: { to: 24 } }, ""],
    ["2-4 years", { months: { from: 24, to: 48 } }, ""],
    ["от 100 000 грн", { pay: { from: 100_000, currency: "UAH" } }, ""],
    ["$2k-3k", { pay: { from: 2000, to: 3000, currency: "USD" } }, ""],
    ["до 120 тыс руб", { pay: { to: 120_000, currency: "RUB" } }, ""],
    ["€3,500", { pay: { to: 3500, currency: "EUR" } }, ""],
    ["English B2 Нью-Йорк", { languages: [{ code: "en", level: "b2" }], cities: ["New York"] }, ""],
    ["Иванова английский", { languages: [{ code: "en" }] }, "Иванова"],
    ["San Francisco Olena", { cities: ["San Francisco"] }, "Olena"],
    ["Olena Hughes", {}, "Olena Hughes"],
    ["24", {}, "24"],
    ["!!! ... ,,,", {}, "!!! ... ,,,"],
  ])("%s", (line, sets, text) => {
    expect(asked(line)).toEqual({ sets, text });
  });
});

describe("while it is typed", () => {
  it("the word under way is not a value yet", () => {
    expect(asked("react kyiv", true)).toEqual({ sets: { all: [{ competencyID: "react" }] }, text: "kyiv" });
    expect(asked("react kyiv ", true).text).toBe("");
  });
  it("an amount is one with every digit", () => {
    expect(asked("up to 420", true).sets).toEqual({ pay: { to: 420, currency: "EUR" } });
  });
});

it("takes any line without a long look", () => {
  for (const line of ["до ".repeat(3000), "1".repeat(10_000), "1 ".repeat(5000), "a-".repeat(5000), "  ".repeat(5000)])
    expect(asked(line).sets.cities).toBeUndefined();
});
