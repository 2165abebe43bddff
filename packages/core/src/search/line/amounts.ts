import type { Currency } from "../../money.ts";
import type { Filter } from "../model.ts";

/** A part of a line that was understood: what it sets, and where it stood. */
export interface Understood {
  readonly sets: Partial<Filter>;
  readonly at: number;
  readonly until: number;
}

const SIGNS: readonly (readonly [Currency, string])[] = [
  ["UAH", "₴|грн\\.?|uah|гривен\\p{L}*|гривн\\p{L}*"],
  ["RUB", "₽|руб\\p{L}*\\.?|rub|р\\."],
  ["EUR", "€|eur|euro?s?|евро|євро"],
  ["USD", "\\$|usd|долл?ар\\p{L}*|дол\\."],
  ["GBP", "£|gbp"],
  ["PLN", "zł|pln|злот\\p{L}*"],
  ["KZT", "₸|kzt|тенге"],
  ["BYN", "byn|бел\\. ?руб\\."],
  ["CZK", "kč|czk"],
  ["GEL", "₾|gel|лари"],
  ["UZS", "uzs|сум\\p{L}*"],
];
const sign = SIGNS.map(([, pattern]) => pattern).join("|");
const currencyOf = (text: string | undefined): Currency | undefined =>
  text ? SIGNS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(text))?.[0] : undefined;

const to = "up to|under|below|max|до|не более|не більше|максимум|<=?|≤";
const from = "from|over|above|min|at least|от|від|не менее|не менше|больше|більше|>=?|≥";
const year = "\\+? ?(?:(?:years?|yrs?|y|лет|года?|років|роки|рік)(?!\\p{L})\\.?|г\\.|р\\.)";
const start = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const number = "\\d{1,3}(?:[   ,.]\\d{3})+|\\d+(?:[.,]\\d)?";

const thousand = "[kкт]|тыс\\.?|тис\\.?";

const YEARS = new RegExp(
  `${start}(?:(${to}|${from}) ?)?(\\d{1,2})(?: ?[-–—] ?(\\d{1,2}))?(${year}|\\+(?= |$))(?! ?(?:${sign}))`,
  "giu",
);
const PAY = new RegExp(
  `(?:${start}(${to}|${from}) ?)?(${sign})? ?(?<![\\p{L}\\p{N}.,])(${number})(?:(?:${thousand})? ?[-–—] ?(?:${sign})?(${number}))?(?: ?(${thousand})${end})? ?(?:(${sign})(?![\\p{L}]))?`,
  "giu",
);

const least = new RegExp(`^(?:${from})$`, "iu");
const most = new RegExp(`^(?:${to})$`, "iu");
const given = (word: string | undefined) =>
  word === undefined ? undefined : most.test(word) ? "to" : least.test(word) ? "from" : undefined;

/** "3+ years", "от 3 лет", "до 5 років", "2-4 years": how long, in months. */
function years([, word, one = "", other]: RegExpMatchArray): Partial<Filter> {
  const months = Number(one) * 12;
  if (other !== undefined)
    return { months: { from: Math.min(months, Number(other) * 12), to: Math.max(months, Number(other) * 12) } };
  return { months: given(word) === "to" ? { to: months } : { from: months } };
}

const SMALLEST = 50;
const amountOf = (text: string, thousands: boolean) =>
  Number(/[ .,  ]\d{3}(?!\d)/.test(text) ? text.replace(/\D/g, "") : text.replace(",", ".")) * (thousands ? 1000 : 1);

/** "up to 4200", "€2k-3k", "от 100 000 грн": how much a month. A bare small number says nothing. */
function pay(match: RegExpMatchArray, own: Currency): Partial<Filter> | undefined {
  const [, word, before, one = "", other, thousand, after] = match;
  const way = given(word);
  const currency = currencyOf(before) ?? currencyOf(after);
  const amount = amountOf(one, thousand !== undefined);
  if ((!way && !currency && !thousand && other === undefined) || amount < SMALLEST || amount > 1e11) return undefined;
  const unit = { currency: currency ?? own };
  if (other !== undefined) {
    const second = amountOf(other, thousand !== undefined);
    return { pay: { from: Math.min(amount, second), to: Math.max(amount, second), ...unit } };
  }
  return { pay: way === "from" ? { from: amount, ...unit } : { to: amount, ...unit } };
}

const placed = (match: RegExpMatchArray, sets: Partial<Filter> | undefined): Understood[] => {
  const at = match.index ?? 0;
  return sets ? [{ sets, at, until: at + match[0].trimEnd().length }] : [];
};

/** How long and how much, as far as a line says. `own` is the currency of an amount without a sign. */
export function amounts(line: string, own: Currency): Understood[] {
  const long = [...line.matchAll(YEARS)].flatMap((match) => placed(match, years(match)));
  const blank = long.reduce(
    (text, { at, until }) => text.slice(0, at) + " ".repeat(until - at) + text.slice(until),
    line,
  );
  return [
    ...long.slice(0, 1),
    ...[...blank.matchAll(PAY)].flatMap((match) => placed(match, pay(match, own))).slice(0, 1),
  ];
}
