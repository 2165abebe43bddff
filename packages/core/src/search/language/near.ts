/** How many slips of a finger are forgiven in a word of this length. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether one word becomes the other by so few letters left out, added, changed or swapped with their neighbour. */
export function near(one: string, other: string): boolean {
  const most = forgiven(Math.min(one.length, other.length));
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  return distance(one, other) <= most;
}

/** Letters left out, added, changed, or swapped with a neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(step(one, other, i, j, { before, row, next }));
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

interface Rows {
  before: number[];
  row: number[];
  next: number[];
}
function step(one: string, other: string, i: number, j: number, { before, row, next }: Rows): number {
  const cost = Number(one[i - 1] !== other[j - 1]);
  const least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least;
}
