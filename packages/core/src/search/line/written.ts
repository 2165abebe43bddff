import type { Currency } from "../../money.ts";

/* How amounts are written in a line, as parts of patterns. */

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
export const sign = SIGNS.map(([, pattern]) => pattern).join("|");
export const currencyOf = (text: string | undefined): Currency | undefined =>
  text ? SIGNS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(text))?.[0] : undefined;

export const to = "up to|under|below|max|до|less than|не более|не більше|менее|меньше|менше|максимум|<=?|≤";
export const from =
  "from|over|above|min|at least|more than|от|від|не менее|не менше|более|больше|більше|свыше|понад|>=?|≥";
const year = "(?:years?|yrs?|y|лет|года?|років|роки|року|рік)(?!\\p{L})\\.?|г\\.|р\\.";
export const month = "(?:months?|mos?|(?:мес|міс)(?:яц\\p{L}{0,3})?)(?!\\p{L})\\.?";
/** What makes a number a length of time. */
export const time = `\\+? ?(?:${month}|${year})`;
/** The same, with a name for what it is. */
export const timeOf = (name: string) => `\\+? ?(?<${name}>${month}|${year})`;
/** Lengths that are told without a number, in months. */
export const told: readonly (readonly [months: number, words: string])[] = [
  [6, "пол ?года|полугода|пів ?року|half a year"],
  [12, "год[ау]?|одного года|рік|року|одного року|(?:a|one) year"],
  [18, "полтора года|полутора лет|півтора року|a year and a half"],
];
export const start = "(?<![\\p{L}\\p{N}])";
export const end = "(?![\\p{L}\\p{N}])";
export const number = "\\d{1,3}(?:[ ,.]\\d{3})+|\\d+(?:[.,]\\d)?";
/** How many years or months: "3", "1,5", "3-х". */
export const count = (name: string) => `(?<!\\p{N}[.,])(?<${name}>\\d{1,3}(?:[.,]\\d)?)(?:-?(?:х|ти)(?!\\p{L}))?`;
/** What an amount is counted in: "10k", "120 тыс", "1,5 млн". */
export const unit =
  "[kкт]|(?:тыс|тис)(?:яч\\p{L}{0,3}|\\.)?|thousand|млн\\.?|mln|million|миллион\\p{L}{0,2}|мільйон\\p{L}{0,2}";
export const sizeOf = (unit: string | undefined) => (unit === undefined ? 1 : /^[mм]/iu.test(unit) ? 1_000_000 : 1000);
/** A number after one of these is an amount. */
export const salary = "зарплат\\p{L}{0,2}|з/?п|оклад\\p{L}{0,2}|salary";

const and = "(?:and|и|та|і|й)";
/** What a range may begin with, and what stands between its ends: "от 3 до 5", "3 to 5", "between 3 and 5", "3–5". */
export const opening = `${from}|between|между|між`;
export const joining = `(?: ?[-–—] ?| (?:${and} )?(?:to|up to|до|по) | ${and} )`;

const most = new RegExp(`^(?:${to})$`, "iu");
const least = new RegExp(`^(?:${from})$`, "iu");
/** Which end of a range the word before a number tells. */
export const endOf = (word: string | undefined) =>
  word === undefined ? undefined : most.test(word) ? "to" : least.test(word) ? "from" : undefined;

const both = new RegExp(`^ ${and} $`, "iu");
/** "3 and 5" is two numbers, and a range only after "between" or "from". */
export const isRange = (opening: string | undefined, joining = "") =>
  (opening !== undefined && !most.test(opening)) || !both.test(joining);
