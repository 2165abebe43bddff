import type { Score } from "../standing/model.ts";

/** How the paid and unpaid work of a month stands: counted for a department and for a giver alike. */
export interface Work {
  /** Accepted tasks with points: paid in some part, and not at all. */
  readonly paid: number;
  readonly unpaid: number;
  /** How often each grade was given, for them all. */
  readonly g1: number;
  readonly g2: number;
  readonly g3: number;
  readonly g4: number;
}

/** A department's month: what its people earned and spent. */
export interface Total extends Work {
  readonly unit: Score["unit"];
  readonly month: string;
  readonly earned: number;
  readonly spent: number;
}

const NUMBERS = ["earned", "spent", "paid", "unpaid", "g1", "g2", "g3", "g4"] as const;

/** One accepted task as an addition to such counts. */
export const counted = (quality: number | undefined, isPaid: boolean): Partial<Work> => ({
  ...(isPaid ? { paid: 1 } : { unpaid: 1 }),
  ...(quality !== undefined && { [`g${quality}`]: 1 }),
});

/** Several months added up, one row a department. */
export function added(totals: readonly Total[]): Omit<Total, "month">[] {
  const units = new Map<string, Record<(typeof NUMBERS)[number], number>>();
  for (const total of totals) {
    const row = units.get(total.unit) ?? { earned: 0, spent: 0, paid: 0, unpaid: 0, g1: 0, g2: 0, g3: 0, g4: 0 };
    for (const name of NUMBERS) row[name] += total[name];
    units.set(total.unit, row);
  }
  return [...units].map(([unit, row]) => ({ unit, ...row }));
}
