import type { Found, Job } from "../model.ts";
import { type Line, span } from "./page.ts";
import { months } from "./period.ts";

const years = "(?:years?|yrs?|лет|год[а-я]*|р[оі]к[а-яіїє]*)";
const monthsWord = "(?:months?|mos?\\.?|месяц[а-я]*|мес\\.?|місяц[а-яіїє]*|міс\\.?)";
const amount = new RegExp(
  `(\\d{1,2}(?:[.,]\\d)?)\\s?\\+?[-\\s]?(?:ти\\s|х\\s)?${years}(?:\\s(?:и\\s|і\\s|and\\s)?(\\d{1,2})\\s?${monthsWord})?|(\\d{1,2})\\s?${monthsWord}`,
  "iu",
);
const meant =
  /experience|expertise|опыт|досвід|стаж|работаю|працюю|в управлении|в продажах|у продажах|в разработке|у сфері|в сфере|в галузі|роки|років|background/iu;
const other = /\b(born|age)\b|возраст|родил|народ|вік|мужчина|женщина|чоловік|жінка/iu;

/** "19 років" alone is an age. */
const aged = /^\P{L}*\d{1,2}\s?(?:років|роки|рік|лет|года?|years old)\P{L}*$/iu;

const inMonths = ([, y, m, alone]: RegExpExecArray) =>
  alone !== undefined ? Number(alone) : Math.round(Number((y ?? "0").replace(",", ".")) * 12) + Number(m ?? 0);

const places = ["experience", "top", "summary", "desired", "education", "skills"];

function statedOn(line: Line): Found<number> | undefined {
  if (!places.includes(line.section) || other.test(line.text)) return undefined;
  if (line.section === "top" && aged.test(line.text)) return undefined;
  const match = amount.exec(line.text);
  const heading = line.section === "experience" && match?.index === 0;
  if (!match || !(heading || meant.test(line.text))) return undefined;
  const value = inMonths(match);
  const likely = value > 0 && value < 720;
  return likely ? { value, confidence: 0.75, span: span(line, match.index, match[0].length) } : undefined;
}

/** "Опыт работы — 5 лет 2 месяца", "8 years of experience": months as the person states them, where first said. */
function stated(lines: readonly Line[]): Found<number> | undefined {
  for (const line of lines) {
    const found = statedOn(line);
    if (found) return found;
  }
  return undefined;
}

/** Total experience in months: counted from the jobs, each month once; else as stated. `now` is an ISO date. */
export function tenure(jobs: readonly Found<Job>[], lines: readonly Line[], now: string): Found<number> | undefined {
  const dated = jobs.map(({ value }) => ({ start: value.start, end: value.end ?? null }));
  const counted = months(dated, now);
  return counted > 0 ? { value: counted, confidence: 0.85 } : stated(lines);
}
