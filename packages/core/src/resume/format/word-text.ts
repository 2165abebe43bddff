import { limits } from "../limits.ts";
import { refuse } from "../model.ts";
import { type Run, runs } from "./word-runs.ts";

/** One letter of the document with the settings of its paragraph and its own. */
export interface Letter {
  readonly char: string;
  readonly paragraph: ReadonlyMap<number, number>;
  readonly own: ReadonlyMap<number, number>;
}

interface Piece {
  /** The place of its first letter among all letters. */
  readonly from: number;
  readonly until: number;
  /** Where its first byte is in the stream. */
  readonly start: number;
  /** Bytes a letter. */
  readonly width: 1 | 2;
}

const latin = new TextDecoder("windows-1252");
const none: ReadonlyMap<number, number> = new Map();
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A document that was saved quickly lies in pieces; the list of them follows the settings they share. */
function pieces(list: Uint8Array): Piece[] {
  const view = viewOf(list);
  let at = 0;
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const first = at + 5;
  return Array.from({ length: Math.min(count, list.length / 12) }, (_, number) => {
    const place = view.getUint32(first + (count + 1) * 4 + number * 8 + 2, true);
    const packed = (place & 0x40000000) !== 0;
    const bytes = place & 0x3fffffff;
    return {
      from: view.getUint32(first + number * 4, true),
      until: view.getUint32(first + number * 4 + 4, true),
      start: packed ? bytes / 2 : bytes,
      width: packed ? 1 : 2,
    };
  });
}

/** The last run that begins at or before a byte. */
function before(list: readonly Run[], byte: number): Run | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) <= byte) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** Finds the settings a byte has; letters come in order, so the run of the last one is asked first. */
function finder(list: readonly Run[]) {
  let last: Run | undefined;
  const covers = (run: Run | undefined, byte: number) => run !== undefined && byte >= run.from && byte < run.until;
  return (byte: number): ReadonlyMap<number, number> => {
    if (!covers(last, byte)) last = before(list, byte);
    return covers(last, byte) ? (last?.settings ?? none) : none;
  };
}

/** Where the head of the document stands: the number of each table's place, eight bytes apart, and the parts' lengths. */
const TABLES = 0x9a;
const PLACE = { letters: 12, paragraphs: 13, pieces: 33 };
const LENGTHS = {
  text: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  remarks: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
};

export type Part = "headers" | "text" | "boxes";

/** The letters of a Word document (97 and later), part by part; at most as many as are kept. */
export function letters(document: Uint8Array, table: Uint8Array): (part: Part) => Generator<Letter> {
  const head = viewOf(document);
  const listed = (number: number) => {
    const from = head.getUint32(TABLES + number * 8, true);
    return table.subarray(from, from + head.getUint32(TABLES + number * 8 + 4, true));
  };
  const all = pieces(listed(PLACE.pieces));
  const paragraphs = finder(runs(document, listed(PLACE.paragraphs), true));
  const owns = finder(runs(document, listed(PLACE.letters), false));
  const length = (name: keyof typeof LENGTHS) => head.getUint32(LENGTHS[name], true);
  const starts = {
    text: 0,
    headers: length("text") + length("footnotes"),
    boxes:
      length("text") +
      length("footnotes") +
      length("headers") +
      length("macros") +
      length("remarks") +
      length("endnotes"),
  };
  const letter = ({ from, start, width }: Piece, place: number): Letter => {
    const byte = start + (place - from) * width;
    const char =
      width === 1 ? latin.decode(document.subarray(byte, byte + 1)) : String.fromCharCode(head.getUint16(byte, true));
    return { char, paragraph: paragraphs(byte), own: owns(byte) };
  };
  return function* (part) {
    const [first, last] = [starts[part], starts[part] + Math.min(length(part), limits.characters)];
    for (const piece of all)
      for (let place = Math.max(first, piece.from); place < Math.min(last, piece.until); place++)
        yield letter(piece, place);
  };
}

/** The name of the stream with the document's tables. Refuses a file of Word 95 or older. */
export function tableOf(document: Uint8Array): "0Table" | "1Table" {
  const view = viewOf(document);
  const flags = view.getUint16(10, true);
  if (view.getUint16(2, true) < 0xc1) throw refuse("unsupported", { kind: "office" });
  return flags & 0x0200 ? "1Table" : "0Table";
}
