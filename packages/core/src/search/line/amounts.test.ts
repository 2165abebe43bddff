import { expect, it } from "vitest";
import { asked } from "../testing/read.ts";

const eur = (pay: object) => ({ pay: { ...pay, currency: "EUR" } });
const from = (months: number) => ({ months: { from: months } });

it.each([
  ["до 20 тисяч", eur({ to: 20_000 })],
  ["20 тысяч гривен", { pay: { to: 20_000, currency: "UAH" } }],
  ["30 - 40 тисяч", eur({ from: 30_000, to: 40_000 })],
  ["от 20 тысяч до 40 тысяч", eur({ from: 20_000, to: 40_000 })],
  ["більше 1,5 мільйона", eur({ from: 1_500_000 })],
  ["20 thousand", eur({ to: 20_000 })],
  ["зп до 30000", eur({ to: 30_000 })],
  ["оклад от 20 тысяч", eur({ from: 20_000 })],
  ["від 6 місяців", from(6)],
  ["6 мес", from(6)],
  ["6 months", from(6)],
  ["до 18 месяцев", { months: { to: 18 } }],
  ["3-6 міс.", { months: { from: 3, to: 6 } }],
  ["от 6 месяцев до 2 лет", { months: { from: 6, to: 24 } }],
  ["2 года 6 месяцев", from(30)],
  ["полгода", from(6)],
  ["не менше півроку", from(6)],
  ["больше года", from(12)],
  ["понад рік", from(12)],
  ["опыт до года", { months: { to: 12 } }],
  ["more than a year", from(12)],
  ["полтора года", from(18)],
  ["рік", {}, "рік"],
])("an amount is read in words: %s", (line, sets, text = "") => {
  expect(asked(line)).toEqual({ sets, text });
});

const begun = ["до 20 ти", "до 20 тися", "від 6 мі", "від 3 м", "більше ро", "понад пів", "over a ye", "зп", "зп до"];
it.each<[string, object]>([
  ...["20 т", "20 тис", "20 тисяч"].map((amount): [string, object] => [`react до ${amount}`, eur({ to: 20_000 })]),
  ...["6 ме", "6 міс", "6 міся", "6 mont"].map((time): [string, object] => [`react ${time}`, from(6)]),
  ["react більше року", from(12)],
  ...begun.map((amount): [string, object] => [`react ${amount}`, {}]),
])("while it is typed the letters of its words turn nobody away: %s", (line, sets) => {
  expect(asked(line, true)).toEqual({ sets: { all: [{ competencyID: "react" }], ...sets }, text: "" });
});

it.each<[string, object]>([
  ["react, 3", { all: [{ competencyID: "react" }] }],
  ["react; 3", { all: [{ competencyID: "react" }] }],
  ["react, $4", { all: [{ competencyID: "react" }] }],
  ["в киеве, 3", { cities: ["Kyiv"] }],
])("a number that is not told yet turns nobody away after a comma: %s", (line, sets) => {
  expect(asked(line, true)).toEqual({ sets, text: "" });
});
it.each([
  ["бухгалтер 3", "бухгалтер"],
  ["engineer 3", "engineer"],
  ["менеджер по продажам, 3", "менеджер по продажам"],
  ["інженера 2-", "інженера"],
  ["$4", ""],
  ["petrenko €42", "petrenko"],
])("nor after a trade, or with the sign of a currency: %s", (line, text) => {
  expect(asked(line, true)).toEqual({ sets: {}, text });
});

it.each([
  "от 18 лет",
  "react 18-35 лет",
  "23 years old",
  "react 23 y.o.",
  "возраст до 35",
  "вік від 25 років",
  "до 40 років",
  "старше 30",
])("an age is no filter, and is not read as experience: %s", (line) => {
  for (const typing of [false, true])
    expect(() => asked(line, typing)).toThrow(expect.objectContaining({ code: "search.no_age" }));
});
it.each<[string, object]>([
  ["опыт от 18 лет", from(216)],
  ["18-35 years of experience", { months: { from: 216, to: 420 } }],
  ["досвід до 40 років", { months: { to: 480 } }],
  ["20+ years", from(240)],
  ["10-20 лет", { months: { from: 120, to: 240 } }],
  ["до 20 років", { months: { to: 240 } }],
])("years of work are experience, however many: %s", (line, sets) => {
  expect(asked(line)).toEqual({ sets, text: "" });
});
