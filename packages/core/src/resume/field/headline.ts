import type { Found } from "../model.ts";
import { jobWord } from "./job-words.ts";
import { type Line, span } from "./page.ts";

const label =
  /^(?:position|desired position|job title|должность|желаемая должность|посада|бажана посада|objective|цель)\s*[:—–-]\s*/iu;
const other =
  /@|https?:|www\.|\d{3}|проживает|прожива|specializ|специализ|спеціаліз|занятость|график|зайнят|формат|мужчина|женщина/iu;
const money = /₽|руб|грн|₴|uah|usd|\$|€|\d{4,}/iu;

const found = (line: Line, text: string, confidence: number): Found<string> => ({
  value: text,
  confidence,
  span: span(line, Math.max(0, line.text.indexOf(text)), text.length),
});

const short = (text: string) => text.length > 2 && text.length < 100 && !other.test(text) && !money.test(text);

/** Letter-spaced titles ("S E N I O R") say nothing a person could search for. */
const spaced = (text: string) => /(?:^|\s)\p{L}(?:\s\p{L}){3}/u.test(text);

/** A title on one of the lines below the name; names and titles stand together at the top. */
function nearName(lines: readonly Line[], name: Found<string> | undefined): Found<string> | undefined {
  const top = lines.filter((line) => (line.section === "top" || line.section === "contact") && !line.heading);
  const named = top.findIndex((line) => line.start === name?.span?.[0] || line.text === name?.value);
  const next = top
    .slice(Math.max(0, named), Math.max(0, named) + 4)
    .flatMap((line) => line.text.split("\t").map((cell) => ({ line, cell: cell.trim() })))
    .find(({ cell }) => jobWord.test(cell) && short(cell) && !spaced(cell) && !/[.!?]$/.test(cell));
  return next && found(next.line, next.cell.replace(label, "").split(/\s\|\s/)[0] ?? next.cell, 0.8);
}

/** What the person calls their work or looks for: the line below the name, else what stands under "Desired position". */
export function headline(lines: readonly Line[], name: Found<string> | undefined): Found<string> | undefined {
  const near = nearName(lines, name);
  if (near) return near;
  const wanted = lines.find((line) => line.section === "desired" && !line.heading && short(line.text));
  return wanted && found(wanted, wanted.text.replace(label, ""), 0.85);
}
