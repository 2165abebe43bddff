import type { Known } from "../../competency/index.ts";
import type { Competence, Found } from "../model.ts";
import { type Line, span } from "./page.ts";
import { tongues } from "./tongue-names.ts";

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

/** Letters beside these words are kinds of vehicles and not the languages C and R. */
const licence = /катег|categor|водій|водит|driv/i;

type Match = Known["match"];

function onLine(line: Line, match: Match): Found<Competence>[] {
  const base = trust[line.section];
  if (base === undefined) return [];
  const confidence = labelled.test(line.text) ? Math.max(base, 0.7) : base;
  const from = line.section === "skills" ? groupLabel(line.text, match) : 0;
  const matches = match(line.text);
  const listed = line.section === "skills" || labelled.test(line.text) ? items(line, match) : [];
  return matches.flatMap(({ competencyID, spans: all }) => {
    const spans = all.filter(([at, until]) => at >= from && !(licence.test(line.text) && until - at === 1));
    const [first] = spans;
    if (!first) return [];
    const months = monthsAfter(line.text.slice(first[1]));
    const value = months === undefined ? { competencyID } : { competencyID, months };
    const [at, length] = widened(first, listed, matches);
    return [{ value, confidence, span: span(line, at, length) }];
  });
}

const WORDS = 5;

/** In a list the whole item is the skill ("Meta Ads Manager", "газовая резка металла"), when it is short and names no other. */
function widened(
  [from, until]: readonly [number, number],
  listed: readonly Item[],
  matches: ReturnType<Match>,
): [at: number, length: number] {
  const item = listed.find(({ at, text }) => at <= from && until <= at + text.length);
  const inItem = (one: readonly [number, number]) => item && one[0] >= item.at && one[1] <= item.at + item.text.length;
  const alone = matches
    .flatMap(({ spans }) => spans)
    .every((one) => !inItem(one) || (one[0] >= from && one[1] <= until));
  const whole =
    item && alone && item.text.split(/\s+/).length <= WORDS && !/[()/]|:\s/.test(item.text.replace(/^1[CС]:/, ""));
  return whole ? [item.at, item.text.length] : [from, until - from];
}

/** How long the name of a group is ("ML frameworks: PyTorch, JAX"); 0 when what stands before the colon is the skill itself. */
function groupLabel(text: string, match: Match): number {
  // "1С: Бухгалтерия" is the name of a program.
  const label = /^(?!1[CС]:)[^:,\t]{2,40}:\s+/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(label);
  return label > 0 && (rest.includes(",") || match(rest).length > 0) ? label : 0;
}

/** Competencies of the list that the résumé names, once each, at the place that says most. */
export function competencies(lines: readonly Line[], match: Match): Found<Competence>[] {
  const best = new Map<string, Found<Competence>>();
  for (const found of lines.filter((line) => !line.heading).flatMap((line) => onLine(line, match))) {
    const known = best.get(found.value.competencyID);
    if (!known || found.confidence > known.confidence) best.set(found.value.competencyID, found);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

const bullet = /^[\s•▪◦‣·*■●–—-]+/;
const level =
  /\s*[(–—-]?\s*(?:advanced|intermediate|basic|beginner|expert|proficient|продвинутый|средний|базовый|уверенный(?: пользователь)?|впевнений(?: користувач)?|просунутий|середній|базовий|\d{1,2}\s?\+?\s?(?:yrs?|years?|лет|років|роки|год\p{L}*)|\d{1,3}\s?%)\)?$/iu;

/** "MP4 GIF MPEG": names in capitals with nothing but spaces between them. */
const acronyms = /^(?:[A-Z][A-Za-z]{0,4}\d?\s){2,}[A-Z][A-Za-z]{0,4}\d?$/;

interface Item {
  readonly text: string;
  /** Where it begins on its line. */
  readonly at: number;
}

/** "Proficient in Excel", "знание 1С": how well is said before the skill. "Работа с" leads to a program when Latin letters follow. */
const lead =
  /^(?:(?:highly |very )?(?:proficient|skilled|experienced|competent) (?:in|with|at)|proficiency (?:in|with)|(?:good |basic |working |strong |solid |excellent )?(?:knowledge|command|understanding) of|familiar(?:ity)? with|(?:hands-on )?experience (?:in|with|of)|ability to use|(?:уверенное |свободное |отличное |хорошее |базовое )?(?:владение|знание|знания|понимание)|опыт работы (?:с|со|в)|уверенный пользователь|(?:впевнене |вільне |добре |базове )?(?:володіння|знання|розуміння)|досвід роботи (?:з|зі|із|в|у)|впевнений користувач|(?:умение работать|работа) (?:с|со|в) (?=[A-Z])|(?:вміння працювати|робота) (?:з|зі|із|в|у) (?=[A-Z]))\s*(?:в |с |у |з )?/iu;

const items = (line: Line, match: Match): Item[] => {
  const head = labelled.exec(line.text)?.[0].length ?? 0;
  const skip = Math.max(head, groupLabel(line.text, match), line.text.length - line.text.replace(bullet, "").length);
  const found: Item[] = [];
  let at = skip;
  for (const part of line.text.slice(skip).split(/([,;•·|\t]|\s\/\s|\s(?=and\s))/u)) {
    const text = part
      .replace(/^and\s/, "")
      .replace(level, "")
      .replace(bullet, "")
      .trim()
      .replace(lead, "")
      .replace(/\.$/, "");
    const names =
      acronyms.test(text) && /\d|[A-Z]{2}/.test(text) && match(text).length === 0 ? text.split(" ") : [text];
    for (const one of names) if (/\p{L}/u.test(one)) found.push({ text: one, at: at + Math.max(0, part.indexOf(one)) });
    at += part.length;
  }
  return found;
};

/** A short name that says nothing the list of competencies or of languages already knows. */
function strange(text: string, match: Match): boolean {
  const short = text.length >= 2 && text.length <= 45 && text.split(/\s+/).length <= 4;
  return short && match(text).length === 0 && tongues(text).length === 0 && !/\d\/\d|[.!?]\s/.test(text);
}

/** The lines that list skills: those of that part, else those a label makes a list. */
function listing(lines: readonly Line[]): readonly Line[] {
  const part = lines.filter((line) => line.section === "skills" && !line.heading);
  return part.length > 0 ? part : lines.filter((line) => trust[line.section] !== undefined && labelled.test(line.text));
}

/** Words listed as skills that the list of competencies does not know: offered to the recruiter as written. */
export function otherSkills(lines: readonly Line[], match: Match): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const line of listing(lines))
    for (const { text, at } of items(line, match)) {
      if (strange(text, match) && !found.has(text.toLowerCase()))
        found.set(text.toLowerCase(), { value: text, confidence: 0.6, span: span(line, at, text.length) });
    }
  return [...found.values()].slice(0, 60);
}
