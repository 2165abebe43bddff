import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import { known } from "./index.ts";
import { Competency, Group } from "./model.ts";
import { titles } from "./titles.ts";
import { wordsOf } from "./words.ts";

const { list, find, match, search, suggest, typed } = known([]);
const ids = (text: string) => match(text).map(({ competencyID }) => competencyID);

it("holds at least 1,500 well-formed competencies of every group, each once", () => {
  const all = list();
  expect(all.length).toBeGreaterThanOrEqual(1500);
  for (const one of all) {
    v.assert(Competency, one);
    for (const label of Object.values(one.labels)) expect(label, one.competencyID).toMatch(/^[^|,^=~]{1,60}$/);
  }
  expect(new Set(all.map((one) => one.competencyID)).size).toBe(all.length);
  for (const group of Group.options) expect(all.filter((one) => one.group === group).length).toBeGreaterThan(10);
});

it("gives no name to two competencies, in whatever grammatical case it may stand", () => {
  const owners = new Map<string, Set<string>>();
  for (const { competencyID, names } of catalogue())
    for (const { text, exact } of names) {
      const stems = wordsOf(text).map(({ stem }) => stem);
      expect(stems.length, text).toBeGreaterThan(0);
      // Names that count only as they are written may share their letters: Swift and SWIFT.
      const key = exact ? text : stems.join(" ");
      owners.set(key, (owners.get(key) ?? new Set()).add(competencyID));
    }
  expect([...owners].filter(([, all]) => all.size > 1).map(([key, all]) => [key, ...all])).toEqual([]);
});

it("has no name that an earlier name of the same words always hides", () => {
  const hidden = catalogue().flatMap(({ competencyID, names }) =>
    names.filter(({ text }) => !ids(text).includes(competencyID)).map(({ text }) => `${competencyID}: ${text}`),
  );
  expect(hidden).toEqual([]);
});

it("finds each competency by each of its labels", () => {
  const lost = list().flatMap(({ competencyID, labels }) =>
    Object.values(labels).filter((label) => !ids(label).includes(competencyID)),
  );
  expect(lost).toEqual([]);
});

it("finds the noun in any case, in three languages", () => {
  expect(ids("занимался продажами и ведением переговоров")).toEqual(["sales", "negotiation"]);
  expect(ids("займалась підбором персоналу")).toEqual(["recruiting"]);
  expect(ids("responsible for budgeting and payroll")).toEqual(["budgeting", "payroll"]);
});

it("prefers the longest name and keeps names within one item of a list", () => {
  expect(ids("React Native")).toEqual(["react-native"]);
  expect(ids("React, Native")).toEqual(["react"]);
  expect(ids("a demanding user. Experience of ten years")).toEqual([]);
  expect(ids("C++, C#, .NET, ASP.NET, Node.js, CI/CD")).toEqual([
    "cpp",
    "c-sharp",
    "dotnet",
    "asp-net",
    "nodejs",
    "ci-cd",
  ]);
});

it("takes short words only where they can be nothing else", () => {
  expect(ids("Go, R, C")).toEqual(["go", "r-lang", "c-lang"]);
  expect(ids("go to market; vitamin C; I excel at words and swift answers")).toEqual([]);
  expect(ids("отчёты в Excel")).toEqual(["excel"]);
  expect(ids("Spring 2020 in Moscow, San Jose; the rest of a solid team; 100 км; иногда касса")).toEqual([]);
  expect(ids("Ответственность за планирование")).toEqual([]);
  expect(ids("Ответственность, планирование")).toEqual(["responsibility", "planning"]);
  expect(ids("Swift payments by SWIFT")).toEqual(["swift", "payments"]);
});

it("takes what somebody typed in any letters, of several names first the one that is written so", () => {
  const named = (text: string) => typed(text).map(({ competencyIDs, isSure }) => [...competencyIDs, isSure]);
  expect(named("excel go")).toEqual([
    ["excel", false],
    ["go", false],
  ]);
  expect(named("SWIFT, swift, react")).toEqual([
    ["payments", "swift", true],
    ["swift", "payments", false],
    ["react", true],
  ]);
});

it("gives spans that hold the very words", () => {
  const [found] = match("Знаю Adobe Photoshop хорошо");
  expect(found?.spans.map(([from, to]) => "Знаю Adobe Photoshop хорошо".slice(from, to))).toEqual(["Adobe Photoshop"]);
});

it("never fails and never points outside the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      for (const { spans } of match(text))
        for (const [from, to] of spans) expect(from >= 0 && to <= text.length && from < to).toBe(true);
    }),
  );
});

it("suggests for a title in three languages what such a vacancy asks for", () => {
  for (const title of ["Graphic designer", "Графический дизайнер", "Графічна дизайнерка"])
    expect(suggest(title)).toContain("photoshop");
  expect(suggest("Senior React developer")[0]).toBe("react");
  expect(suggest("Главный бухгалтер")).toEqual(expect.arrayContaining(["accounting", "people-management"]));
  expect(suggest("Хранитель времени")).toEqual([]);
});

it("suggests only what is in the list", () => {
  const named = titles
    .split("\n")
    .filter((row) => row.includes("|"))
    .flatMap((row) => (row.split("|")[1] ?? "").trim().split(/\s+/));
  expect(named.filter((competencyID) => !find(competencyID))).toEqual([]);
});

it("searches as one types, in one's own language first", () => {
  expect(search("прод", "ru")[0]?.labels.ru).toMatch(/^Прод/);
  expect(search("фотош", "uk").map((one) => one.competencyID)).toEqual(["photoshop"]);
  expect(search("", "en")).toEqual([]);
  expect(search("e", "en", 3)).toHaveLength(3);
});
