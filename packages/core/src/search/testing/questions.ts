import { known } from "../../competency/index.ts";
import { RANKS } from "../level/model.ts";
import { type Filter, Schooling } from "../model.ts";
import { type Dice, dice, often, oneOf } from "./people.ts";

const TEXTS = [
  "olena",
  "Шевченко",
  "дизайнер",
  "дизайнера",
  "bondarenko",
  "продажам",
  "c++",
  "С++",
  "ci/cd",
  "node.js",
  "parcelo",
  "shevcenko",
  "Гарна кава",
  "engineer",
  "інститут",
  "univer",
  "мар'яна",
  "нічого такого",
  "бухгалтера",
  "engneer",
];
const CITIES = ["Kyiv", "Lviv", "Odesa", "Zhmerynka", "Nowhere"];
const TAGS = ["second round", "night shifts"];
const BY = ["recent", "changed", "name", "months", "pay"] as const;

/** Some values, each once. */
const few = <T>(roll: Dice, make: () => T, most = 3): [T, ...T[]] =>
  [...new Set(Array.from({ length: 1 + Math.floor(roll() * most) }, make))] as [T, ...T[]];
const sometimes = <T extends object>(roll: Dice, chance: number, part: () => T): T | object =>
  roll() < chance ? part() : {};

function span(roll: Dice, most: number) {
  const [one = 0, other = 0] = [roll(), roll()].map((part) => Math.round(part ** 1.5 * most)).sort((a, b) => a - b);
  const shape = roll();
  return {
    ...(shape < 0.7 && { from: one }),
    ...(shape > 0.4 && { to: other }),
    ...(roll() < 0.3 && { unknown: true as const }),
  };
}

/** A filter somebody might set, the same for the same seed. */
export function asked(seed: number): Filter {
  const roll = dice(seed * 104_729 + 5);
  const ids = known([])
    .list()
    .map(({ competencyID }) => competencyID);
  const claim = () => ({
    competencyID: often(roll, ids),
    ...(roll() < 0.3 && { level: oneOf(roll, [1, 2, 3, 4] as const) }),
  });
  return {
    ...sometimes(roll, 0.3, () => ({ text: few(roll, () => oneOf(roll, TEXTS), 2).join(" ") })),
    ...sometimes(roll, 0.2, () => ({ typing: true as const })),
    ...sometimes(roll, 0.3, () => ({ all: few(roll, claim) })),
    ...sometimes(roll, 0.2, () => ({ any: few(roll, claim, 5) })),
    ...sometimes(roll, 0.3, () => ({ months: span(roll, 200) })),
    ...sometimes(roll, 0.3, () => ({
      pay: { ...span(roll, 6000), currency: oneOf(roll, ["EUR", "USD"] as const) },
    })),
    ...sometimes(roll, 0.2, () => ({ cities: few(roll, () => oneOf(roll, CITIES)) })),
    ...sometimes(roll, 0.15, () => ({ sources: few(roll, () => oneOf(roll, ["mail", "agency", "base"] as const)) })),
    ...sometimes(roll, 0.15, () => ({ schooling: few(roll, () => oneOf(roll, Schooling.options)) })),
    ...sometimes(roll, 0.15, () => ({
      languages: [
        { code: often(roll, ["en", "uk", "pl", "xx"]), ...(roll() < 0.6 && { level: oneOf(roll, RANKS) }) },
      ] as Filter["languages"],
    })),
    ...sometimes(roll, 0.1, () => ({ tags: few(roll, () => oneOf(roll, TAGS)) })),
    ...sometimes(roll, 0.2, () => ({ free: true as const })),
    ...sometimes(roll, 0.7, () => ({ order: { by: oneOf(roll, BY), descending: roll() < 0.6 } })),
  };
}
