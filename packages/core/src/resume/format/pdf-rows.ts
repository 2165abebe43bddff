import type { Item } from "./pdf-native.ts";

/** Letters that stand together on one baseline, from one side of a wide gap to the next. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  height: number;
}
/** All pieces of one baseline, from left to right. */
export type Row = Piece[];

const middle = (piece: Piece) => piece.top + piece.height / 2;

const gapTo = (piece: Piece, last: Piece) => piece.left - last.right;
const smaller = (a: Piece, b: Piece) => Math.max(1, Math.min(a.height, b.height));

function append(last: Piece, piece: Piece) {
  const spaced = last.text.endsWith(" ") || piece.text.startsWith(" ");
  const space = !spaced && gapTo(piece, last) > smaller(piece, last) * 0.14 ? " " : "";
  last.text += space + piece.text;
  last.right = Math.max(last.right, piece.right);
}

/** Underlines and bold print are sometimes drawn as the same letters twice. */
const repeated = (piece: Piece, last: Piece) => last.text === piece.text && gapTo(piece, last) < -smaller(piece, last);

function join(row: Row): Row {
  const joined: Row = [];
  for (const piece of row.sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (!last || gapTo(piece, last) > smaller(piece, last) * 1.3) joined.push({ ...piece });
    else if (!repeated(piece, last)) append(last, piece);
  }
  return joined;
}

/** Groups what stands on one baseline: pieces that overlap by half of the smaller one's height. */
export function rows(items: readonly Item[]): Row[] {
  const pieces = items
    .filter((item) => item.text.trim() !== "")
    .map((item) => ({
      // Drawn as a dash wherever it stands, which is why some writers use it as one.
      text: item.text.replace(/[\u2010\u2011-]?\u00ad[\u2010\u2011-]?/g, "-"),
      left: item.x,
      right: item.x + item.width,
      top: item.y,
      height: Math.max(1, item.height),
    }))
    .sort((a, b) => middle(a) - middle(b));
  const found: Row[] = [];
  for (const piece of pieces) {
    const row = found[found.length - 1];
    const first = row?.[0];
    const reach = first ? Math.min(first.height, piece.height) / 2 : 0;
    if (row && first && Math.abs(middle(first) - middle(piece)) < reach) row.push(piece);
    else found.push([piece]);
  }
  return found.map(join);
}

export const words = (row: Row) => row.map((piece) => piece.text.trim()).join("\t");
