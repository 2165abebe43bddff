import { safeParse } from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../commit.ts";
import * as Change from "../competency/change/index.ts";
import * as Rate from "../firm/rate/index.ts";
import * as Application from "../hiring/application/index.ts";
import * as Person from "../people/person/index.ts";
import * as Profile from "../people/profile/index.ts";
import { as, firmed, system } from "../testing/as.ts";
import { openVacancy, somebody } from "../testing/finalist.ts";
import * as Search from "./index.ts";
import { forgotten } from "./live.ts";
import { type Filter, Filter as FilterSchema } from "./model.ts";
import { forget } from "./tail/index.ts";
import { compacted } from "./testing/compacted.ts";
import { waiting } from "./testing/waiting.ts";

const recruiter = as("recruiter");
const ask = (line: string, filter: Filter = {}, ctx = recruiter) =>
  Search.find(ctx, { line, filter, from: 0, size: 20 });
const counts = async (line: string, filter: Filter = {}, ctx = recruiter) =>
  (await Search.count(ctx, { line, filter })).facets;
const names = async (line: string, filter?: Filter, ctx = recruiter) =>
  (await ask(line, filter, ctx)).people.map(({ name }) => name);

async function known(name: string, given: Omit<Parameters<typeof Profile.edit>[2], "version">) {
  const { personID } = await somebody(name);
  return Profile.edit(recruiter, personID, { version: 1, ...given });
}
const asks = (minor: number, currency: "UAH" | "EUR" | "USD" | "GEL" = "UAH") =>
  ({ minor, currency, period: "month", basis: "net" }) as const;

beforeAll(async () => {
  await firmed();
  await Rate.keep(as("administrator"), { per: { EUR: 50, USD: 40 }, version: 0 });
  await known("Ганна Коваль", {
    city: "Київ",
    months: 50,
    competencies: [{ competencyID: "react", level: 3 }],
    desiredSalary: asks(15_000_000),
  });
  await known("Pavel Novik", {
    city: "Киев",
    months: 40,
    competencies: [{ competencyID: "react" }],
    desiredSalary: asks(300_000, "EUR"),
  });
  await known("Nino Beridze", {
    city: "Tbilisi",
    months: 90,
    competencies: [{ competencyID: "react" }],
    desiredSalary: asks(500_000, "GEL"),
  });
  await known("Marta Junior", {
    city: "Kyiv",
    months: 6,
    competencies: [{ competencyID: "react" }],
    desiredSalary: asks(100_000, "EUR"),
  });
});

