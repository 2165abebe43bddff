import type { Currency } from "../../money.ts";
import type { Filter } from "../model.ts";
import { between, first, type Parts, type Understood } from "./understood.ts";
import {
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
  time,
  to,
  unit,
} from "./written.ts";

const alone = "(?<![\\p{L}\\p{N}.,])";
const last = `(?: ?(?<unit>${unit})${end})?(?<plus>\\+)? ?(?:(?<after>${sign})(?![\\p{L}]))?(?!\\d|${time})`;
const PAY = new RegExp(
  `(?:${start}(?<asked>${salary}):? )?(?:${start}(?<way>${to}|${from}) ?)?(?<before>${sign})? ?${alone}(?<one>${number})${last}`,
  "giu",
);
const RANGE = new RegExp(
  `(?:${start}(?<way>${to}|${opening}) ?)?(?<before>${sign})? ?${alone}(?<one>${number})(?: ?(?<few>${unit})${end})?(?: ?(?<amid>${sign})(?![\\p{L}]))?(?<joint>${joining})(?:${sign})?(?<other>${number})${last}`,
  "giu",
);

const SMALLEST = 50;
const LARGEST = 1e11;
const amountOf = (text = "", unit?: string) =>
  Number(/[ .,]\d{3}(?!\d)/.test(text) ? text.replace(/\D/g, "") : text.replace(",", ".")) * sizeOf(unit);

/** "up to 4200", "от 100 000 грн", "$3000+", "зарплата 3000": how much a month. A bare small number says nothing. */
function single({ asked, way, before, one, unit, plus, after }: Parts, own: Currency): Partial<Filter> | undefined {
  const currency = currencyOf(before) ?? currencyOf(after);
  const amount = amountOf(one, unit);
  const side = endOf(way) ?? (plus && "from");
  const told = side ?? currency ?? unit ?? asked;
  if (told === undefined || amount < SMALLEST || amount > LARGEST) return undefined;
  return { pay: { [side ?? "to"]: amount, currency: currency ?? own } };
}

/** "€2k-3k", "от 2000 до 3000 грн". "2-3k" are thousands both, "500-2k" are not. */
function range(parts: Parts, own: Currency): Partial<Filter> | undefined {
  const { way, before, one, few, amid, joint, other, unit, after } = parts;
  const both = amountOf(one) <= amountOf(other) ? unit : undefined;
  const span = between(amountOf(one, few ?? both), amountOf(other, unit), LARGEST, SMALLEST);
  const currency = [before, amid, after].map(currencyOf).find(Boolean) ?? own;
  return span && isRange(way, joint) ? { pay: { ...span, currency } } : undefined;
}

/** What somebody asks a month, as far as a line says. `own` is the currency of an amount without a sign. */
export const pay = (line: string, own: Currency): Understood | undefined =>
  /\d/.test(line)
    ? (first(line, RANGE, (parts) => range(parts, own)) ?? first(line, PAY, (parts) => single(parts, own)))
    : undefined;
