import { describe, expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { Currency } from "../../money.ts";
import { asked } from "../testing/read.ts";
import { hinted } from "./hints.ts";
import { read } from "./index.ts";

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
    ["от\u00a0100\u00a0000\u202fгрн", { pay: { from: 100_000, currency: "UAH" } }, ""],
    ["$2k-3k", { pay: { from: 2000, to: 3000, currency: "USD" } }, ""],
    ["до 120 тыс руб", { pay: { to: 120_000, currency: "RUB" } }, ""],
    ["up to 4k", { pay: { to: 4000, currency: "EUR" } }, ""],
    ["від 90к грн", { pay: { from: 90_000, currency: "UAH" } }, ""],
    ["€3,500", { pay: { to: 3500, currency: "EUR" } }, ""],
    ["до 10 млн сум", { pay: { to: 10_000_000, currency: "UZS" } }, ""],
    ["от 1,5 млн до 2 млн", { pay: { from: 1_500_000, to: 2_000_000, currency: "EUR" } }, ""],
    ["2-3 млн тенге", { pay: { from: 2_000_000, to: 3_000_000, currency: "KZT" } }, ""],
    ["800к-1 млн тенге", { pay: { from: 800_000, to: 1_000_000, currency: "KZT" } }, ""],
    ["salary 3000", { pay: { to: 3000, currency: "EUR" } }, ""],
    ["зарплата: 3000", { pay: { to: 3000, currency: "EUR" } }, ""],
    ["зарплатою від 3000", { pay: { from: 3000, currency: "EUR" } }, ""],
    ["з/п 90000 грн", { pay: { to: 90_000, currency: "UAH" } }, ""],
    ["salary 24", {}, "salary 24"],
    ["English B2 Нью-Йорк", { languages: [{ code: "en", level: "b2" }], cities: ["New York"] }, ""],
    ["Иванова английский", { languages: [{ code: "en" }] }, "Иванова"],
    ["San Francisco Olena", { cities: ["San Francisco"] }, "Olena"],
    ["Olena Hughes", {}, "Olena Hughes"],
    ["24", {}, "24"],
    ["!!! ... ,,,", {}, "!!! ... ,,,"],
    ["react - senior – lead", react, "- senior – lead"],
    ["5 yandex", {}, "5 yandex"],
    ["3 годами", {}, "3 годами"],
    ["от 3 лет", { months: { from: 36 } }, ""],
    ["3y", { months: { from: 36 } }, ""],
  ])("%s", (line, sets, text) => {
    expect(asked(line)).toEqual({ sets, text });
  });
});

