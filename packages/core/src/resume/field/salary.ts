import type { Currency, Money } from "../../money.ts";
import type { Found } from "../model.ts";
import { type Line, span } from "./page.ts";

const currencies: readonly [Currency, RegExp][] = [
  ["UAH", /uah|грн|₴|гривен|гривень/i],
  ["KZT", /kzt|₸|тенге|тг\b/i],
  ["BYN", /byn|бел\.?\s?руб/i],
  ["RUB", /rub|rur|₽|руб|(?<!\p{L})р\./iu],
  ["EUR", /eur|€|евро|євро/i],
  ["GBP", /gbp|£/i],
  ["PLN", /pln|zł|злот/i],
  ["CZK", /czk|kč/i],
  ["GEL", /gel|₾|лари/i],
  ["UZS", /uzs|сум(?!\p{L})/iu],
  ["USD", /usd|\$|долл?ар|дол\./i],
];
const sign =
  "(?:uah|грн|₴|гривен\\p{L}*|kzt|₸|тенге|byn|rub|rur|₽|руб\\p{L}*|(?<=\\d\\s?)р\\.|eur|€|евро|євро|gbp|£|pln|zł|злот\\p{L}*|czk|kč|gel|₾|uzs|сум|usd|\\$|долл?ар\\p{L}*)";
const digits = "\\d{1,3}(?:[ .,'’]\\d{3})+|\\d+(?:[.,]\\d{1,2})?";
const money = new RegExp(
  `(?:(?<before>${sign})\\s?)?(?<![\\d.,])(?<from>${digits})\\s?(?<scale>k(?!\\p{L})|к(?!\\p{L})|тыс\\.?|тис\\.?)?(?:\\s?(?:[-–—]|до|to)\\s?${sign}?\\s?(?:${digits})\\s?(?<scale2>k(?!\\p{L})|к(?!\\p{L})|тыс\\.?|тис\\.?)?)?\\s?(?<after>${sign})?`,
  "giu",
);
const label = /зарплат|заработн|оклад|доход|salary|compensation|expectation|expected|заробітн|оплат|очікуван|ожидани/iu;
const never = new Set([
  "experience",
  "education",
  "references",
  "projects",
  "awards",
  "publications",
  "courses",
  "skills",
]);

function value(digitsText: string, scale: string | undefined): number {
  const plain = digitsText
    .replace(/[ '’]/g, "")
    .replace(/[.,](?=\d{3}(?!\d))/g, "")
    .replace(",", ".");
  return Number(plain) * (scale ? 1000 : 1);
}

function period(text: string, amount: number, currency: Currency): Money["period"] {
  if (/hour|час(?!т)|годин|\/h\b|в час/iu.test(text)) return "hour";
  if (/year|annual|per annum|\/yr|год(?!ин)|річн|на рік/iu.test(text)) return "year";
  const western = currency === "USD" || currency === "EUR" || currency === "GBP";
  if (western && amount < 200 && /rate|ставк/i.test(text)) return "hour";
  return western && amount >= 20_000 && !/month|месяц|міс/iu.test(text) ? "year" : "month";
}

function basis(text: string): Money["basis"] {
  if (/на руки|net|чистыми|чистими|после вычета/iu.test(text)) return "net";
  return /gross|до вычета|до оплати податк|брутто/iu.test(text) ? "gross" : "unknown";
}

function read(line: Line, match: RegExpMatchArray): Found<Money> | undefined {
  const { before, after, from = "", scale, scale2 } = match.groups ?? {};
  const named = currencies.find(([, pattern]) => pattern.test(before ?? after ?? ""));
  const amount = value(from, scale ?? scale2);
  if (!named || !(amount > 0) || amount > 1e10) return undefined;
  const [currency] = named;
  return {
    value: {
      minor: Math.round(amount * 100),
      currency,
      period: period(line.text, amount, currency),
      basis: basis(line.text),
    },
    confidence: line.section === "desired" ? 0.93 : 0.8,
    span: span(line, match.index ?? 0, match[0].length),
  };
}

/** The salary the person asks for; of a range its lower end. A sum counts under its heading or beside a word for pay. */
export function desiredSalary(lines: readonly Line[]): Found<Money> | undefined {
  const wanted = lines.filter(
    (line) => line.section === "desired" || (!never.has(line.section) && label.test(line.text)),
  );
  for (const line of wanted)
    for (const match of line.text.matchAll(money)) {
      const found = read(line, match);
      if (found) return found;
    }
  return undefined;
}
