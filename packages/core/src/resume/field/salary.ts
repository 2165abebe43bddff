import type { Currency, Money } from "../../money.ts";
import type { Found } from "../model.ts";
import { type Line, span } from "./page.ts";

/** Signs and words for currencies; the more particular stand first ("бел. руб." before "руб."). */
const currencies: readonly [Currency, string][] = [
  ["UAH", "uah|грн|₴|грив[её]?н\\p{L}*"],
  ["KZT", "kzt|₸|тенге|тг(?!\\p{L})"],
  ["BYN", "byn|бел\\p{L}*\\.?\\s?руб\\p{L}*"],
  ["RUB", "rub|rur|₽|(?:рос\\p{L}*\\.?\\s?)?руб\\p{L}*|(?<=\\d\\s?|т\\p{L}*\\.?\\s?)р\\.?(?!\\p{L})"],
  ["EUR", "eur|€|евро|євро"],
  ["GBP", "gbp|£"],
  ["PLN", "pln|zł|злот\\p{L}*"],
  ["CZK", "czk|kč"],
  ["GEL", "gel|₾|лари"],
  ["UZS", "uzs|сум(?!\\p{L})"],
  ["USD", "usd|us\\$|\\$|долл?ар\\p{L}*|дол\\.|у\\.\\s?[ео]\\.?"],
];
const patterns = currencies.map(([code, words]) => [code, new RegExp(`^(?:${words})`, "iu")] as const);
const sign = currencies.map(([, words]) => words).join("|");
const digits = "\\d{1,3}(?:[ .,'’]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const thousand = "k(?!\\p{L})|к(?!\\p{L})|тыс\\p{L}*\\.?|тис\\p{L}*\\.?|т\\.(?=\\s?р)";
const money = new RegExp(
  `(?:(?<before>${sign})\\s?)?(?<![\\d.,])(?<digits>${digits})\\s?(?<scale>${thousand})?\\s?(?<after>${sign})?`,
  "giu",
);
const label =
  /зарплат|заработн|оклад|доход|salary|compensation|expectation|expected|заробітн|оплат|очікуван|ожидани|(?<!\p{L})(?:з\/п|зп|rate)(?!\p{L})/iu;
/** Words that mean the person's own wish wherever they stand. */
const hoped =
  /(?:salary|pay|compensation|wage) (?:expectation|sought|required|requirement|desired|expected)|(?:expected|desired) (?:pay|wage|rate|income)|(?:expected|desired) (?:salary|compensation)|(?:ожидаем|желаем)\p{L}+ (?:зарплат|заработн|доход|уровень (?:зарплат|доход))|зарплатн\p{L}+ ожидани|(?:очікуван|бажан)\p{L}+ (?:зарплат|заробітн|дох[оі]д|рівень (?:зарплат|заробітн|дох))|зарплатн\p{L}+ (?:очікуван|побажан)|(?:желаем|ожидаем|бажан|очікуван)\p{L}+ (?:з\/п|зп(?!\p{L})|оплат|оклад)/iu;
const never = new Set([
  "experience",
  "education",
  "references",
  "projects",
  "awards",
  "publications",
  "courses",
  "skills",
  "letter",
]);
/** A short line above the first part may be a title with the pay asked for; these words tell of other sums. */
const otherSum =
  /бюджет|оборот|продаж|выручк|прибыл|виторг|млн|million|budget|revenue|sales|profit|turnover|\+\s?\d|%/iu;
const SHORT = 60;

interface Sum {
  readonly amount: number;
  readonly scaled: boolean;
  readonly currency: Currency | undefined;
  readonly at: number;
  readonly until: number;
}