describe("an ordinary sentence", () => {
  const react = { all: [{ competencyID: "react" }] };
  const both = { all: [{ competencyID: "react" }, { competencyID: "typescript" }] };
  const years = { months: { from: 36, to: 60 } };
  const pay = { pay: { from: 2000, to: 3000, currency: "EUR" } };
  it.each([
    ["react от 3 до 5 лет", { ...react, ...years }],
    ["react від 3 до 5 років", { ...react, ...years }],
    ["react from 3 to 5 years", { ...react, ...years }],
    ["react 3 to 5 years", { ...react, ...years }],
    ["react 3-5 років", { ...react, ...years }],
    ["react от 3 лет до 5 лет", { ...react, ...years }],
    ["react between 3 and 5 years", { ...react, ...years }],
    ["react между 3 и 5 годами", { ...react, ...years }],
    ["react між 3 і 5 роками", { ...react, ...years }],
    ["react from 2000 to 3000", { ...react, ...pay }],
    ["react от 2000 до 3000", { ...react, ...pay }],
    ["react від 2000 до 3000", { ...react, ...pay }],
    ["react 2000–3000", { ...react, ...pay }],
    ["2000-3000", pay],
    ["3000 - 2000", pay],
    ["between 2000 and 3000", pay],
    ["2k to 3k", pay],
    ["от 2 до 3 тыс", pay],
    ["от 2 тыс до 3 тыс евро", pay],
    ["€2000 to €3000", pay],
    ["от 2000 евро до 3000 евро", pay],
    ["от 2000 до 3000 грн", { pay: { ...pay.pay, currency: "UAH" } }],
    ["от 500 до 2k", { pay: { ...pay.pay, from: 500, to: 2000 } }],
    ["react 5 лет до 3000", { ...react, months: { from: 60 }, pay: { to: 3000, currency: "EUR" } }],
    ["React и TypeScript", both],
    ["react and typescript", both],
    ["react та typescript", both],
    ["react і typescript", both],
    ["react, typescript й Київ", { ...both, cities: ["Kyiv"] }],
    ["react with typescript in Kyiv", { ...both, cities: ["Kyiv"] }],
    ["react в Киеве", { ...react, cities: ["Kyiv"] }],
    ["react у Києві", { ...react, cities: ["Kyiv"] }],
    ["react в г. Киеве", { ...react, cities: ["Kyiv"] }],
    ["react у місті Києві.", { ...react, cities: ["Kyiv"] }],
    ["react во Львове", { ...react, cities: ["Lviv"] }],
    ["react в Одессе", { ...react, cities: ["Odesa"] }],
    ["в Нижнем Новгороде react", { ...react, cities: ["Nizhny Novgorod"] }],
    ["в Москве", { cities: ["Moscow"] }],
    ["з Харкова", { cities: ["Kharkiv"] }],
    ["опыт react от 3 лет", { ...react, months: { from: 36 } }],
    ["С опытом работы react от 3 лет", { ...react, months: { from: 36 } }],
    ["досвід роботи з react від 3 років", { ...react, months: { from: 36 } }],
    ["3 years of experience with react", { ...react, months: { from: 36 } }],
    ["react із зарплатою до 3000", { ...react, pay: { to: 3000, currency: "EUR" } }],
    ["react, salary from 2000 to 3000", { ...react, ...pay }],
    ["react, Олена", react, "Олена"],
    ["английский язык B2 и react", { ...react, languages: [{ code: "en", level: "b2" }] }],
    ["react і Олена", react, "Олена"],
    ["python 3 years", { all: [{ competencyID: "python" }], months: { from: 36 } }],
    ["python 3 года", { all: [{ competencyID: "python" }], months: { from: 36 } }],
    ["react 1,5 года", { ...react, months: { from: 18 } }],
    ["react от 1.5 до 3 лет", { ...react, months: { from: 18, to: 36 } }],
    ["react від 1 року", { ...react, months: { from: 12 } }],
    ["react від 1,5 року", { ...react, months: { from: 18 } }],
    ["react более 3 лет", { ...react, months: { from: 36 } }],
    ["react понад 3 роки", { ...react, months: { from: 36 } }],
    ["react more than 3 years", { ...react, months: { from: 36 } }],
    ["react не более 3 лет", { ...react, months: { to: 36 } }],
    ["react less than 3 years", { ...react, months: { to: 36 } }],
    ["react менше 3 років", { ...react, months: { to: 36 } }],
    ["react от 3-х до 5-ти лет", { ...react, ...years }],
    ["react в Киеве и Львове", { ...react, cities: ["Kyiv", "Lviv"] }],
    ["react у Києві, Львові або Одесі", { ...react, cities: ["Kyiv", "Lviv", "Odesa"] }],
    ["Kyiv or Lviv", { cities: ["Kyiv", "Lviv"] }],
    ["в Киеве и Олена", { cities: ["Kyiv"] }, "Олена"],
    ["react $3000+", { ...react, pay: { from: 3000, currency: "USD" } }],
    ["react 3k+ eur", { ...react, pay: { from: 3000, currency: "EUR" } }],
  ])("%s", (line, sets, text = "") => {
    expect(asked(line)).toEqual({ sets, text });
  });
  it.each(["и", "and", "in", "Та", "опыт", "з Оленою", "И. Петренко", "between us"])(
    "a line of nothing else stays as it is: %s",
    (line) => {
      expect(asked(line)).toEqual({ sets: {}, text: line });
    },
  );
  it.each([
    ["react У Цзин", "У Цзин"],
    ["react И. Петренко", "И. Петренко"],
    ["react or petrenko", "react or petrenko"],
    ["react and a half", "a half"],
  ])("what may be somebody, or says something else, stays: %s", (line, text) => {
    expect(asked(line).text).toBe(text);
  });
  it("the word under way may become another one", () => {
    expect(asked("react ив", true).text).toBe("ив");
    expect(asked("react и ", true).text).toBe("");
    expect(asked("react в Киев", true).text).toBe("Киев");
    expect(asked("react от 3 до 5 л", true)).toEqual({ sets: { ...react, ...years }, text: "" });
    expect(asked("react до ", true).text).toBe("");
  });
});

