import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { type Count, NOTHING, plus, weekOf } from "../lateness/model.ts";
import { CellEntity } from "./entity.ts";
import { countIn, holderOf, seasonOf, type Tuple, tupleOf, weight } from "./model.ts";
import { cellWritten } from "./settle.ts";
import { ofDepartment, weeksOfDepartment } from "./store.ts";

/** A week of one side that does not say what its rows come to. */
export interface Difference {
  readonly holderID: string;
  readonly week: string;
  readonly kept: Tuple;
  readonly counted: Tuple;
}

const FOR_EVER = "9999";

/**
 * A department's weeks since a Monday against the sum of their rows; nothing when all agrees, as it must. What waits to be
 * taken in is in neither.
 */
export async function check(departmentID: string, since: string): Promise<Difference[]> {
  const [cells, rows] = await Promise.all([
    weeksOfDepartment(departmentID, since, FOR_EVER),
    ofDepartment(departmentID, since, FOR_EVER),
  ]);
  const sums = new Map<string, { kept: Count; counted: Count }>();
  const add = (holderID: string, week: string, more: { kept: Count } | { counted: Count }) => {
    if (week < since) return;
    const key = `${holderID}/${week}`;
    const sum = sums.get(key) ?? { kept: NOTHING, counted: NOTHING };
    sums.set(key, "kept" in more ? { ...sum, ...more } : { ...sum, counted: plus(sum.counted, more.counted) });
  };
  for (const { holderID, weeks } of cells)
    for (const [week, tuple] of Object.entries(weeks)) add(holderID, week, { kept: countIn(tuple) });
  for (const row of rows) add(holderOf(row), weekOf(row.dueOn), { counted: weight(row) });
  return [...sums].flatMap(([key, sum]) => {
    const [holderID = "", week = ""] = key.split("/");
    const [kept, counted] = [tupleOf(sum.kept), tupleOf(sum.counted)];
    return kept.join() === counted.join() ? [] : [{ holderID, week, kept, counted }];
  });
}

/** Makes weeks anew that do not say what their rows come to; lost with `db.stale` when one changes at this moment. */
export async function rebuild(ctx: Ctx, departmentID: string, since: string): Promise<Difference[]> {
  const wrong = await check(departmentID, since);
  for (const { holderID, week, counted } of wrong) {
    const key = { departmentID, season: seasonOf(week), holderID };
    const { data: old } = await CellEntity.get(key).go({ consistent: true });
    await commit(ctx, [cellWritten(key, old ?? undefined, { ...old?.weeks, [week]: counted })], null);
  }
  return wrong;
}
