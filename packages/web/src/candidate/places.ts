/** A run of letters on a page: PDF units, from the page's lower left corner. */
export interface Run {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Spaces and line ends are the reader's and the page's own: only letters are compared. */
const letters = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, "");
const LEAST = 2;
const START = 24;

/** Where the words stand on the page, run by run; empty when the page does not have them. A long quote is found by its start. */
export function placesOf(runs: readonly Run[], quote: string): Box[] {
  const wanted = letters(quote);
  const starts: number[] = [];
  let page = "";
  for (const { str } of runs) {
    starts.push(page.length);
    page += letters(str);
  }
  const whole = page.indexOf(wanted);
  const sought = whole >= 0 ? wanted : wanted.slice(0, START);
  const from = whole >= 0 ? whole : page.indexOf(sought);
  if (sought.length < LEAST || from < 0) return [];
  return runs.flatMap((run, index) => within(run, starts[index] ?? 0, from, from + sought.length));
}

/** The part of a run between two letters of the page, as wide as its share of the letters. */
function within(run: Run, at: number, from: number, until: number): Box[] {
  const count = letters(run.str).length;
  const first = Math.max(0, from - at);
  const last = Math.min(count, until - at);
  if (first >= last) return [];
  const share = run.width / count;
  return [{ x: run.x + first * share, y: run.y, width: (last - first) * share, height: run.height }];
}