describe("a city that is a name too", () => {
  const react = { all: [{ competencyID: "react" }] };
  it.each([
    ["Софія Мельник", {}, "Софія Мельник"],
    ["мельник софия", {}, "мельник софия"],
    ["Sofia Melnyk react", react, "Sofia Melnyk"],
    ["react і Софія Мельник", react, "Софія Мельник"],
    ["Мельник, Софія", {}, "Мельник, Софія"],
    ["Roma Петренко", {}, "Roma Петренко"],
    ["Сергей Николаев", {}, "Сергей Николаев"],
    ["Хмельницький Богдан", {}, "Хмельницький Богдан"],
    ["Софія", { cities: ["Sofia"] }, ""],
    ["react Sofia", { ...react, cities: ["Sofia"] }, ""],
    ["react и София", { ...react, cities: ["Sofia"] }, ""],
    ["директор София", { cities: ["Sofia"] }, "директор"],
    ["Мельник в Софии", { cities: ["Sofia"] }, "Мельник"],
    ["Мельник react София", { ...react, cities: ["Sofia"] }, "Мельник"],
    ["Николаев react", { ...react, cities: ["Mykolaiv"] }, ""],
    ["слесарь Николаев", { cities: ["Mykolaiv"] }, "слесарь"],
    ["Олена Київ", { cities: ["Kyiv"] }, "Олена"],
    ["Київ і Софія Мельник", { cities: ["Kyiv"] }, "Софія Мельник"],
    ["Kyiv, Sofia", { cities: ["Kyiv", "Sofia"] }, ""],
    ["Paris Олена", { cities: ["Paris"] }, "Олена"],
  ])("%s", (line, sets, text) => {
    expect(asked(line)).toEqual({ sets, text });
  });
  it("is offered all the same", () => {
    expect(hinted("Мельник Софі", {}, known([])).cities).toEqual(["Sofia"]);
  });
});

