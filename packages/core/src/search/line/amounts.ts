import type { Currency } from "../../money.ts";
import type { Filter } from "../model.ts";
import {
  years as count,
  currencyOf,
  end,
  endOf,
  from,
  isRange,
  joining,
  number,
  opening,
  salary,
  sign,
  sizeOf,
  start,
  to,
  unit,
  year,
} from "./written.ts";

/** A part of a line that was understood: what it sets, and where it stood. */
export interface Understood {
  readonly sets: Partial<Filter>;
  readonly at: number;
  readonly until: number;
}

/** A line with spaces in place of what was understood. */
export const blanked = (line: string, { at, until }: Understood) =>
  line.slice(0, at) + " ".repeat(until - at) + line.slice(until);

const paidIn = `(?! ?(?:${sign}))`;
const YEARS = new RegExp(`${start}(?:(?<way>${to}|${from}) ?)?${count("one")}(?:${year}|\\+(?= |$))${paidIn}`, "giu");
const YEARS_RANGE = new RegExp(
  `${start}(?:(?<way>${to}|${opening}) ?)?${count("one")}(?:${year})?(?<joint>${joining})${count("other")}(?:${year}|\\+(?= |$)| (?:годами|роками)${end})${paidIn}`,
  "giu",
);
const alone = "(?<![\\p{L}\\p{N}.,])";
const last = `(?: ?(?<unit>${unit})${end})?(?<plus>\\+)? ?(?:(?<after>${sign})(?![\\p{L}]))?(?!\\d|${year})`;
const PAY = new RegExp(
  `(?:${start}(?<asked>${salary}):? )?(?:${start}(?<way>${to}|${from}) ?)?(?<before>${sign})? ?${alone}(?<one>${number})${last}`,
  "giu",
);
const PAY_RANGE = new RegExp(
  `(?:${start}(?<way>${to}|${opening}) ?)?(?<before>${sign})? ?${alone}(?<one>${number})(?: ?(?<few>${unit})${end})?(?: ?(?<amid>${sign})(?![\\p{L}]))?(?<joint>${joining})(?:${sign})?(?<other>${number})${last}`,
  "giu",
);

type Parts = Readonly<Record<string, string | undefined>>;

/** Both ends in order, if a filter may hold them. */
const between = (one: number, other: number, most: number, smallest = 0) => {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return from >= smallest && to <= most ? { from, to } : undefined;
};

/** Nobody works longer: what is more is no length of experience. */
const LONGEST_YEARS = 75;

const monthsIn = (years = "") => Math.round(Number(years.replace(",", ".")) * 12);

/** "3+ years", "от 3 лет", "до 5 років": how long, in months. */
function years({ way, one }: Parts): Partial<Filter> | undefined {
  const months = monthsIn(one);
  if (months > LONGEST_YEARS * 12) return undefined;
  return { months: endOf(way) === "to" ? { to: months } : { from: months } };
}

/** "2-4 years", "от 3 до 5 лет". */
function yearsBetween({ way, one, joint, other }: Parts): Partial<Filter> | undefined {
  const months = between(monthsIn(one), monthsIn(other), LONGEST_YEARS * 12);
  return months && isRange(way, joint) ? { months } : undefined;
}

const SMALLEST = 50;
const LARGEST = 1e11;
const amountOf = (text = "", unit?: string) =>
  Number(/[ .,]\d{3}(?!\d)/.test(text) ? text.replace(/\D/g, "") : text.replace(",", ".")) * sizeOf(unit);

/** "up to 4200", "от 100 000 грн", "$3000+", "зарплата 3000": how much a month. A bare small number says nothing. */
function pay({ asked, way, before, one, unit, plus, after }: Parts, own: Currency): Partial<Filter> | undefined {
  const currency = currencyOf(before) ?? currencyOf(after);
  const amount = amountOf(one, unit);
  const side = endOf(way) ?? (plus && "from");
  const told = side ?? currency ?? unit ?? asked;
  if (told === undefined || amount < SMALLEST || amount > LARGEST) return undefined;
  return { pay: { [side ?? "to"]: amount, currency: currency ?? own } };
}

/** "€2k-3k", "от 2000 до 3000 грн". "2-3k" are thousands both, "500-2k" are not. */
function payBetween(parts: Parts, own: Currency): Partial<Filter> | undefined {
  const { way, before, one, few, amid, joint, other, unit, after } = parts;
  const both = amountOf(one) <= amountOf(other) ? unit : undefined;
  const span = between(amountOf(one, few ?? both), amountOf(other, unit), LARGEST, SMALLEST);
  const currency = [before, amid, after].map(currencyOf).find(Boolean) ?? own;
  return span && isRange(way, joint) ? { pay: { ...span, currency } } : undefined;
}

/** The first place of a line that a pattern fits and makes sense of. */
function first(line: string, pattern: RegExp, read: (parts: Parts) => Partial<Filter> | undefined) {
  for (const match of line.matchAll(pattern)) {
    const sets = read(match.groups ?? {});
    if (sets) return { sets, at: match.index, until: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** How long and how much, as far as a line says. `own` is the currency of an amount without a sign. */
export function amounts(line: string, own: Currency): Understood[] {
  if (!/\d/.test(line)) return [];
  const long = first(line, YEARS_RANGE, yearsBetween) ?? first(line, YEARS, years);
  const blank = long ? blanked(line, long) : line;
  const much =
    first(blank, PAY_RANGE, (parts) => payBetween(parts, own)) ?? first(blank, PAY, (parts) => pay(parts, own));
  return [long, much].filter((one) => one !== undefined);
}
