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

/** A place to write an id in: put together letter by letter, a text would be made anew for each. */
const text = Buffer.from(PREFIX.padEnd(30));
export function textOf(id: ID): string {
  let at = text.length;
  for (let part = LENGTHS.length - 1; part >= 0; part--)
    for (
      let rest = id[part] as number, until = at - (LENGTHS[part] as number);
      at > until;
      rest = Math.floor(rest / 32)
    )
      text[--at] = SIGNS.charCodeAt(rest & 31);
  return text.toString("latin1");
}
