import { isOr } from "./joining.ts";
import type { Understood } from "./understood.ts";

/** Of some parts of a line those of which one is enough: "react or vue", and with what is listed before "react, vue or go". */
export function eitherOf(line: string, parts: readonly Understood[]): ReadonlySet<Understood> {
  const found = new Set<Understood>();
  const list = parts.toSorted((one, other) => other.at - one.at);
  for (const [index, one] of list.entries()) {
    const after = list[index - 1];
    if (!after) continue;
    const joint = line.slice(one.until, after.at);
    if (isOr(joint)) found.add(after).add(one);
    else if (found.has(after) && /^\s*,\s*$/.test(joint)) found.add(one);
  }
  return found;
}