describe("a line", () => {
  it("finds by competency, experience, salary and city at once, whatever language and currency they were told in", async () => {
    expect(await names("react 3+ years up to 4000 eur kyiv")).toEqual(["Pavel Novik", "Ганна Коваль"]);
    expect(await names("реакт от 3 лет до 3000 евро киев")).toEqual(["Pavel Novik", "Ганна Коваль"]);
    expect(await names("react від 3 років до 2999 євро Київ")).toEqual([]);
  });
  it("finds a name in another alphabet, and with a slip of the finger where nobody else is meant", async () => {
    expect(await names("hanna koval")).toEqual(["Ганна Коваль"]);
    const { people, instead } = await ask("beridse");
    expect(people.map(({ name }) => name)).toEqual(["Nino Beridze"]);
    expect(instead).toEqual([{ word: "beridse", written: ["Beridze"], others: false }]);
    expect(people[0]?.why).toEqual([{ word: "beridse", places: ["name"] }]);
  });
  it("says what it looked for instead as those found write it, though the index keeps stems in one alphabet", async () => {
    await known("Іван Шевченок", { headline: "Інженер" });
    await known("Олена Шевченко", {
      headline: "Розробниця «програмного» забезпечення",
      tags: ["Night shift", "Node.js"],
    });
    const instead = async (line: string, size = 20) =>
      (await Search.find(recruiter, { line, filter: {}, from: 0, size })).instead;
    const said = (word: string, written: string[], others = false) => [{ word, written, others }];
    expect(await instead("прграмного")).toEqual(said("прграмного", ["програмного"]));
    expect(await instead("nihgt")).toEqual(said("nihgt", ["Night"]));
    expect(await instead("node.jss")).toEqual(said("node.jss", ["Node.js"]));
    expect(await instead("шевчнко")).toEqual(said("шевчнко", ["Шевченко", "Шевченок"]));
    // Of the other this page knows nothing.
    expect(await instead("шевчнко", 1)).toEqual(said("шевчнко", ["Шевченко"], true));
  });
  it("tells who sees nobody no word of anybody's", async () => {
    expect(await ask("beridse", {}, as("employee"))).toMatchObject({ total: 0, instead: [] });
  });
  it("looks for no other word where nobody has that either", async () => {
    expect(await ask("beridse 40+ years")).toMatchObject({ total: 0, instead: [] });
  });
  it("finds somebody whose name is a city's too", async () => {
    await somebody("Софія Мельник");
    expect(await names("Софія Мельник")).toEqual(["Софія Мельник"]);
  });
  it("counts those who are meant by a slip of the finger", async () => {
    const { facets } = await Search.count(recruiter, { line: "beridse", filter: {} });
    expect(Math.max(facets.months.unknown, ...facets.months.steps)).toBe(1);
  });
  it("finds by the beginning of a word that has a star, whatever stands beside it", async () => {
    expect(await names("", { text: "nov" })).toEqual([]);
    expect(await names("", { text: "nov*" })).toEqual(["Pavel Novik"]);
    expect(await names("pavel", { text: "nov*" })).toEqual(["Pavel Novik"]);
    expect(await names("", { text: "nov* pav" })).toEqual([]);
  });
  it("corrects no word that somebody has, though nobody has all of them", async () => {
    expect(await ask("hanna beridze")).toMatchObject({ people: [], instead: [] });
  });
  it("finds by the beginning of a mail or phone, which stand in no index of words", async () => {
    await somebody("Reachable One", ["reach.me@example.com"]);
    expect(await names("reach.me@")).toEqual(["Reachable One"]);
    expect(await names("", { text: "reach.me@example.com" })).toEqual(["Reachable One"]);
    expect((await Search.found(recruiter, { text: "reach.me@example.com" }, 5)).total).toBe(1);
    expect(await names("reach.me@", {}, as("employee"))).toEqual([]);
  });
  it("hints at what the word being typed may become, in any of the three languages, and not at what is set", async () => {
    const hints = async (line: string, filter: Filter = {}) =>
      (await Search.find(recruiter, { line, typing: true, filter, from: 0, size: 1 })).hints;
    expect((await hints("react ки")).cities).toContain("Kyiv");
    expect((await hints("реак")).competencyIDs).toContain("react");
    expect((await hints("реак", { all: [{ competencyID: "react" }] })).competencyIDs).not.toContain("react");
    expect(await hints("react ")).toEqual({ competencyIDs: [], cities: [] });
  });
  it("knows a competency from the moment the firm adds it", async () => {
    expect((await ask("zorbing")).read).toEqual({ text: "zorbing" });
    const labels = { en: "Zorbing", ru: "Зорбинг", uk: "Зорбінг" };
    const input = { group: "hospitality" as const, labels, synonyms: [], hidden: false };
    const { competencyID } = await Change.add(recruiter, input);
    expect((await ask("zorbing")).read).toEqual({ all: [{ competencyID, words: "zorbing" }] });
  });
  it("says where each word was found", async () => {
    const { people } = await ask("novik");
    expect(people[0]?.why).toEqual([{ word: "novik", places: ["name"] }]);
  });
  it.each(["!!! ,,, ---", "я".repeat(10_000), "\u0000", "%"])("takes %j for what it is", async (line) => {
    expect(Array.isArray(await names(line))).toBe(true);
  });
});

describe("a filter that is not one", () => {
  const refused = (filter: unknown) => expect(safeParse(FilterSchema, filter).success).toBe(false);
  it.each([
    { nothing: "known" },
    { pay: { from: 5, to: 1, currency: "EUR" } },
    { pay: { from: -1, currency: "EUR" } },
    { months: { from: -12 } },
    { months: { from: 24, to: 12 } },
    { pay: { to: 1, currency: "XXX" } },
    { text: "я".repeat(10_000) },
    { all: Array(21).fill({ competencyID: "react" }) },
    { order: { by: "birthDate", descending: true } },
  ])("is refused before anybody is looked for: %j", refused);
});

it("says so while people of before the first segment are not in it yet", async () => {
  expect((await ask("")).incomplete).toBe(false);
  await forget(await waiting());
  forgotten();
  const { people, incomplete } = await ask("");
  expect([people, incomplete]).toEqual([[], true]);
  await compacted(new Date().toISOString());
  expect((await ask("novik")).incomplete).toBe(false);
  expect(await names("novik")).toEqual(["Pavel Novik"]);
});

