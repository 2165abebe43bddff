import * as v from "valibot";
import { CompetencyID, Level } from "../hiring/vacancy/model.ts";
import { Currency } from "../money.ts";
import { Source } from "../people/person/model.ts";
import { RANKS } from "./level/model.ts";

export type { Code } from "./refusal/model.ts";

/** What one value of a filter is: as long as a person's own may be, and no more of them than a page can show. */
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
export const MOST_VALUES = 20;
const some = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.pipe(v.array(schema), v.minLength(1), v.maxLength(MOST_VALUES)));

export const Schooling = v.picklist(["school", "vocational", "bachelor", "master", "doctor"]);
export type Schooling = v.InferOutput<typeof Schooling>;

/** A competency, and the least level of it. */
export const Claimed = v.strictObject({ competencyID: CompetencyID, level: v.optional(Level) });
export type Claimed = v.InferOutput<typeof Claimed>;

/** A competency that was looked for by a name of it: who has those words is found too. */
export const Named = v.strictObject({ ...Claimed.entries, words: v.optional(text(120)) });
export type Named = v.InferOutput<typeof Named>;

/** A language, and the least level of it. */
export const Spoken = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  level: v.optional(v.picklist(RANKS)),
});
export type Spoken = v.InferOutput<typeof Spoken>;

/** From, to, or both; `unknown` keeps those too of whom it is not known. */
const range = (most: number) => {
  const bound = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(most)));
  return { from: bound, to: bound, unknown: v.optional(v.literal(true)) };
};
const ordered = <Given extends { from?: number | undefined; to?: number | undefined }>({ from, to }: Given) =>
  from === undefined || to === undefined || from <= to;

/** Total experience, in months. */
export const Months = v.pipe(v.strictObject(range(900)), v.check(ordered, "range"));
/** Desired salary a month, in whole units of a currency. */
export const Pay = v.pipe(v.strictObject({ ...range(1e11), currency: Currency }), v.check(ordered, "range"));

export const Order = v.strictObject({
  by: v.picklist(["recent", "changed", "name", "months", "pay"]),
  descending: v.boolean(),
});
export type Order = v.InferOutput<typeof Order>;

/** What is looked for in the base. Everything given must hold; of `any`, `cities`, `sources`, `schooling`, `tags` one is enough. */
export const Filter = v.strictObject({
  /** Words as typed; all of them must be met. The last may be unfinished when `typing`; "wel*" is any that begins so. */
  text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  typing: v.optional(v.literal(true)),
  all: some(Named),
  any: some(Named),
  months: v.optional(Months),
  pay: v.optional(Pay),
  cities: some(text(300)),
  sources: some(Source.entries.kind),
  schooling: some(Schooling),
  languages: some(Spoken),
  tags: some(text(120)),
  /** Without those who asked not to be written to. */
  free: v.optional(v.literal(true)),
  order: v.optional(Order),
});
export type Filter = v.InferOutput<typeof Filter>;
