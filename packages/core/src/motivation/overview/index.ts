import { need } from "../../access/policy/model.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Clock from "../clock/index.ts";
import * as Points from "../points/index.ts";
import { before, periodsOf } from "../standing/model.ts";
import * as Terms from "../terms/index.ts";
import * as Total from "../total/index.ts";

/** A giver's month. `isSilent`: heads a department, or promised points in the three months before, and nothing in this one. */
export interface Giver extends Points.Budget {
  readonly isSilent: boolean;
}

const NONE = { reserved: 0, given: 0, paid: 0, unpaid: 0, g1: 0, g2: 0, g3: 0, g4: 0 };
const LOOKED_BACK = 3;

/** How a month's points were given and spent: by department, by giver, and how good the work was that they paid. */
export async function overview(ctx: Ctx, asked: string | undefined) {
  need(ctx, "points", "overview", undefined);
  const month = asked ?? (await Clock.month(ctx));
  const earlier = [before(month)];
  while (earlier.length < LOOKED_BACK) earlier.push(before(earlier.at(-1) ?? month));
  const [departments, gave, terms, firm, ...past] = await Promise.all([
    Total.list(month),
    Points.givers(month),
    Terms.get(),
    Firm.get(),
    ...earlier.map(Points.givers),
  ]);
  const active = gave.filter(({ reserved, given, unpaid }) => reserved + given + unpaid > 0);
  const expected = [
    ...firm.departments.flatMap(({ headID }) => headID ?? []),
    ...past.flat().map(({ giverID }) => giverID),
  ];
  const known = new Set(active.map(({ giverID }) => giverID));
  const silent = [...new Set(expected)].filter((giverID) => !known.has(giverID));
  const givers: Giver[] = [
    ...active.map((budget) => ({ ...budget, isSilent: false })),
    ...silent.map((giverID) => ({ giverID, month, ...NONE, isSilent: true })),
  ];
  return { month, now: periodsOf(await Clock.month(ctx)), terms, departments, givers };
}

/** What one giver promised in a month, task by task. */
export async function giver(ctx: Ctx, giverID: string, month: string) {
  need(ctx, "points", "overview", undefined);
  return { offers: await Points.ofGiver(giverID, month) };
}
