import type { Currency } from "../../money.ts";
import { experience } from "./experience.ts";
import { pay } from "./pay.ts";
import { blanked, type Understood } from "./understood.ts";

/** How long and how much, as far as a line says. `own` is the currency of an amount without a sign. */
export function amounts(line: string, own: Currency): Understood[] {
  const long = experience(line);
  const much = pay(long ? blanked(line, long) : line, own);
  return [long, much].filter((one) => one !== undefined);
}
