/**
 * How many letters were added, lost, changed, or swapped with their neighbour between two words; above `most` it only
 * says that it is more. (Optimal string alignment, the restricted form of Damerau-Levenshtein.)
 */
export function distance(one: string, other: string, most = 2): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(step(one, other, i, j, { before, row, next }));
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}

interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
  readonly next: readonly number[];
}

function step(one: string, other: string, i: number, j: number, { before, row, next }: Rows): number {
  const at = (from: readonly number[], index: number) => from[index] ?? Number.POSITIVE_INFINITY;
  const change = at(row, j - 1) + Number(one[i - 1] !== other[j - 1]);
  const best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, change);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(best, at(before, j - 2) + 1) : best;
}
