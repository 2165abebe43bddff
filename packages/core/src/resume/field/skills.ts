import { match } from "../../competency/index.ts";
import type { Competence, Found } from "../model.ts";
import { type Line, span } from "./page.ts";

/** How sure a mention is, by where it stands: a list of skills is meant so, a story only mentions. */
const trust: Partial<Record<Line["section"], number>> = {
  skills: 0.92,
  top: 0.55,
  summary: 0.55,
  desired: 0.5,
  experience: 0.5,
  projects: 0.45,
  courses: 0.45,
  contact: 0.4,
};

const stated =
  /^[\s⇥:(–—-]{0,4}(\d{1,2})\s?\+?\s?(?:(years?|yrs?|лет|год\p{L}*|р[оі]к\p{L}*)|(months?|мес\p{L}*|міс\p{L}*))/iu;

/** "Python — 5+ yrs": months stated right behind the word. */
function monthsAfter(text: string): number | undefined {
  const found = stated.exec(text);
  if (!found) return undefined;
  return Number(found[1]) * (found[2] ? 12 : 1);
}

/** A label such as "Стек:" makes the rest of its line a list of skills, wherever it stands. */
const labelled =
  /^[•\s-]*(?:stack|tech stack|technologies|tools|skills|computer|стек|технологии|технології|инструменты|інструменти|навыки|навички|мови програмування|языки программирования|programming languages|social media|software|программы|програми)[^:\t]{0,20}[:\t]/iu;

function onLine(line: Line): Found<Competence>[] {
  const base = trust[line.section];
  if (base === undefined) return [];
  const confidence = labelled.test(line.text) ? Math.max(base, 0.7) : base;
  return match(line.text).flatMap(({ competencyID, spans }) => {
    const [first] = spans;
    if (!first) return [];
    const months = monthsAfter(line.text.slice(first[1]));
    const value = months === undefined ? { competencyID } : { competencyID, months };
    return [{ value, confidence, span: span(line, first[0], first[1] - first[0]) }];
  });
}

/** Competencies of the list that the résumé names, once each, at the place that says most. */
export function competencies(lines: readonly Line[]): Found<Competence>[] {
  const best = new Map<string, Found<Competence>>();
  for (const found of lines.filter((line) => !line.heading).flatMap(onLine)) {
    const known = best.get(found.value.competencyID);
    if (!known || found.confidence > known.confidence) best.set(found.value.competencyID, found);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

const bullet = /^[\s•▪◦‣·*■●–—-]+/;
const level =
  /\s*[(–—-]?\s*(?:advanced|intermediate|basic|beginner|expert|proficient|продвинутый|средний|базовый|уверенный|просунутий|середній|базовий|\d{1,2}\s?\+?\s?(?:yrs?|years?|лет|років|роки|год\p{L}*)|\d{1,3}\s?%)\)?$/iu;

const items = (line: Line) => {
  const label = /^[^:,]{2,40}:\s+/u.exec(line.text.replace(bullet, ""))?.[0].length ?? 0;
  const skip = line.text.length - line.text.replace(bullet, "").length + label;
  const found: { text: string; at: number }[] = [];
  let at = skip;
  for (const part of line.text.slice(skip).split(/([,;•·|\t]|\s\/\s|\s(?=and\s))/u)) {
    const text = part
      .replace(/^and\s/, "")
      .replace(level, "")
      .replace(bullet, "")
      .trim()
      .replace(/\.$/, "");
    if (/[\p{L}]/u.test(text)) found.push({ text, at: at + Math.max(0, part.indexOf(text)) });
    at += part.length;
  }
  return found;
};

/** Words listed as skills that the list of competencies does not know: offered to the recruiter as written. */
export function otherSkills(lines: readonly Line[]): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const line of lines.filter((one) => one.section === "skills" && !one.heading))
    for (const { text, at } of items(line)) {
      const short = text.length >= 2 && text.length <= 45 && text.split(/\s+/).length <= 4;
      if (!short || match(text).length > 0 || found.has(text.toLowerCase())) continue;
      found.set(text.toLowerCase(), { value: text, confidence: 0.6, span: span(line, at, text.length) });
    }
  return [...found.values()].slice(0, 60);
}
