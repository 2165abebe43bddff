import fc from "fast-check";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { Refused } from "../../error.ts";
import { asked } from "../engine.ts";
import { Filter } from "../model.ts";

const house = { rates: { currency: "EUR" as const, per: {} }, known: known([]) };
const competencies = house.known.list().map(({ labels }) => labels.en);
const part = fc.oneof(
  fc.constantFrom(
    ..."от до від from to between and и по в у з опыт under over - – + > 80+ years лет років year k тыс eur грн $ chf".split(
      " ",
    ),
  ),
  fc.constantFrom(
    "Kyiv",
    "Киеве",
    "Софія",
    "Мельник",
    "Николаев",
    "New York",
    "English B2",
    "польська",
    "@",
    "+380 50",
  ),
  fc.constantFrom(...competencies),
  fc.nat({ max: 120 }).map(String),
  fc.nat({ max: 2 ** 31 - 1 }).map((number) => `${number}`.padEnd(13, "0")),
  fc.nat({ max: 9999 }).map(String),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const line = fc.array(fc.tuple(part, fc.constantFrom(" ", "", ", ")), { maxLength: 40 });

it("whatever a line is read as, a filter may hold it", () => {
  fc.assert(
    fc.property(line, fc.boolean(), (parts, typing) => {
      const text = parts.flat().join("").slice(0, 300);
      try {
        expect(safeParse(Filter, asked(text, {}, house, typing || undefined).filter).issues).toBeUndefined();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});

it.each([
  "80+ years",
  "до 80 лет",
  "от 3 до 80 років",
  "2000-999999999999 eur",
  "от 2000 до 999999999999",
  "999999999999 eur",
])("what no filter may hold is words: %s", (text) => {
  const { filter } = asked(text, {}, house);
  expect(safeParse(Filter, filter).success).toBe(true);
  expect([filter.months, filter.pay?.to]).toEqual([undefined, undefined]);
});

describe("names beyond those that a filter may hold", () => {
  const short = competencies.filter((name) => /^[A-Z][a-z]{3,7}$/.test(name));
  const names = short.filter((name) => asked(name, {}, house).filter.all).slice(0, 23);
  it("stay words, in a line of them", () => {
    const { filter } = asked(names.join(", "), {}, house);
    expect(filter.all?.map(({ words }) => words)).toEqual(names.slice(0, 20));
    expect(filter.text).toBe(names.slice(20).join(", "));
  });
  it("stay words, beside those that are set", () => {
    const { all = [] } = asked(names.slice(0, 20).join(", "), {}, house).filter;
    const last = names[20] ?? "";
    expect(asked(last, { all }, house).filter).toEqual({ all, text: last });
    expect(asked(names[0] ?? "", { all }, house).filter).toEqual({ all });
  });
});
