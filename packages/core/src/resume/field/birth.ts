import type { PartialDate } from "../../time/partial-date.ts";
import type { Found } from "../model.ts";
import { month, monthName } from "./month-names.ts";
import { type Line, span } from "./page.ts";

const label =
  /(?:date(?: (?:and|&) place)? of birth|birth\s?date|birthday|born(?: on| in)?|d\.?o\.?b\.?|дата(?: и место)? рождения|родил(?:ся|ась)(?: в)?|год рождения|день рождения|дата(?: і місце| та місце)? народження|народи(?:вся|лась|лася)(?: в| у)?|рік народження|день народження|д\.?\s?[рн]\.|д\/[рн])[\s:—–-]*/iu;
const dates: readonly [RegExp, (groups: (string | undefined)[]) => PartialDate | undefined][] = [
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${monthName})\\s?,?\\s?(\\d{4})`, "iu"),
    ([, d, m, y]) => day(y, month(m ?? ""), d),
  ],
  [
    new RegExp(`^(${monthName})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})`, "iu"),
    ([, m, d, y]) => day(y, month(m ?? ""), d),
  ],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/, ([, d, m, y]) => day(y, Number(m), d)],
  [/^(\d{4})-(\d\d)-(\d\d)/, ([, y, m, d]) => day(y, Number(m), d)],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d\d)(?!\d)/, ([, d, m, y]) => day(`19${y}`, Number(m), d)],
  [/^(\d{4})/, ([, y]) => day(y, undefined, undefined)],
];

function day(year: string | undefined, m: number | undefined, d: string | undefined): PartialDate | undefined {
  const y = Number(year);
  if (!(y >= 1920 && y <= 2020)) return undefined;
  if (m !== undefined && m > 12 && Number(d) <= 12) return { y, m: Number(d), d: m };
  if (m === undefined || m < 1 || m > 12) return { y };
  return d && Number(d) >= 1 && Number(d) <= 31 ? { y, m, d: Number(d) } : { y, m };
}

function dateIn(text: string): PartialDate | undefined {
  for (const [pattern, read] of dates) {
    const found = pattern.exec(text);
    const value = found ? read([...found]) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** "в г. Тула 30.11.1994": a whole date some words behind the label. */
function dateBehind(text: string): PartialDate | undefined {
  for (const { index } of text.slice(0, 60).matchAll(/(?<!\d)\d/g)) {
    const value = dateIn(text.slice(index));
    if (value?.d !== undefined) return value;
  }
  return undefined;
}

/** "47 лет (15 мая 1978)". */
const aged = /(?<!\d)\d{2}\s(?:лет|года?|років|роки|рік|years old)\s?[(,]\s?(?=\d{1,2}[\s.])/iu;

/** "1982 г.р.", "12.03.1982 р.н.": the label stands behind. */
const behind =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./])?\d{4}(?=\s?(?:г\.?\s?р\.?|года? рождения|р\.?\s?н\.?|року народження)(?!\p{L}))/iu;

/** The date of birth where the résumé names it so, on the label's line or on the next. */
function labelled(lines: readonly Line[]): Found<PartialDate> | undefined {
  for (const [at, line] of lines.entries()) {
    const match = label.exec(line.text);
    if (!match) continue;
    const rest = line.text.slice(match.index + match[0].length).trim();
    const value = rest === "" ? dateIn(lines[at + 1]?.text ?? "") : (dateIn(rest) ?? dateBehind(rest));
    if (value) return { value, confidence: 0.95, span: span(line, match.index, line.text.length - match.index) };
  }
  return undefined;
}

function marked(lines: readonly Line[]): Found<PartialDate> | undefined {
  for (const line of lines.filter(({ section }) => section === "top" || section === "contact")) {
    const match = behind.exec(line.text);
    const value = match && dateIn(match[0]);
    if (value) return { value, confidence: 0.9, span: span(line, match.index, match[0].length) };
    const beside = aged.exec(line.text);
    const born = beside ? dateIn(line.text.slice(beside.index + beside[0].length)) : undefined;
    if (beside && born?.d !== undefined)
      return { value: born, confidence: 0.85, span: span(line, beside.index, line.text.length - beside.index) };
  }
  return undefined;
}

export const birthDate = (lines: readonly Line[]): Found<PartialDate> | undefined => labelled(lines) ?? marked(lines);

const years =
  /(?:(?:\bage|возраст|вік|полных лет|повних років)\s*[:—–-]?\s*(\d{2})(?!\d))|(?:^|(?<!\p{L})(?:мне|мені)\s|мужчина|женщина|чоловік|жінка|male|female|[,|·•(\t])[\s,]*(\d{2})\s?(?:р\.?(?=\s*(?:[,)]|$))|лет|год[а]?|років|роки|рік|years? old|y\.?o\.?)(?!\p{L})(?!\s*(?:опыт|досвід|стаж|experience|в |у |of))/iu;

/** The age where it is written; never computed, and 14 to 90. */
export function age(lines: readonly Line[]): Found<number> | undefined {
  for (const line of lines) {
    if (line.section !== "top" && line.section !== "contact" && line.section !== "summary") continue;
    const match = years.exec(line.text);
    const value = Number(match?.[1] ?? match?.[2]);
    if (match && value >= 14 && value <= 90)
      return { value, confidence: 0.9, span: span(line, match.index, match[0].length) };
  }
  return undefined;
}