describe("salaries", () => {
  it("of a currency without a rate are not known; asking in it is refused", async () => {
    expect((await counts("react")).pay?.unknown).toBe(1);
    await expect(ask("", { pay: { to: 1000, currency: "GEL" } })).rejects.toMatchObject({ code: "search.no_rate" });
  });
  it("follow the rates", async () => {
    expect(await names("", { pay: { to: 130_000, currency: "UAH" } })).toEqual(["Marta Junior"]);
    await Rate.keep(as("administrator"), { per: { EUR: 40, USD: 40 }, version: 1 });
    expect(await names("", { pay: { to: 130_000, currency: "UAH" } })).toEqual(["Marta Junior", "Pavel Novik"]);
    await Rate.keep(as("administrator"), { per: { EUR: 50, USD: 40 }, version: 2 });
  });
  it("stand in one order whatever their currency, and who told none stands last", async () => {
    const order = { by: "pay", descending: true } as const;
    expect(await names("react", { order })).toEqual(["Pavel Novik", "Ганна Коваль", "Marta Junior", "Nino Beridze"]);
  });
});

it("counts what each further filter would leave, its own not held against it", async () => {
  const { cities, months } = await counts("react kyiv", { months: { from: 36 } });
  expect((await ask("react kyiv", { months: { from: 36 } })).total).toBe(2);
  expect(Object.fromEntries(cities)).toEqual({ Kyiv: 2, Tbilisi: 1 });
  expect(months.steps).toEqual([1, 0, 2, 0, 0]);
});

describe("who does not see the whole base", () => {
  const manager = as("manager");
  it("finds and counts only the people of their vacancies", async () => {
    expect((await ask("react", {}, manager)).total).toBe(0);
    const { vacancyID } = await openVacancy();
    const [person] = (await ask("novik")).people;
    await Application.enter(recruiter, vacancyID, { personID: person?.personID ?? "", source: { kind: "base" } });
    const { people, whole, paid } = await ask("react", {}, manager);
    expect([people.map(({ name }) => name), whole, paid]).toEqual([["Pavel Novik"], false, true]);
    const { cities, pay } = await counts("react", {}, manager);
    expect([cities, pay?.steps.reduce((sum, count) => sum + count, 0)]).toEqual([[["Kyiv", 1]], 1]);
  });
  it("finds whoever comes to a board that was read before", async () => {
    const { vacancyID } = await openVacancy();
    expect((await ask("beridze", {}, manager)).total).toBe(0);
    const [person] = (await ask("beridze")).people;
    await Application.enter(recruiter, vacancyID, { personID: person?.personID ?? "", source: { kind: "base" } });
    expect((await ask("beridze", {}, manager)).total).toBe(1);
  });
  it("has no facet, filter or order by a salary they may not know", async () => {
    const employee = as("employee");
    expect([(await counts("", {}, employee)).pay, (await ask("", {}, employee)).paid]).toEqual([undefined, false]);
    for (const filter of [{ pay: { to: 1, currency: "UAH" } }, { order: { by: "pay", descending: true } }] as Filter[])
      await expect(ask("", filter, employee)).rejects.toMatchObject({ code: "access.forbidden" });
    for (const asking of [ask, counts])
      await expect(asking("up to 4000", {}, employee)).rejects.toMatchObject({ code: "access.forbidden" });
  });
});

it("forgets whoever is gone in the moment they go", async () => {
  const person = await somebody("Short Lived");
  expect(await names("lived")).toEqual(["Short Lived"]);
  await commit(
    system(),
    Person.changed(person, { ...person, name: "Renamed Soul" }, (fresh) => fresh),
    null,
  );
  expect([await names("lived"), await names("soul")]).toEqual([[], ["Renamed Soul"]]);
});

it("names a city in a row as the facet that counts it does", async () => {
  const { people } = await ask("koval");
  expect([people.map(({ city }) => city), (await counts("koval")).cities]).toEqual([["Kyiv"], [["Kyiv", 1]]]);
});

it("filters by a city as long as a person's own may be", async () => {
  const city = "w".repeat(300);
  await known("Far Away", { city });
  const filter = { cities: [city] };
  expect([safeParse(FilterSchema, filter).success, await names("", filter)]).toEqual([true, ["Far Away"]]);
});
