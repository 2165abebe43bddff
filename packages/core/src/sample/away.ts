import * as Absence from "../people/absence/index.ts";
import type { DepartmentKey } from "./house.ts";
import { once } from "./once.ts";
import { as, moment, type Order, team } from "./order.ts";

/** Who of a department is away (0: its head), from and to in days from today, and who stands in. */
const AWAY: readonly { department: DepartmentKey; who: number; standsIn: number; from: number; to: number }[] = [
  { department: "design", who: 0, standsIn: 1, from: -1, to: 4 },
  { department: "support", who: 2, standsIn: 3, from: 8, to: 19 },
];

/** One head is away these days, and a colleague will be. */
export async function away(order: Order): Promise<void> {
  const day = (days: number) => moment(order, -days, 0).slice(0, 10);
  for (const [index, { department, who, standsIn, from, to }] of AWAY.entries()) {
    const people = team(order, department);
    const [one, substitute] = [people[who], people[standsIn]];
    if (!(one && substitute)) continue;
    const spell = { from: day(from), to: day(to), substituteID: substitute.accountID, version: 0 };
    const then = as(one, moment(order, 2, 9));
    await once(then, `away-${index}`, (ctx) => Absence.keep(ctx, one.accountID, spell));
  }
}
