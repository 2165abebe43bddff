import { known } from "../../../core/src/competency/index.ts";
import type { Filter } from "../../../core/src/search/model.ts";
import { planned } from "../../../core/src/search/plan.ts";
import type { Rates } from "../../../core/src/search/rates.ts";
import type { Question } from "./contender.ts";

export const rates: Rates = { currency: "UAH", per: { EUR: 48.3, USD: 41.7, PLN: 11.35, KZT: 0.08 } };
const list = known([]);
/** The competencies that invented people have most, the commonest first. */
const ids = list.list().map(({ competencyID }) => competencyID);
const claim = (at: number) => ({ competencyID: ids[at] ?? "" });
const VARIANTS = [0, 1, 2, 3, 4, 5];

const question = (filter: Filter, from = 0): Question => ({
  plan: planned(filter, { rates, known: list }),
  from,
  size: 20,
});

/** Words that name no competency, so that all three mean the same by them. */
const PAIRS = ["olena parcelo", "ірина водитель", "grace orbita", "дмитро світанок", "kim northwind", "анна промбуд"];

/** The shapes of question that have a bar; of each a few, so that nobody answers one by heart. */
export const QUESTIONS = {
  "three competencies, salary, experience": VARIANTS.map((at) =>
    question({
      all: [claim(at), claim(at + 1), claim(at + 2)],
      pay: { to: 3000 + at * 100, currency: "EUR" },
      months: { from: 24 + at },
    }),
  ),
  "any of three competencies, a city": VARIANTS.map((at) =>
    question({ any: [claim(at), claim(at + 2), claim(at + 5)], cities: [at % 2 ? "Lviv" : "Kyiv"] }),
  ),
  "page 20 of everybody": VARIANTS.map((at) => question({}, 380 + at)),
  "page 20 of who has a competency, by salary": VARIANTS.map((at) =>
    question({ all: [claim(at)], order: { by: "pay", descending: at % 2 === 0 } }, 380 + at),
  ),
  "two words and experience": VARIANTS.map((at) => question({ text: PAIRS[at], months: { from: 12 + at } })),
} satisfies Record<string, Question[]>;
export type Shape = keyof typeof QUESTIONS;
