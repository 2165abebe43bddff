export { type Difference, rebuild } from "./check.ts";
export type * from "./model.ts";
export { settle } from "./settle.ts";
export { ofDepartment, ofPerson, weeksOfDepartment, weeksOfPerson } from "./store.ts";

import { put, type Write } from "../../commit.ts";
import { newID } from "../../id.ts";
import { WaitingEntity } from "./entity.ts";
import type { Line } from "./model.ts";

/** How promises stand now, for the transaction that makes them stand so: one item, whose lines are taken in soon after. */
export const noted = (lines: readonly Line[]): Write[] =>
  lines.length === 0 ? [] : [put(WaitingEntity.create({ waitingID: newID("line"), lines }))];
