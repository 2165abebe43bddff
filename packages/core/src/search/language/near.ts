/** How many slips of a finger are forgiven in a word of this length. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether one word becomes the other by so few letters left out, added, changed or swapped with their neighbour. */
export function near(one: string, other: string): boolean {
  const most = forgiven(Math.min(one.length, other.length));
  return most > 0 && slipped(one, other, most);
}

function slipped(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === b) return true;
  const less = (mine: number, theirs: number) => slipped(a.slice(mine), b.slice(theirs), most - 1);
  const swapped = a[0] === b[1] && a[1] === b[0];
  return most > 0 && (less(1, 0) || less(0, 1) || less(1, 1) || (swapped && less(2, 2)));
}
