import type { Filter } from "../model.ts";
import { between, first, type Parts, type Understood } from "./understood.ts";
import { count, end, endOf, from, isRange, joining, month, opening, sign, start, timeOf, to, told } from "./written.ts";

const paidIn = `(?! ?(?:${sign}))`;
const LENGTH = new RegExp(
  `${start}(?:(?<way>${to}|${from}) ?)?${count("one")}(?:${timeOf("unit")}(?: (?<more>\\d{1,2}) ?${month})?|\\+(?= |$))${paidIn}`,
  "giu",
);
const RANGE = new RegExp(
  `${start}(?:(?<way>${to}|${opening}) ?)?${count("one")}(?:${timeOf("few")})?(?<joint>${joining})${count("other")}(?:${timeOf("unit")}|\\+(?= |$)| (?:годами|роками)${end})${paidIn}`,
  "giu",
);
const SAID = new RegExp(
  `${start}(?:(?<way>${to}|${from}) )?(?:${told.map(([months, words]) => `(?<m${months}>${words})`).join("|")})${end}`,
  "giu",
);

/** Nobody works longer: what is more is no length of experience. */
const LONGEST_MONTHS = 75 * 12;

/** A length in months; a number without a unit is years. */
const monthsIn = (number = "", unit = "") =>
  Math.round(Number(number.replace(",", ".")) * (/^[mм]/iu.test(unit) ? 1 : 12));

const upTo = (way: string | undefined, months: number): Partial<Filter> | undefined =>
  months > LONGEST_MONTHS ? undefined : { months: endOf(way) === "to" ? { to: months } : { from: months } };

/** "3+ years", "от 3 лет", "до 6 місяців", "2 года 6 месяцев". */
const lasting = ({ way, one, unit, more = "0" }: Parts) => upTo(way, monthsIn(one, unit) + Number(more));

/** "2-4 years", "от 6 месяцев до 2 лет". */
function lastingBetween({ way, one, few, joint, other, unit }: Parts): Partial<Filter> | undefined {
  const months = between(monthsIn(one, few ?? unit), monthsIn(other, unit), LONGEST_MONTHS);
  return months && isRange(way, joint) ? { months } : undefined;
}

/** "полгода", "більше року"; of a year alone nothing is said. */
function said({ way, ...words }: Parts): Partial<Filter> | undefined {
  const [months = 0] = told.flatMap(([months]) => (words[`m${months}`] ? months : []));
  return months === 12 && way === undefined ? undefined : upTo(way, months);
}

/** How long somebody has worked, as far as a line says. */
export const experience = (line: string): Understood | undefined =>
  (/\d/.test(line) ? (first(line, RANGE, lastingBetween) ?? first(line, LENGTH, lasting)) : undefined) ??
  first(line, SAID, said);
