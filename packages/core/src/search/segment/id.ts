/*
 * A person's id in four numbers. Ids are ULIDs behind a prefix: 26 signs of five bits each, in the order of time. The
 * first holds eight signs (a double is exact up to 53 bits), the others six each.
 */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const PREFIX = "per-";
const PARTS = [
  [4, 12],
  [12, 18],
  [18, 24],
  [24, 30],
] as const;

const values = new Uint8Array(128);
for (let at = 0; at < SIGNS.length; at++) values[SIGNS.charCodeAt(at)] = at;

export type ID = readonly [number, number, number, number];

function number(text: string, from: number, until: number): number {
  let sum = 0;
  for (let at = from; at < until; at++) sum = sum * 32 + (values[text.charCodeAt(at)] ?? 0);
  return sum;
}

export const idOf = (personID: string): ID => [
  number(personID, ...PARTS[0]),
  number(personID, ...PARTS[1]),
  number(personID, ...PARTS[2]),
  number(personID, ...PARTS[3]),
];

function signs(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let at = 0; at < length; at++) {
    text = SIGNS[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

export const textOf = (...[a, b, c, d]: ID): string => PREFIX + signs(a, 8) + signs(b, 6) + signs(c, 6) + signs(d, 6);
