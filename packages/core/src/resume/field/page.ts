import { column } from "../format/pdf-columns.ts";
import { limits } from "../limits.ts";
import type { Section } from "./headings.ts";
import { periods } from "./period.ts";
import { inline, section } from "./section.ts";
import { tongues } from "./tongue-names.ts";

/** One line of the reading with the part of the résumé it belongs to. */
export interface Line {
  /** What stands on the line, without an inline heading ("Skills: "). */
  readonly text: string;
  /** Offset of `text` in the whole reading. */
  readonly start: number;
  readonly section: Section;
  /** The line is a heading and says nothing else. */
  readonly heading: boolean;
}

interface State {
  section: Section;
  /** Sections to come back to when a column ends. */
  saved: Section[];
  /** The section to return to after a heading that covers its own line only. */
  back: Section | undefined;
}

/** "Languages: Python, C++" among the skills, "Position: Driver" within a job (or "Skills: SQL" right below its lines) and "Portfolio: name.site" are labels and not headings. */
function label(found: Section, rest: string, within: Section, apart: boolean): boolean {
  if (found === "projects" && /^(?:https?:\/\/)?[^\s@]+\.\p{L}{2,}(?:\/\S*)?$/u.test(rest.trim())) return true;
  if (found === "languages" && within === "skills") return tongues(rest).length === 0;
  if (found === "languages" && tongues(rest).length === 0) return true;
  return (
    within === "experience" &&
    (found === "desired" || (found === "skills" && !apart) || found === "projects" || found === "awards")
  );
}

/** What the document calls itself, above the person's name: no part of it begins there. */
const title = /^(?:резюме|resume|résumé|cv|curriculum vitae)$/iu;
const bulleted = /^[•▪◦‣·*-]\s/;

function headed({ text, start, apart, dated }: Piece, state: State): Line | undefined {
  if (bulleted.test(text)) return undefined;
  if (state.section === "top" && title.test(text)) return { text, start, section: "top", heading: true };
  const whole = section(text);
  if (whole && !(state.section === "experience" && whole === "desired")) {
    state.section = whole;
    state.back = undefined;
    return { text, start, section: whole, heading: true };
  }
  const part = inline(text);
  if (!part || label(part.section, text.slice(part.rest), state.section, apart)) return undefined;
  const lasting = part.lasting || text.endsWith(",") || dated;
  state.back = lasting ? undefined : state.section;
  state.section = part.section;
  return { text: text.slice(part.rest), start: start + part.rest, section: part.section, heading: false };
}

function marks(text: string, state: State): boolean {
  if (text === column.begin) {
    state.saved.push(state.section);
    state.section = "top";
    return true;
  }
  if (text === column.end) {
    state.section = state.saved.pop() ?? state.section;
    return true;
  }
  return false;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** An empty line stands before it, or no further job follows. */
  readonly apart: boolean;
  /** It says how long somebody worked, and jobs follow. */
  readonly dated: boolean;
}

/** Lines with their offsets; a line longer than the limit comes in parts, cut at spaces. */
function* pieces(text: string): Generator<Omit<Piece, "dated">> {
  let start = 0;
  let apart = true;
  for (const line of text.split("\n")) {
    for (let at = 0; at < line.length; ) {
      const space = line.length - at > limits.line ? line.lastIndexOf(" ", at + limits.line) : line.length;
      const until = space > at ? space : at + limits.line;
      yield { text: line.slice(at, until), start: start + at, apart };
      at = until;
    }
    apart = line === "";
    start += line.length + 1;
  }
}

const greeting =
  /^(?:добр(?:ый|ого)\s(?:день|дня|вечер|ранку)|здравствуйте|уважаем|вітаю|шановн|доброго\s(?:дня|времени)|dear\s|hello|hi,|good\s(?:morning|afternoon|day))/iu;
const opening =
  /^(?:[-=_*—–~•]{4,}|(?:кандидат|candidate|резюме(?:\sкандидат\p{L}+)?|resume|curriculum\svitae|cv|фио|піб|applicant)\s*(?:[:—–-].*)?)$/iu;
const letterhead =
  /кадров\p{L}+\s(?:агентств|агенці)|рекрут\p{L}*\s(?:агентств|агенці|компан)|(?:recruit\p{L}*|staffing|employment)\s(?:agency|group|services)/iu;

/**
 * Where the letter ends that somebody put before a résumé in one text: an agency's own phone and mail stand in it. It
 * has a greeting or an agency's head among its first lines, and the résumé is set off from it.
 */
function letterEnd(pieces: readonly Pick<Piece, "text" | "start">[]): number {
  const greeted = pieces.slice(0, 15).findIndex(({ text }) => greeting.test(text) || letterhead.test(text));
  if (greeted < 0) return 0;
  const opened = pieces.slice(greeted + 1, greeted + 40).findIndex(({ text }) => opening.test(text));
  return opened < 0 ? 0 : (pieces[greeted + 1 + opened]?.start ?? 0);
}

/** Does another job come before the next heading? Only lines that begin as a label of skills are asked. */
function jobFollows(all: readonly Pick<Piece, "text">[], at: number): boolean {
  if (inline(all[at]?.text ?? "")?.section !== "skills") return false;
  for (const { text } of all.slice(at + 1, at + 30)) {
    if (section(text)) return false;
    if (periods(text).length > 0) return true;
  }
  return false;
}

/** "Опыт работы: 5 лет" among contacts is one of them; over a list of jobs it is their heading. */
function datedNext(all: readonly Pick<Piece, "text">[], at: number): boolean {
  const label = inline(all[at]?.text ?? "");
  if (label?.section !== "experience" || !label.counts) return false;
  return all.slice(at + 1, at + 4).some(({ text }) => periods(text).length > 0);
}

/** The lines of a text, each in its section. Lines before the first heading are in `top`. */
export function lines(text: string): Line[] {
  const state: State = { section: "top", saved: [], back: undefined };
  const found: Line[] = [];
  const all = [...pieces(text.slice(0, limits.searched))];
  const letter = letterEnd(all);
  for (const [at, one] of all.entries()) {
    const piece = { ...one, apart: one.apart || !jobFollows(all, at), dated: datedNext(all, at) };
    if (piece.start < letter) {
      found.push({ text: piece.text, start: piece.start, section: "letter", heading: false });
      continue;
    }
    if (state.back) state.section = state.back;
    state.back = undefined;
    if (marks(piece.text, state)) continue;
    found.push(
      headed(piece, state) ?? { text: piece.text, start: piece.start, section: state.section, heading: false },
    );
  }
  return found;
}

/** A place within a line, as offsets in the whole text. */
export const span = (line: Line, at: number, length: number): [number, number] => [
  line.start + at,
  line.start + at + length,
];
