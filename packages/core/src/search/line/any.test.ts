import fc from "fast-check";
import { safeParse } from "valibot";
import { expect, it } from "vitest";
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
  competencies.slice(0, 40).join(", ").slice(0, 300),
])("what no filter may hold is words: %s", (text) => {
  const { filter } = asked(text, {}, house);
  expect(safeParse(Filter, filter).success).toBe(true);
  expect([filter.months, filter.pay?.to]).toEqual([undefined, undefined]);
});
