export type * from "./model.ts";

import { update, type Write } from "../../commit.ts";
import { type Entry, spent as spentIn } from "../ledger/model.ts";
import { monthsOf } from "../standing/model.ts";
import { TotalEntity } from "./entity.ts";
import { added, type Total, type Work } from "./model.ts";

type Change = Partial<Work & Pick<Total, "earned" | "spent">>;

/** Adds to a department's month, in the transaction of the act that is counted. */
export const raised = ({ month, unit }: Pick<Total, "month" | "unit">, change: Change): Write =>
  update(TotalEntity.upsert({ month, unit }).add({ ...ZERO, ...change }));

const ZERO = { earned: 0, spent: 0, paid: 0, unpaid: 0, g1: 0, g2: 0, g3: 0, g4: 0 };

/** What a line of the ledger spends for good. */
export function spent(entry: Entry): Write[] {
  const points = spentIn(entry);
  return points === 0 ? [] : [raised(entry, { spent: points })];
}

/** All departments over a period. */
export async function list(period: string): Promise<Omit<Total, "month">[]> {
  const months = await Promise.all(
    monthsOf(period).map(async (month) => (await TotalEntity.query.byMonth({ month }).go({ pages: "all" })).data),
  );
  return added(months.flat());
}
