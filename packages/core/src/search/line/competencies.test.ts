import { describe, expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { asked } from "../testing/read.ts";
import { read } from "./index.ts";

describe("one of several competencies", () => {
  const ids = (...all: string[]) => all.map((competencyID) => ({ competencyID }));
  it.each([
    ["react or vue", { any: ids("react", "vue") }],
    ["react або vue", { any: ids("react", "vue") }],
    ["react или vue в Киеве", { any: ids("react", "vue"), cities: ["Kyiv"] }],
    ["react, vue чи angular", { any: ids("react", "vue", "angular") }],
    ["react або vue, python", { any: ids("react", "vue"), all: ids("python") }],
    ["react, vue", { all: ids("react", "vue") }],
    ["python react или vue 3+", { any: ids("react", "vue"), all: ids("python"), months: { from: 36 } }],
    ["go або rust", { any: ids("go", "rust") }],
    ["бухгалтер або рекрутинг", { any: ids("accounting", "recruiting") }],
  ])("is enough: %s", (line, sets) => {
    expect(asked(line)).toEqual({ sets, text: "" });
  });
  it.each([["react або v"], ["python, react або vue"], ["kyiv or lv"], ["engineer or react"]])(
    "while the last is typed it stays words, of which one is enough: %s",
    (line) => {
      expect(read(line, "EUR", known([]), true)).toEqual({ sets: {}, text: line, open: [] });
    },
  );
  it.each([
    ["react or engineer", {}],
    ["react або рекрутер", {}],
    ["react or kyiv", {}],
    ["in kyiv or english b2", {}],
    ["machine learning or kyiv", {}],
    ["react or vue or engineer", {}],
    ["Kyiv, Lviv or react", {}],
    ["python, react or engineer, sql", { all: ids("sql") }, "python, react or engineer"],
    ["react or vue, photoshop or engineer", { any: ids("react", "vue") }, "photoshop or engineer"],
  ])("stays words with what is no competency: %s", (line, sets, text = line) => {
    expect(asked(line)).toEqual({ sets, text });
  });
});

it("a second of several competencies is another condition, and not more of the first", () => {
  const any = [{ competencyID: "react" }, { competencyID: "accounting" }];
  const { sets, text } = read("sql, photoshop or figma", "EUR", known([]), false, { any });
  expect(sets).toEqual({ all: undefined, any: undefined, cities: undefined, languages: undefined });
  expect(text).toBe("sql, photoshop or figma");
  const both = read("react or vue in kyiv photoshop or figma", "EUR", known([]), false);
  expect(both).toMatchObject({
    sets: { any: [{ competencyID: "react" }, { competencyID: "vue" }], cities: ["Kyiv"] },
    text: "photoshop or figma",
  });
});

describe("a title that somebody bears", () => {
  const react = { all: [{ competencyID: "react" }] };
  it.each([
    ["бухгалтер", {}, "бухгалтер"],
    ["Бухгалтера", {}, "Бухгалтера"],
    ["Product Manager", {}, "Product Manager"],
    ["менеджер по продажам ", {}, "менеджер по продажам"],
    ["менеджер з продажу київ", { cities: ["Kyiv"] }, "менеджер продажу"],
    ["руководитель отдела продаж", {}, "руководитель отдела продаж"],
    ["head of sales, Kyiv", { cities: ["Kyiv"] }, "head sales"],
    ["Senior React developer", react, "Senior developer"],
    ["програміст react від 3 років", { ...react, months: { from: 36 } }, "програміст"],
    ["бухгалтер react", react, "бухгалтер"],
    ["react, менеджер", react, "менеджер"],
    ["developer with react", react, "developer"],
    ["менеджер і react", react, "менеджер"],
    ["react Олена", react, "Олена"],
  ])("stays as words with what it leads to, and with nothing else: %s", (line, sets, text) => {
    expect(asked(line)).toEqual({ sets, text });
  });
  it.each([
    ["бухгалтерия", "accounting"],
    ["логистика", "logistics"],
    ["психология", "psychology"],
    ["рекрутинг", "recruiting"],
    ["electrical engineering", "electrical-engineering"],
  ])("what is only named after it is a value: %s", (line, competencyID) => {
    expect(asked(line)).toEqual({ sets: { all: [{ competencyID }] }, text: "" });
  });
});

describe("a name that is an ordinary word", () => {
  const ids = (...all: string[]) => ({ all: all.map((competencyID) => ({ competencyID })) });
  it.each([
    ["excel", ids("excel")],
    ["excel київ", { ...ids("excel"), cities: ["Kyiv"] }],
    ["бухгалтер excel", ids("excel"), "бухгалтер"],
    ["go, rust і swift", ids("go", "rust", "swift")],
    ["swift 3 years", { ...ids("swift"), months: { from: 36 } }],
    ["SWIFT", ids("payments")],
    ["word access outlook", ids("word", "access-db", "outlook")],
    ["react spring", ids("react", "spring")],
    ["spring, petrenko", ids("spring"), "petrenko"],
    ["опыт go в Киеве", { ...ids("go"), cities: ["Kyiv"] }],
    ["планування", ids("planning")],
    ["с++", ids("cpp")],
    ["С# київ", { ...ids("c-sharp"), cities: ["Kyiv"] }],
    ["Kafka petrenko", ids("kafka"), "petrenko"],
  ])("is a value alone and beside values, in any letters: %s", (line, sets, text = "") => {
    expect(asked(line)).toEqual({ sets, text });
  });
  it.each([
    "let it go",
    "go petrenko",
    "word of mouth",
    "access manager",
    "access to archives",
    "Julia",
    "julia petrenko",
    "excel менеджер",
  ])("stays a word among others, and so does a given name: %s", (line) => {
    expect(asked(line)).toEqual({ sets: {}, text: line });
  });
});

it.each([
  ["3ds max 3 years", { months: { from: 36 } }],
  ["autodesk 3ds max 2000 usd", { pay: { to: 2000, currency: "USD" } }],
  ["max 2000 usd 3ds max", { pay: { to: 2000, currency: "USD" } }],
])("a name wins over a word of amounts in it: %s", (line, sets) => {
  expect(asked(line)).toEqual({ sets: { ...sets, all: [{ competencyID: "3ds-max" }] }, text: "" });
});
it.each(["3ds max ", "3ds max 3", "3ds max 20"])("and does so while it is typed: %s", (line) => {
  expect(asked(line, true)).toEqual({ sets: { all: [{ competencyID: "3ds-max" }] }, text: "" });
});
