import { plusDays } from "../../../time/zone/model.ts";
import { monthOf, months } from "../../../work/line/words/model.ts";

type Parts = Record<string, string | undefined>;
type Read = (parts: Parts) => readonly [y: string, m: number, d: string];

/** Day first with dots, slashes or dashes, as in all three languages; year first; the month in words. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/^(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})$/, ({ y = "", m, d = "" }) => [y, Number(m), d]],
  [/^(?<d>\d{1,2})[-./](?<m>\d{1,2})[-./](?<y>\d{4}|\d{2})$/, ({ y = "", m, d = "" }) => [y, Number(m), d]],
  [
    new RegExp(`^(?<d>\\d{1,2})(?:st|nd|rd|th|-?го)?[\\s-]+(?<m>${months})\\.?[\\s,-]+(?<y>\\d{4})$`, "u"),
    ({ y = "", m = "", d = "" }) => [y, monthOf(m), d],
  ],
  [
    new RegExp(`^(?<m>${months})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})$`, "u"),
    ({ y = "", m = "", d = "" }) => [y, monthOf(m), d],
  ],
];

/** What may follow a day and says nothing: midnight of a spreadsheet, "г." and "р." for year. */
const TAIL = /(?:[t\s]+00:00(?::00(?:\.0+)?)?z?|\s*(?:года?|г|року|р)\.?)$/u;

/** Years in two digits are of this century up to here, of the last one after it. */
const CENTURY = 70;

/**
 * A day as people and spreadsheets write it, as `2026-03-31`; undefined when it is none. A day in figures has its day
 * before its month: 03/04/2026 is the third of April, and 04/31/2026 is no day.
 */
export function dayOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replaceAll("ё", "е").replace(TAIL, "");
  for (const [form, read] of FORMS) {
    const found = form.exec(plain);
    if (found) return dated(...read(found.groups ?? {}));
  }
  return undefined;
}

/** A day that exists, else undefined. */
function dated(y: string, m: number, d: string): string | undefined {
  const century = Number(y) < CENTURY ? "20" : "19";
  const date = `${y.length === 2 ? century : ""}${y}-${String(m).padStart(2, "0")}-${d.padStart(2, "0")}`;
  return m >= 1 && m <= 12 && Number(d) >= 1 && plusDays(date, 0) === date ? date : undefined;
}
