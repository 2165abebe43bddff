import { refuse } from "../model.ts";
import { docUnlocked } from "./doc-lock.ts";
import type { Draft } from "./draft.ts";
import { type Flow, flow } from "./flow.ts";
import { ole } from "./ole.ts";
import { type Letter, letters, tableOf } from "./word-text.ts";

/** Settings by their code in the file: the paragraph is in a table, it ends a row, the letter is hidden. */
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const VANISH = 0x083c;

const FIELD = { begin: "\x13", shown: "\x14", end: "\x15" };
const breaks = "\r\v\f\x0e";
const signs: Record<string, string> = { "\x1e": "-", "\x1f": "", "\t": "\t" };

interface State {
  inRow: boolean;
  /** What the open fields are asked to show, and which of them already show it. */
  fields: { asked: string; shown: boolean }[];
  targets: string[];
}

function field(char: string, { fields, targets }: State): boolean {
  const open = fields.at(-1);
  if (char === FIELD.begin) fields.push({ asked: "", shown: false });
  else if (char === FIELD.end) fields.pop();
  else if (char === FIELD.shown && open) {
    open.shown = true;
    targets.push(...(/HYPERLINK\s+"([^"]{1,500})"/.exec(open.asked)?.slice(1) ?? []));
  } else if (open && !open.shown) open.asked += open.asked.length < 600 ? char : "";
  else return false;
  return true;
}

function cell(out: Flow, state: State, last: boolean) {
  out.close("cell");
  if (last) out.close("row");
  else out.open("cell");
  state.inRow = !last;
}

function table(inTable: boolean, out: Flow, state: State) {
  if (inTable === state.inRow) return;
  if (inTable) {
    out.open("row");
    out.open("cell");
  } else out.close("row");
  state.inRow = inTable;
}

function write({ char, paragraph, own }: Letter, out: Flow, state: State) {
  if (field(char, state)) return;
  const ends = paragraph.get(ENDS_ROW) === 1;
  if (!ends) table(paragraph.get(IN_TABLE) === 1, out, state);
  if (char === "\x07") return cell(out, state, ends);
  if (breaks.includes(char)) return out.line();
  const shown = signs[char] ?? (char < " " ? "" : char);
  if ((own.get(VANISH) ?? 0) % 2 === 1) out.hidden(shown);
  else out.text(shown);
}

function words(document: Uint8Array, list: Uint8Array, out: Flow): string[] {
  const part = letters(document, list);
  const state: State = { inRow: false, fields: [], targets: [] };
  for (const name of ["headers", "text", "boxes"] as const) {
    for (const letter of part(name)) write(letter, out, state);
    table(false, out, state);
    state.fields = [];
    out.line();
  }
  return state.targets;
}

function read(bytes: Uint8Array, password: string | undefined): Draft {
  const stream = ole(bytes);
  if (stream("EncryptedPackage")) throw refuse("protected");
  const stored = stream("WordDocument");
  if (!stored) throw refuse("unsupported", { kind: "office" });
  const tables = stream(tableOf(stored)) ?? new Uint8Array();
  const { document, table: list } = docUnlocked({ document: stored, table: tables }, password);
  const out = flow();
  const targets = words(document, list, out);
  return { kind: "doc", targets, ...out.end() };
}

/** DOC, as Word wrote it from 1997 to 2007: headers, text, tables and boxes; hidden letters are kept apart. Macros are never looked at. */
export function doc(bytes: Uint8Array, password?: string): Draft {
  try {
    return read(bytes, password);
  } catch (error) {
    if (error instanceof RangeError) throw refuse("broken", { detail: error.message });
    throw error;
  }
}
