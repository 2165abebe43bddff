import type { Found, Job } from "../model.ts";
import { firmWord, jobWord } from "./job-words.ts";
import { type Line, span } from "./page.ts";
import { type Period, periods } from "./period.ts";

/** Consecutive lines of one section, joined again so that a period may reach over a line's end. */
interface Block {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly start: number;
}

/** Blocks of the work section. Blank lines of the original stay, so offsets are the text's own. */
function blocks(text: string, lines: readonly Line[]): Block[] {
  const found: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.section !== "experience") continue;
    const goesOn = lines[at - 1]?.section === "experience" && !line.heading;
    const open = goesOn ? found.at(-1) : undefined;
    if (open) open.push(line);
    else found.push([line]);
  }
  return found.map((part) => {
    const start = part[0]?.start ?? 0;
    const final = part.at(-1);
    return { lines: part, start, text: text.slice(start, (final?.start ?? 0) + (final?.text.length ?? 0)) };
  });
}

const bullet = /^[•▪◦‣·*○●–—-]\s|^[-–]$/;
const detail =
  /:$|^(stack|стек|technologies|технологии|технології|проект|обязанности|обов'язки|achievements|достижения)/i;
const duration =
  /\(?(?<!\p{L})(?:\d+\s?(?:years?|yrs?|months?|mos?|лет|год\p{L}*|р[іо]к\p{L}*|месяц\p{L}*|місяц\p{L}*|мес\.?|міс\.?)[,\s]*)+\)?/giu;

const bare = (text: string) =>
  text
    .replace(duration, "")
    .replace(/^(?:[\s,|·•:;()–—-]|\.(?!net))+|[\s,|·•:;(–—-]+$/gi, "")
    .trim();

/** Lines beside a period that may name the job: the rest of its own line, then the nearest ones below and above. */
function beside(block: Block, period: Period): string[] {
  const [from, until] = [block.start + period.at, block.start + period.at + period.length];
  const first = block.lines.findIndex((line) => line.start + line.text.length >= from);
  const last = block.lines.findIndex((line) => line.start + line.text.length >= until);
  const own = block.lines.slice(first, last + 1).flatMap((line) => {
    const head = line.text.slice(0, Math.max(0, from - line.start));
    const tail = until > line.start ? line.text.slice(until - line.start) : "";
    return [...head.split("\t"), ...tail.split("\t")];
  });
  const plain = (line: Line | undefined) =>
    line &&
    !line.heading &&
    !bullet.test(line.text) &&
    !detail.test(line.text) &&
    line.text.length < 90 &&
    periods(line.text).length === 0;
  const below: string[] = [];
  for (let at = last + 1; at <= last + 3 && plain(block.lines[at]); at++)
    below.push(...(block.lines[at]?.text ?? "").split("\t"));
  const above: string[] = [];
  for (let at = first - 1; at >= first - 2 && plain(block.lines[at]); at--)
    above.push(...(block.lines[at]?.text ?? "").split("\t"));
  return [...own, ...(above.length && own.every((text) => bare(text) === "") ? above : []), ...below, ...above]
    .map(bare)
    .filter((text) => text.length > 1 && /\p{L}/u.test(text));
}

/** "CEO/President, Pied Piper": a title and an employer on one line. */
function halves(parts: readonly string[]): string[] {
  return parts.flatMap((part) => {
    const [head = "", ...tail] = part.split(/,\s+|\s[|@]\s|\s[–—-]\s|\sat\s/);
    return (tail.length === 1 || tail.length === 2) && jobWord.test(part) ? [head, ...tail.slice(0, 1)] : [part];
  });
}

function job(block: Block, period: Period): Job {
  const parts = halves(beside(block, period));
  const title =
    parts.find((part) => jobWord.test(part) && !firmWord.test(part)) ?? parts.find((part) => jobWord.test(part));
  const others = parts.filter((part) => part !== title && !jobWord.test(part));
  const employer = others.find((part) => firmWord.test(part)) ?? others[0];
  return {
    ...(title ? { title } : {}),
    ...(employer ? { employer } : {}),
    start: period.start,
    end: period.end,
  };
}

/** Jobs with their periods, in the order they stand. Studies, volunteering and projects are not among them. */
export function experience(text: string, lines: readonly Line[]): Found<Job>[] {
  const seen = new Set<string>();
  return blocks(text, lines).flatMap((block) =>
    periods(block.text).flatMap((period) => {
      const value = job(block, period);
      const key = JSON.stringify(value);
      if (seen.has(key)) return [];
      seen.add(key);
      const place: Line = { text: "", start: block.start, section: "experience", heading: false };
      return [
        { value, confidence: value.title && value.employer ? 0.9 : 0.75, span: span(place, period.at, period.length) },
      ];
    }),
  );
}
