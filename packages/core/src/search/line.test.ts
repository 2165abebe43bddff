import { beforeAll, expect, it } from "vitest";
import * as Profile from "../people/profile/index.ts";
import { as, firmed } from "../testing/as.ts";
import { somebody } from "../testing/finalist.ts";
import * as Search from "./index.ts";
import type { Filter } from "./model.ts";

const recruiter = as("recruiter");
const ask = (line: string, filter: Filter = {}, typing?: true) =>
  Search.find(recruiter, { line, filter, typing, from: 0, size: 20 });
const names = async (line: string, filter?: Filter, typing?: true) =>
  (await ask(line, filter, typing)).people.map(({ name }) => name);

async function known(name: string, given: Omit<Parameters<typeof Profile.edit>[2], "version">) {
  const { personID } = await somebody(name);
  return Profile.edit(recruiter, personID, { version: 1, ...given });
}

beforeAll(async () => {
  await firmed();
});

it("finds by a title who bears it and who has the competency of its name, also beside a city", async () => {
  await known("Титульна Ірина", { headline: "Бухгалтер", city: "Маріуполь" });
  await known("Умілий Петро", { city: "Маріуполь", competencies: [{ competencyID: "accounting" }] });
  for (const line of ["бухгалтер маріуполь ", "бухгалтера, Мариуполь", "в Маріуполі бухгалтер"])
    expect(await names(line)).toEqual(["Умілий Петро", "Титульна Ірина"]);
  await known("Продавець Олег", { headline: "Менеджер по продажам" });
  expect(await names("менеджер по продажам ")).toEqual(["Продавець Олег"]);
  await known("Able Rider", { competencies: [{ competencyID: "courier-delivery" }] });
  expect(await names("кур’єр")).toEqual(["Able Rider"]);
  await known("Titled Only", { headline: "Senior Product Manager", city: "Poltava" });
  await known("Able Only", { headline: "Analyst", competencies: [{ competencyID: "product-management" }] });
  expect(await names("", { text: "product manager" })).toEqual(["Able Only", "Titled Only"]);
  expect((await ask("Product Manager poltava")).people.map(({ why }) => why)).toEqual([
    [
      { word: "product", places: ["headline"] },
      { word: "manager", places: ["headline"] },
    ],
  ]);
});

it("knows a competency in whatever letters it is typed, also among words", async () => {
  const able = (...ids: string[]) => ({ competencies: ids.map((competencyID) => ({ competencyID })) });
  await known("Able Counter", { ...able("excel", "accounting", "swift"), city: "Суми" });
  await known("Tagged Night", { tags: ["shift"] });
  for (const line of ["excel суми", "Excel суми", "бухгалтер excel", "excel counter", "суми swift"])
    expect(await names(line)).toEqual(["Able Counter"]);
  expect(await ask("swift")).toMatchObject({ total: 1, instead: [] });
  await known("Cee Sharp", able("c-sharp"));
  expect(await names("с#")).toEqual(["Cee Sharp"]);
  expect(await names("", { text: "с#" })).toEqual(["Cee Sharp"]);
});

it("finds while a line is typed whom it finds when it is entered, and whoever has a word that begins so", async () => {
  const typed = (line: string) => names(line, {}, true);
  const whys = async (line: string) => (await ask(line, {}, true)).people.map(({ why }) => why);
  const react = { competencies: [{ competencyID: "react" }] };
  await known("Kropyvnytskyi Living", { ...react, city: "Кропивницький", months: 60 });
  await known("York Living", { ...react, city: "NYC" });
  await known("Speaking One", { ...react, languages: [{ code: "pl", level: "b2" }] });
  await known("Кропивницький Іван", react);
  for (const line of ["реакт від 3 років кропивницький", "react от 3 лет кропивницкий", "react 3+ kropyvnytskyi"])
    expect([line, ...(await typed(line))]).toEqual([line, "Kropyvnytskyi Living"]);
  expect(await typed("react кропивницький")).toEqual(["Кропивницький Іван", "Kropyvnytskyi Living"]);
  expect(await whys("3+ роки в кропивницькому")).toEqual([[{ word: "кропивницькому", places: ["city"] }]]);
  for (const line of ["react нью-йорк", "react в Нью Йорке", "react new york"])
    expect([line, ...(await typed(line))]).toEqual([line, "York Living"]);
  for (const line of ["react польська", "react польська b", "react польська b2", "react polish"])
    expect([line, ...(await typed(line))]).toEqual([line, "Speaking One"]);
  expect(await whys("польська")).toEqual([[{ word: "польська", places: ["languages"] }]]);
  const { facets } = await Search.count(recruiter, { line: "react польська", typing: true, filter: {} });
  expect(facets.languages).toEqual([["pl", 1]]);
});
it("looks for every word, and refuses more than it looks for instead of passing them over", async () => {
  const word = (at: number) => `word${"abcdefghijklmnopqrstuvwxyz"[at]}`;
  const words = (count: number) => Array.from({ length: count }, (_, at) => word(at)).join(" ");
  await known("Wordy One", { headline: words(12) });
  expect(await names(words(12))).toEqual(["Wordy One"]);
  expect(await names(`${words(12)} wordless`)).toEqual([]);
  const refused = { code: "search.many_words", data: { most: 20 } };
  await expect(ask(words(21))).rejects.toMatchObject(refused);
  await expect(ask(words(11), { text: words(22).slice(-60) })).rejects.toMatchObject(refused);
  await expect(ask("", { text: words(21) })).rejects.toMatchObject(refused);
  const all = Array.from({ length: 20 }, (_, at) => ({ competencyID: word(at), words: `${word(at)} one two six` }));
  await expect(ask("", { all })).rejects.toMatchObject({ ...refused, data: { most: 60 } });
  await expect(ask(Array(8).fill("підприємство-постачальник").join("1 "))).rejects.toMatchObject(refused);
});

