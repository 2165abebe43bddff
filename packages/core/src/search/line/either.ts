import type { Known } from "../../competency/index.ts";
import { competencies } from "./competencies.ts";
import { or } from "./joining.ts";
import { places } from "./places.ts";
import { tongues } from "./tongues.ts";
import type { Understood } from "./understood.ts";

/** A stretch of a line, of whose sides one is enough: "react or vue", "engineer or kyiv". */
export interface Either extends Omit<Understood, "sets"> {
  readonly sides: readonly Understood[];
}

/** The names that a line holds. @param bare the line as competencies are looked for in it */
export const namesIn = (line: string, bare: string, known: Known): Understood[] => [
  ...tongues(line),
  ...places(line),
  ...competencies(bare, known),
];

const LIST = /^\s*,\s*$/;
/** A word with the sign that makes it a beginning. */
const BEFORE = /[^\s,;]+$/;
const AFTER = /^[^\s,;]+/;

const isAmount = ({ sets }: Understood) => sets.months !== undefined || sets.pay !== undefined;

/** What is listed before a competency, or a city: "react, vue" of "react, vue or go". */
function listed(line: string, parts: readonly Understood[], first: Understood): Understood[] {
  const before = parts.find(
    ({ sets, until }) =>
      (sets.all && first.sets.all && LIST.test(line.slice(until, first.at))) ||
      (sets.cities && first.sets.cities && until === first.at),
  );
  return before ? [...listed(line, parts, before), before] : [];
}

/** What stands before and after an "or": names as far as they are among the parts, else words. Amounts are no sides. */
function sidesOf(line: string, parts: readonly Understood[], at: number, end: number) {
  const before = BEFORE.exec(line.slice(0, at))?.[0] ?? "";
  const after = AFTER.exec(line.slice(end))?.[0] ?? "";
  const left = parts.find(({ until }) => until === at) ?? { sets: {}, at: at - before.length, until: at };
  const right = parts.find((one) => one.at === end) ?? { sets: {}, at: end, until: end + after.length };
  const isSaid = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return isSaid && !isAmount(left) && !isAmount(right) ? { left, right } : undefined;
}

/** Where "or" stands in a line between two things. Of cities any is enough as they are: "Kyiv or Lviv" is one part. */
export function eithers(line: string, parts: readonly Understood[]): Either[] {
  const found: Either[] = [];
  for (const { 0: joint, index } of line.matchAll(or)) {
    const end = index + joint.length;
    const sides = parts.some(({ at, until }) => at <= index && until >= end)
      ? undefined
      : sidesOf(line, parts, index, end);
    if (!sides) continue;
    const { left, right } = sides;
    const chain = found.at(-1)?.until === index ? found.pop()?.sides : undefined;
    const all = [...(chain ?? [...listed(line, parts, left), left]), right];
    found.push({ sides: all, at: all[0]?.at ?? left.at, until: right.until });
  }
  return found;
}
