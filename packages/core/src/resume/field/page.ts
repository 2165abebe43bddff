import { column } from "../format/pdf-columns.ts";
import { limits } from "../limits.ts";
import type { Section } from "./headings.ts";
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

/** "Languages: Python, C++" among the skills and "Position: Driver" within a job are labels and not headings. */
function label(found: Section, rest: string, within: Section): boolean {
  if (found === "languages" && within === "skills") return tongues(rest).length === 0;
  if (found === "languages" && tongues(rest).length === 0) return true;
  return (
    within === "experience" && (found === "desired" || found === "skills" || found === "projects" || found === "awards")
  );
}

const bulleted = /^[•▪◦‣·*-]\s/;

function headed(text: string, start: number, state: State): Line | undefined {
  if (bulleted.test(text)) return undefined;
  const whole = section(text);
  if (whole && !(state.section === "experience" && whole === "desired")) {
    state.section = whole;
    state.back = undefined;
    return { text, start, section: whole, heading: true };
  }
  const part = inline(text);
  if (!part || label(part.section, text.slice(part.rest), state.section)) return undefined;
  const lasting = part.lasting || text.endsWith(",");
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

/** Lines with their offsets; a line longer than the limit comes in parts, cut at spaces. */
function* pieces(text: string): Generator<{ text: string; start: number }> {
  let start = 0;
  for (const line of text.split("\n")) {
    for (let at = 0; at < line.length; ) {
      const space = line.length - at > limits.line ? line.lastIndexOf(" ", at + limits.line) : line.length;
      const until = space > at ? space : at + limits.line;
      yield { text: line.slice(at, until), start: start + at };
      at = until;
    }
    start += line.length + 1;
  }
}

/** The lines of a text, each in its section. Lines before the first heading are in `top`. */
export function lines(text: string): Line[] {
  const state: State = { section: "top", saved: [], back: undefined };
  const found: Line[] = [];
  for (const piece of pieces(text.slice(0, limits.searched))) {
    if (state.back) state.section = state.back;
    state.back = undefined;
    if (marks(piece.text, state)) continue;
    found.push(headed(piece.text, piece.start, state) ?? { ...piece, section: state.section, heading: false });
  }
  return found;
}

/** A place within a line, as offsets in the whole text. */
export const span = (line: Line, at: number, length: number): [number, number] => [
  line.start + at,
  line.start + at + length,
];