function sums(text: string): Sum[] {
  return [...text.matchAll(money)].map((match) => {
    const { before, after, digits: plain = "", scale } = match.groups ?? {};
    const written = plain
      .replace(/[ '’]/g, "")
      .replace(/[.,](?=\d{3}(?!\d))/g, "")
      .replace(",", ".");
    const named = before ?? after ?? "";
    return {
      amount: Number(written) * (scale ? 1000 : 1),
      scaled: scale !== undefined,
      currency: patterns.find(([, pattern]) => pattern.test(named))?.[0] ?? rouble(named),
      at: match.index,
      until: match.index + match[0].length,
    };
  });
}

/** "р." counts behind a number only, which a pattern at the beginning of the sign cannot see. */
const rouble = (named: string): Currency | undefined => (/^р\.?$/iu.test(named) ? "RUB" : undefined);

function period(text: string, amount: number, currency: Currency): Money["period"] {
  // "год." is an hour in Ukrainian, and a year in Russian.
  if (currency === "UAH" && /\/\s?год(?!\p{L})/iu.test(text)) return "hour";
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

const joined = /^\s*(?:[-–—]|до|to|по)\s*$/iu;

/** "50-60 тыс. руб.", "$1,500 – $2,000": what belongs to both ends of a range may stand at one of them. */
function whole(text: string, first: Sum, next: Sum | undefined): Sum {
  if (!next || !joined.test(text.slice(first.until, next.at))) return first;
  const shared = next.scaled && !first.scaled && first.amount * 1000 <= next.amount;
  return {
    ...first,
    amount: shared ? first.amount * 1000 : first.amount,
    currency: first.currency ?? next.currency,
    until: next.until,
  };
}

/** What is paid where a phone rings, and the least that is meant in it where no currency is written. */
const homes: readonly (readonly [string, Currency, number])[] = [
  ["+380", "UAH", 5_000],
  ["+375", "BYN", 300],
  ["+77", "KZT", 50_000],
  ["+7", "RUB", 15_000],
];

/** "Зарплата от 100 тыс." under a Russian phone number: a sum without a currency, beside a word for pay. */
function unnamed(line: Line, phone: string): Found<Money> | undefined {
  const [, currency, least] = homes.find(([code]) => phone.startsWith(code)) ?? [];
  const sum = sums(line.text)
    .map((one, at, every) => whole(line.text, one, every[at + 1]))
    .find(({ amount }) => amount >= (least ?? Number.POSITIVE_INFINITY) && amount <= 1e10);
  if (!sum || !currency || !(never.has(line.section) ? hoped : label).test(line.text) || line.text.length > SHORT)
    return undefined;
  const { amount, at, until } = sum;
  const minor = Math.round(amount * 100);
  return {
    value: { minor, currency, period: period(line.text, amount, currency), basis: basis(line.text) },
    confidence: 0.5,
    span: span(line, at, until - at),
  };
}

function read(line: Line, sure: number): Found<Money> | undefined {
  const all = sums(line.text).map((sum, at, every) => whole(line.text, sum, every[at + 1]));
  const sum = all.find(({ amount, currency }) => currency !== undefined && amount > 0 && amount <= 1e10);
  if (!sum?.currency) return undefined;
  const { amount, currency, at, until } = sum;
  return {
    value: {
      minor: Math.round(amount * 100),
      currency,
      period: period(line.text, amount, currency),
      basis: basis(line.text),
    },
    confidence: sure,
    span: span(line, at, until - at),
  };
}

const startsWithSign = new RegExp(`^(?:${sign})`, "iu");

/** Narrow columns part a sum from its currency: such two lines are read as one. */
const unbroken = (line: Line, next: Line | undefined): Line =>
  next && !next.heading && /\d$/.test(line.text) && startsWithSign.test(next.text)
    ? { ...line, text: `${line.text} ${next.text}` }
    : line;

const wanted = (line: Line) => line.section === "desired" || (never.has(line.section) ? hoped : label).test(line.text);

/** Under its heading, or beside a word for pay. */
function told(lines: readonly Line[]): Found<Money> | undefined {
  for (const [at, line] of lines.entries()) {
    if (!wanted(line)) continue;
    const found = read(unbroken(line, lines[at + 1]), line.section === "desired" ? 0.93 : 0.8);
    if (found) return found;
  }
  return undefined;
}

/** A sum beside the title at the top. "1999 р." is a year there. */
function bare(lines: readonly Line[]): Found<Money> | undefined {
  for (const line of lines) {
    if (line.section !== "top" || line.text.length > SHORT || otherSum.test(line.text)) continue;
    const found = read(line, 0.6);
    if (found && found.value.minor >= 10_000 && !/(?:19|20)\d\d\s?р/iu.test(line.text)) return found;
  }
  return undefined;
}

function first<T>(lines: readonly Line[], look: (line: Line) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = look(line);
    if (found) return found;
  }
  return undefined;
}

/** The salary the person asks for; of a range its lower end. `phone` (E.164) tells the currency where none is written. */
export const desiredSalary = (lines: readonly Line[], phone = ""): Found<Money> | undefined =>
  told(lines) ?? bare(lines) ?? first(lines, (line) => unnamed(line, phone));