it("takes a skill that nobody has for one whose name is a slip of a finger away, and says so", async () => {
  const able = (...ids: string[]) => ({ competencies: ids.map((competencyID) => ({ competencyID })) });
  await known("Able Coder", able("javascript", "typescript", "react", "python", "photoshop"));
  for (const [word, name] of [
    ["javasript", "javascript"],
    ["typscript", "typescript"],
    ["пайтн", "пайтон"],
    ["фотошп", "фотошоп"],
  ] as const) {
    const { people, instead } = await ask(`${word} coder`);
    expect(instead).toEqual([{ word, written: [name], others: false }]);
    expect(people.map(({ why }) => why[0])).toEqual([{ word, places: ["competencies"] }]);
  }
  expect(await names("reakt coder")).toEqual(["Able Coder"]);
  expect((await ask("kotln")).instead).toEqual([]);
});

it("finds by a competency that was typed who bears its words too, and says where; one set by hand asks for itself", async () => {
  const able = { competencies: [{ competencyID: "kotlin" }], city: "Луцьк" };
  await known("Able Kotliner", able);
  await known("Titled Kotliner", { headline: "Kotlin mobile", city: "Луцьк" });
  const both = ["Titled Kotliner", "Able Kotliner"];
  for (const line of ["kotlin луцьк", "Kotlin, Луцк", "луцьк kotlin "]) {
    expect([line, ...(await names(line))]).toEqual([line, ...both]);
    expect(await names(line, {}, true)).toEqual(both);
  }
  const { read, people } = await ask("kotlin луцьк");
  expect(read).toEqual({ all: [{ competencyID: "kotlin", words: "kotlin" }], cities: ["Lutsk"] });
  expect(people.map(({ why }) => why)).toEqual([[{ word: "kotlin", places: ["headline"] }], []]);
  expect(await names("", read)).toEqual(both);
  const all = [{ competencyID: "kotlin" }];
  for (const line of ["", "kotlin"]) expect(await names(line, { all })).toEqual(["Able Kotliner"]);
  expect((await ask("kotlin", { all: [{ competencyID: "kotlin", level: 3 }] })).total).toBe(0);
  await known("Titled Scala", { headline: "scala", city: "Луцьк" });
  expect(await names("kotlin або scala або machine learning луцьк")).toEqual(["Titled Scala", ...both]);
  expect(await names("scala react луцьк")).toEqual([]);
});

it('finds by an "or" whoever has a side of it, typed as entered, whatever its sides are', async () => {
  const able = (id: string) => ({ competencies: [{ competencyID: id }] });
  await known("Able Elixir", { ...able("elixir"), city: "Rivne" });
  await known("Titled Tinsmith", { headline: "Tinsmith", city: "Lviv" });
  await known("Titled Owner", { headline: "Product Tinker", city: "Lviv" });
  await known("Half Owner", { headline: "Product", city: "Lviv" });
  await known("Speaking Turk", { languages: [{ code: "tr", level: "b2" }] });
  for (const [line, ...found] of [
    ["elixir or tinsmith", "Titled Tinsmith", "Able Elixir"],
    ["tinsmith або elixir", "Titled Tinsmith", "Able Elixir"],
    ["elixir or tinsmith lviv", "Titled Tinsmith"],
    ["tinsmith or рівне", "Titled Tinsmith", "Able Elixir"],
    ["tinsmith или турецкий b2", "Speaking Turk", "Titled Tinsmith"],
    ["elixir or machine learning or turkish or tinsmith", "Speaking Turk", "Titled Tinsmith", "Able Elixir"],
  ] as const)
    for (const typed of [undefined, true] as const)
      expect([line, ...(await names(line, {}, typed))]).toEqual([line, ...found]);
  const { read } = await ask("elixir or tinsmith");
  expect(read).toEqual({ text: "elixir or tinsmith" });
  expect(await names("", read)).toEqual(["Titled Tinsmith", "Able Elixir"]);
  expect(await names("tinsmith or eli", {}, true)).toEqual(["Titled Tinsmith", "Able Elixir"]);
});

it("finds by a second city while it is typed whom it finds when it is entered", async () => {
  await known("Living Near", { headline: "Tapster", city: "Uzhhorod" });
  await known("Living Far", { headline: "Tapster", city: "Chernihiv" });
  for (const line of ["tapster in uzhhorod, chernihiv", "tapster ужгород або чернігів", "tapster ужгород, чернигов"])
    for (const typed of [undefined, true] as const)
      expect([line, ...(await names(line, {}, typed))]).toEqual([line, "Living Far", "Living Near"]);
});

it('finds by a second "or" nobody whom the first alone does not find', async () => {
  const able = (...ids: string[]) => ({
    city: "Ternopil",
    competencies: ids.map((competencyID) => ({ competencyID })),
  });
  await known("Able First", able("welding"));
  await known("Able Both", able("welding", "figma"));
  await known("Able Second", able("figma"));
  const any = [{ competencyID: "welding" }, { competencyID: "haskell" }];
  for (const filter of [{ any }, { any: any.map((one) => ({ ...one, words: one.competencyID })) }])
    for (const typed of [undefined, true] as const)
      expect(await names("photoshop or figma ternopil", filter, typed)).toEqual(["Able Both"]);
});
