import { section } from "../field/section.ts";
import { type Row, words } from "./pdf-rows.ts";

/** Marks in the text around a second column, so that its headings do not reach into what is read before and after it. */
export const column = { begin: "\f", end: "\v" };

const dated =
  /^\W*(\p{L}{3,9}\.?,?\s+)?(\d{1,2}[./])?(19|20)\d\d\b|^\W*\d{1,2}[./](19|20)?\d\d\b|^(present|now|н\.?\s?в|по н|дотепер|зараз)/iu;

interface Cut {
  from: number;
  until: number;
  left: Row[];
  right: Row[];
}

function sides(rows: readonly Row[], gutter: number): Pick<Cut, "left" | "right"> {
  const part = (keep: (at: number) => boolean) =>
    rows.map((row) => row.filter((piece) => keep(piece.left))).filter((row) => row.length > 0);
  return { left: part((at) => at < gutter), right: part((at) => at >= gutter) };
}

/** The longest stretch of rows in which nothing crosses the gutter and both sides have something to say. */
function stretch(rows: readonly Row[], gutter: number): Cut | undefined {
  const crossed = (row: Row) => row.some((piece) => piece.left < gutter - 1 && piece.right > gutter - 3);
  let best: Cut | undefined;
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !crossed(row)) continue;
    const cut = { from, until: at, ...sides(rows.slice(from, at), gutter) };
    if (weight(cut) > weight(best)) best = cut;
    from = at + 1;
  }
  return best;
}

const letters = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + words(row).length, 0);
const weight = (cut: Cut | undefined) => (cut ? Math.min(letters(cut.left), letters(cut.right)) : 0);
const share = (rows: readonly Row[], test: (row: Row) => boolean) =>
  rows.filter(test).length / Math.max(1, rows.length);
const headings = (rows: readonly Row[]) => rows.filter((row) => section(words(row)) !== undefined).length;

function aligned(narrow: readonly Row[], wide: readonly Row[]): number {
  const at = (row: Row) => Math.round(row[0]?.top ?? 0);
  const tops = new Set(wide.flatMap((row) => [at(row) - 1, at(row), at(row) + 1]));
  const near = (row: Row) => tops.has(at(row));
  return share(narrow, near);
}

/** Two columns of a page, or one table whose rows read across? Dates and labels beside their lines are the latter. */
function apart({ left, right }: Cut): boolean {
  if (left.length < 3 || right.length < 3) return false;
  const [narrow, wide] = letters(left) < letters(right) ? [left, right] : [right, left];
  if (share(narrow, (row) => dated.test(words(row))) > 0.3) return false;
  const [inNarrow, inWide] = [headings(narrow), headings(wide)];
  if (inNarrow > 0 && inWide > 0) return true;
  if (inNarrow > 1 && aligned(narrow, wide) > 0.6) return false;
  return aligned(narrow, wide) < 0.7 && narrow.length >= 5;
}

function gutters(rows: readonly Row[]): number[] {
  const starts = rows.flat().map((piece) => Math.round(piece.left / 4) * 4 - 2);
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= 3).sort(([, a], [, b]) => b - a);
  return frequent.slice(0, 24).map(([start]) => start);
}

/** Dates wrapped in a narrow cell ("April 2024 -" above "December 2025") belong on one line. */
function rewrap(lines: string[]): string[] {
  const joined = [...lines];
  for (let at = 0; at + 1 < joined.length; at++) {
    const [date = "", ...rest] = (joined[at] ?? "").split("\t");
    const [next = "", ...below] = (joined[at + 1] ?? "").split("\t");
    const open = /(19|20)\d\d\s*[-–—]$/.test(date.trim());
    if (!open || rest.length === 0 || !dated.test(next)) continue;
    joined[at] = [`${date.trim()} ${next}`, ...rest].join("\t");
    joined[at + 1] = below.join("\t");
  }
  return joined.filter((line) => line !== "");
}

/** Rows in reading order. Columns are read one after the other, the one that says more first. */
export function ordered(rows: readonly Row[], depth = 0): string[] {
  const cuts = depth < 4 ? gutters(rows).map((gutter) => stretch(rows, gutter)) : [];
  const cut = cuts
    .filter((next) => next !== undefined)
    .sort((a, b) => weight(b) - weight(a))
    .find(apart);
  if (!cut) return rewrap(rows.map(words));
  const [first, second] = letters(cut.left) > letters(cut.right) ? [cut.left, cut.right] : [cut.right, cut.left];
  return [
    ...ordered(rows.slice(0, cut.from), depth + 1),
    ...ordered(first, depth + 1),
    column.begin,
    ...ordered(second, depth + 1),
    column.end,
    ...ordered(rows.slice(cut.until), depth + 1),
  ];
}
