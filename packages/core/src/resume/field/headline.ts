import type { Known } from "../../competency/index.ts";
import type { Found } from "../model.ts";
import { jobWord } from "./job-words.ts";
import { type Line, span } from "./page.ts";

const label =
  /^(?:position|desired position|job title|role|должность|желаемая должность|посада|бажана посада|objective|career objective|цель|мета|ціль|вакансия|вакансія|на должность|на посаду|претендую на(?: должность| посаду)?)\s*[:—–-]\s*/iu;
/** "на должность водителя": a line of its own under "Резюме". */
const sought = /^на (?:должность|вакансию|посаду|вакансію)\s+/iu;
/** "Цель: получение должности сварщика": what leads to the title. */
const aim =
  /^(?:(?:получение|соискание|занятие|замещение|отримання|здобуття|заміщення|обіймання|пошук|поиск)\s+(?:вакантн\p{L}+\s+)?(?:должности|посади|работы|роботи)|(?:to )?(?:obtain|get|secure)(?:ing)? (?:a|the) position (?:of|as)(?: an?)?)\s+/iu;
const other =
  /@|https?:|www\.|\d{3}|проживает|прожива|specializ|специализ|спеціаліз|занятость|график|зайнят|формат|мужчина|женщина/iu;
const money = /₽|руб|грн|₴|uah|usd|\$|€|\d{4,}/iu;
/** "Бухгалтер, 25 000 грн", "Developer, 3+ years": what stands behind the title. */
const tail = /[,;(–—-]\s*(?:от|від|from|до)?\s*(?:[$€£₴₽]\s?)?\d.*$/iu;
/** "врач-терапевт, к.м.н." */
const learned = /,?\s*[кд]\.\s?\p{L}{1,5}\.\s?н\.?$/iu;
const LOOKED = 8;

const found = (line: Line, text: string, confidence: number): Found<string> => ({
  value: text,
  confidence,
  span: span(line, Math.max(0, line.text.indexOf(text)), text.length),
});

const short = (text: string) => text.length > 2 && text.length < 100 && !other.test(text) && !money.test(text);

/** Letter-spaced titles ("S E N I O R") say nothing a person could search for. */
const spaced = (text: string) => /(?:^|\s)\p{L}(?:\s\p{L}){3}/u.test(text);

const titled = (cell: string) => jobWord.test(cell) && short(cell) && !spaced(cell) && !/[.!?:]$/.test(cell);

const cells = (line: Line) =>
  line.text.split(/\t|\s[|•]\s/).map((cell) => ({
    line,
    cell: cell.replace(label, "").replace(sought, "").replace(aim, "").replace(tail, "").replace(learned, "").trim(),
  }));

/** A title on one of the lines beside the name; names and titles stand together at the top. */
function nearName(lines: readonly Line[], name: Found<string> | undefined): Found<string> | undefined {
  const top = lines.filter((line) => (line.section === "top" || line.section === "contact") && !line.heading);
  const named = Math.max(
    0,
    top.findIndex((line) => line.start === name?.span?.[0] || line.text === name?.value),
  );
  const beside = [...top.slice(named, named + LOOKED), ...top.slice(Math.max(0, named - 3), named)];
  const next = beside.flatMap(cells).find(({ cell }) => titled(cell) && cell !== name?.value);
  const title = next?.cell.split(/\s\|\s/)[0] ?? "";
  // "Анна Петрова, бухгалтер".
  return (
    next &&
    found(next.line, name && title.startsWith(`${name.value}, `) ? title.slice(name.value.length + 2) : title, 0.8)
  );
}

/** The line right below the name, where it says what the person can do and nothing else. */
function below(
  lines: readonly Line[],
  name: Found<string> | undefined,
  match: Known["match"],
): Found<string> | undefined {
  const at = lines.findIndex((line) => line.text === name?.value);
  const next = at < 0 ? undefined : lines[at + 1];
  const fits = next?.section === "top" && !next.heading && short(next.text) && next.text.split(/\s+/).length <= 6;
  return fits && !/[.!?:,\t|]/.test(next.text) && match(next.text).length > 0 ? found(next, next.text, 0.6) : undefined;
}

/** What the person calls their work or looks for: beside the name, else what stands under "Desired position". */
export function headline(
  lines: readonly Line[],
  name: Found<string> | undefined,
  match: Known["match"],
): Found<string> | undefined {
  const near = nearName(lines, name) ?? below(lines, name, match);
  if (near) return near;
  const wanted = lines
    .filter((line) => line.section === "desired" && !line.heading)
    .flatMap(cells)
    .find(({ cell }) => short(cell));
  if (wanted) return found(wanted.line, wanted.cell, 0.85);
  const aimed = lines
    .filter((line) => (line.section === "top" || line.section === "summary") && !line.heading)
    .slice(0, LOOKED)
    .find((line) => aim.test(line.text.replace(label, "")));
  const title = aimed?.text
    .replace(label, "")
    .replace(aim, "")
    .replace(/[.,;].*$/, "");
  return aimed && title && short(title) ? found(aimed, title, 0.7) : undefined;
}
