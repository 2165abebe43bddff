/*
 * A person's id in four numbers. Ids are ULIDs behind a prefix: 26 signs of five bits each, in the order of time. The
 * first holds eight signs (a double is exact up to 53 bits), the others six each.
 */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const PREFIX = "per-";
const LENGTHS = [8, 6, 6, 6] as const;

export type ID = readonly number[];

export function idOf(personID: string): ID {
  let next = PREFIX.length;
  return LENGTHS.map((length) => {
    let sum = 0;
    for (const until = next + length; next < until; next++) sum = sum * 32 + SIGNS.indexOf(personID[next] ?? "0");
    return sum;
  });
}

export const textOf = (id: ID): string =>
  PREFIX +
  LENGTHS.map((length, at) => {
    let text = "";
    for (let rest = id[at] ?? 0; text.length < length; rest = Math.floor(rest / 32)) text = SIGNS[rest % 32] + text;
    return text;
  }).join("");