describe("while it is typed", () => {
  it("the word under way is not a value yet", () => {
    expect(asked("react kyiv", true)).toEqual({ sets: { all: [{ competencyID: "react" }] }, text: "kyiv" });
    expect(asked("react kyiv ", true).text).toBe("");
  });
  it.each([
    ["react київ", "київ", { cities: ["Kyiv"] }],
    ["в києві", "в києві", { cities: ["Kyiv"] }],
    ["react нью йорк", "нью йорк", { cities: ["New York"] }],
    ["react англійська", "англійська", { languages: [{ code: "en" }] }],
    ["react англі", "англі", { languages: [{ code: "en" }] }],
    ["react английский b", "английский b", { languages: [{ code: "en" }] }],
    ["react английский b2", "английский b2", { languages: [{ code: "en", level: "b2" }] }],
    [
      "київ machine learning",
      "machine learning",
      { all: [{ competencyID: "machine-learning", words: "machine learning" }] },
    ],
  ])("nor yet only a word, when it is all of a name: %s", (line, words, sets) => {
    expect(read(line, "EUR", known([]), true).open).toEqual([{ words, sets }]);
    expect(asked(line, true).text).toContain(words.replace(/^в /, ""));
  });
  it.each(["київ, львів", "Kyiv or lviv", "в києві та львові", "kyiv lviv"])(
    "a city after another turns away nobody of that: %s",
    (line) => {
      const { sets, open } = read(line, "EUR", known([]), true);
      expect(sets.cities).toBeUndefined();
      expect(open).toMatchObject([{ sets: { cities: ["Kyiv", "Lviv"] } }]);
    },
  );
  it("an amount is one with every digit, and with its currency", () => {
    expect(asked("up to 4200", true).sets).toEqual({ pay: { to: 4200, currency: "EUR" } });
    expect(asked("up to 42000", true).sets).toEqual({ pay: { to: 42_000, currency: "EUR" } });
    expect(asked("up to 4200 грн", true)).toEqual({ sets: { pay: { to: 4200, currency: "UAH" } }, text: "" });
    expect(asked("up to 900 ", true)).toEqual({ sets: { pay: { to: 900, currency: "EUR" } }, text: "" });
    expect(asked("up to 900$", true)).toEqual({ sets: { pay: { to: 900, currency: "USD" } }, text: "" });
  });
  it.each([
    ...[
      "react и",
      "react від",
      "react від 3",
      "react от 3 до",
      "react from 3 to 5",
      "react 3",
      "react 3-",
      "react 2,",
      "react 2,5",
    ],
    ...["react до 4", "react up to 42", "react до 420", "react $", "react $42", "react зарплата 3", "react від 2 і"],
  ])("a number that is not told yet turns nobody away: %s", (line) => {
    expect(asked(line, true)).toEqual({ sets: { all: [{ competencyID: "react" }] }, text: "" });
  });
  it("nor do more of its end than is told hide its beginning", () => {
    const sets = { pay: { from: 2000, currency: "EUR" } };
    for (const line of ["from 2000 to", "from 2000 to 3", "from 2000 to 300", "от 2000 до 30", "від 2000 до 1,"])
      expect(asked(line, true).sets).toEqual(sets);
    expect(asked("from 2000 to 3000", true).sets).toEqual({ pay: { ...sets.pay, to: 3000 } });
  });
  it("nor does one after a word that says an amount comes", () => {
    expect(asked("до 42", true)).toEqual({ sets: {}, text: "" });
    expect(asked("petrenko до 42", true)).toEqual({ sets: {}, text: "petrenko" });
  });
  it.each(["42", "petrenko 42", "room 3", "cookie 3", "рубин 3", "кабінет 100 м"])(
    "a number among words is a word: %s",
    (line) => {
      expect(asked(line, true)).toEqual({ sets: {}, text: line });
    },
  );
  it.each(["react 3 y", "react 3 ye", "react 3 years", "react 3 р", "react 3 роки", "react 3+ ле"])(
    "years are years from their first letter: %s",
    (line) => {
      const sets = { all: [{ competencyID: "react" }], months: { from: 36 } };
      expect(asked(line, true)).toEqual({ sets, text: "" });
    },
  );
});

it.each([
  ["react up to 3000 chf", "CHF"],
  ["до 3000 франков", "CHF"],
  ["від 90000 лір", "TRY"],
  ["¥250k", "JPY"],
])("an amount in a currency that Kolo does not reckon in is refused with those it does: %s", (line, currency) => {
  for (const typing of [false, true])
    expect(() => asked(line, typing)).toThrow(
      expect.objectContaining({ code: "search.no_rate", data: { currency, instead: Currency.options } }),
    );
});
it("a word that only begins like a currency is a word", () => {
  expect(asked("up to 3000 ronald").text).toBe("ronald");
});

it("offers no competency that is set already, also as one of several", () => {
  const set = [{ competencyID: "react" }];
  expect(hinted("react", {}, known([])).competencyIDs).toContain("react");
  for (const filter of [{ all: set }, { any: set }])
    expect(hinted("react", filter, known([])).competencyIDs).not.toContain("react");
});

it("offers no city for a line that is at a hyphen", () => {
  expect(hinted("react --", {}, known([])).cities).toEqual([]);
});

it("takes any line without a long look", () => {
  for (const line of ["до ".repeat(3000), "1".repeat(10_000), "1 ".repeat(5000), "a-".repeat(5000), "  ".repeat(5000)])
    expect(asked(line).sets.cities).toBeUndefined();
});
