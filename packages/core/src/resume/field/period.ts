import type { PartialDate } from "../../time/partial-date.ts";
import { month, monthName } from "./month-names.ts";

/** A stretch of time as written, with its place in the text. `end: null` is "until now". */
export interface Period {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  readonly at: number;
  readonly length: number;
}

const year = "(?:19[5-9]\\d|20[0-4]\\d)";
const suffix = "(?:\\s?(?:г|р)(?:\\.|(?![\\p{L}]))|\\s?(?:года|году|год|року|рік)(?![\\p{L}]))?";
const season = "(?:spring|summer|fall|autumn|winter)";
const date = [
  `${monthName},?\\s{0,2}(?:of\\s)?(?:${year}|['’]?\\d\\d(?![\\d.:]))${suffix}`,
  `\\d{1,2}[./]\\d{1,2}[./]${year}${suffix}`,
  `\\d{1,2}\\s?[./]\\s?${year}${suffix}`,
  `${year}[-./](?:0[1-9]|1[0-2])(?!\\d)(?:[-./]\\d\\d(?!\\d))?`,
  `${season}\\s${year}`,
  `${year}(?!\\d)${suffix}`,
].join("|");
const now = [
  "(?:till\\s|until\\s|to\\s)?(?:present(?:\\stime)?|present\\sday|now|current(?:ly)?|today|date|ongoing)|onwards?|heute|obecnie|nadal|dnes|aujourd'hui|actualidad|presente",
  "(?:(?:по|до)\\s)?(?:настояще(?:е|го)|наст\\.?|нынешн(?:ее|его)|сей|сегодня(?:шний|шнего)?|текуще(?:е|го)|данн(?:ый|ого))(?:\\s(?:время|времени|вр\\.?|день|дня|момент|момента))?",
  "(?:(?:по|до)\\s)?(?:теперішн(?:ій|ього)|нинішн(?:ій|ього)|сьогодні(?:шній|шнього)?|даний|цей|цього)(?:\\s(?:час|часу|день|дня|момент))?",
  "(?:(?:по|до)\\s)?(?:н\\.?\\s?/?\\s?в\\.?|н\\.\\s?ч\\.)|(?:працю(?:є|ю)\\s)?зараз|тепер|нині|до\\s?(?:нині|тепер)|донин[іе]|доныне|наразі|досі|до\\sсих\\sпор|(?:(?:по|до)\\s)?сьогодення|(?:(?:по|до)\\s)?т(?:еп)?\\.\\s?ч(?:ас|\\.)|(?:(?:по|до)\\s)?(?:поточн(?:ий|ого)\\s(?:час|часу|момент)|тек\\.?\\sвр(?:емя|\\.))|(?:работа(?:ет|ю)\\s)?(?:сейчас|по\\sсегодня)|до\\sсегодня",
].join("|");
const dash = "\\s{0,3}(?:[-–—−‒―~]{1,2}|(?<=\\d\\s)/(?=\\s)|(?<![\\p{L}])(?:to|till|until|по|до)(?![\\p{L}]))\\s{0,3}";
const range = new RegExp(
  `(?<![\\p{L}])(?<month>${monthName})${dash}(?<until>${monthName},?\\s{0,2}${year})${suffix}|(?<![\\d.\\p{L}])(?<from>${date})${dash}(?:(?<to>${date})|(?<now>${now})(?![\\p{L}]))|(?<![\\p{L}])(?:since|с|з|із|from)\\s(?<since>${date})(?!${dash})(?=\\s*(?:$|[,;)(\\n\\t]|(?:и|і|й|та)\\s(?:по|до)|по\\sн|дотепер|донині))|(?<only>(?<![\\p{L}])${season}\\s${year})`,
  "giu",
);

const seasons: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  fall: [9, 11],
  autumn: [9, 11],
  winter: [12, 2],
};

const at = (y: number, m?: number): PartialDate => (m !== undefined && m >= 1 && m <= 12 ? { y, m } : { y });
const full = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 60 ? 1900 : 2000);

/** A date as people write it, or undefined. `last` takes the end of a season instead of its beginning. */
export function partialDate(text: string, last = false): PartialDate | undefined {
  const trimmed = text.trim().toLowerCase();
  const inSeason = /^(spring|summer|fall|autumn|winter)\s(\d{4})/.exec(trimmed);
  if (inSeason) return at(Number(inSeason[2]), seasons[inSeason[1] ?? ""]?.[last ? 1 : 0]);
  const named = /^(\p{L}+)\.?,?\s{0,2}(?:of\s)?['’]?(\d{4}|\d\d)/u.exec(trimmed);
  if (named) return at(full(named[2] ?? ""), month(named[1] ?? ""));
  const iso = /^(\d{4})[-./](\d\d)/.exec(trimmed);
  if (iso) return at(Number(iso[1]), Number(iso[2]));
  const numbers = /^(?:(\d{1,2})[./])?(\d{1,2})\s?[./]\s?(\d{4})/.exec(trimmed);
  if (numbers) return at(Number(numbers[3]), Number(numbers[2]));
  const alone = /^(\d{4})/.exec(trimmed);
  return alone ? at(Number(alone[1])) : undefined;
}

const order = (date: PartialDate) => date.y * 12 + (date.m ?? 1);
const latest = (date: PartialDate) => date.y * 12 + (date.m ?? 12);

/** "June – August 2025": the year stands once. */
function within(match: RegExpMatchArray, name: string): Period | undefined {
  const end = partialDate(match.groups?.until ?? "");
  const m = month(name.replace(/\.$/, "").toLowerCase());
  if (end?.m === undefined || m === undefined || m > end.m) return undefined;
  return { start: { y: end.y, m }, end, at: match.index ?? 0, length: match[0].length };
}

function period(match: RegExpMatchArray): Period | undefined {
  const { from, to, since, only } = match.groups ?? {};
  const start = partialDate(from ?? since ?? only ?? "");
  const until = to ?? only;
  const end = until === undefined ? null : partialDate(until, true);
  if (!start || end === undefined) return undefined;
  if (end && latest(end) < order(start)) return undefined;
  return { start, end, at: match.index ?? 0, length: match[0].length };
}

/** All stretches of time in a text: "March 2019 — now", "с 05.2018 по 2020", "Sep 15 - NOW", "Summer 2022". */
export const periods = (text: string): Period[] =>
  [...text.matchAll(range)]
    .map((match) => (match.groups?.month === undefined ? period(match) : within(match, match.groups.month)))
    .filter((found) => found !== undefined);

/** First and last month as counts from year 0. A year alone means January as a start and December as an end. */
export function reach({ start, end }: Pick<Period, "start" | "end">, now: string): [number, number] {
  const first = start.y * 12 + (start.m ?? 1) - 1;
  if (end) return [first, end.y * 12 + (end.m ?? 12) - 1];
  const [y = "0", m = "1"] = now.split("-");
  return [first, Number(y) * 12 + Number(m) - 2];
}

/** Months covered by the periods; a month covered twice counts once. `now` is an ISO date. */
export function months(list: readonly Pick<Period, "start" | "end">[], now: string): number {
  let total = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [first, last] of list.map((one) => reach(one, now)).sort(([a], [b]) => a - b)) {
    total += Math.max(0, last - Math.max(first - 1, covered));
    covered = Math.max(covered, last);
  }
  return total;
}
