import { put, update, type Write } from "../../commit.ts";
import { refuse } from "../account/model.ts";
import { RollEntity } from "./entity.ts";

/*
 * The count of active administrators, changed in the transactions that change one. As a condition it says what no
 * list can say under a race: there is one first administrator, and never none.
 */

/** Whether the first administrator has come. */
export async function opened(): Promise<boolean> {
  const { data } = await RollEntity.get({}).go({ consistent: true });
  return data !== null;
}

/** The first administrator's own entry; only one can ever be written. */
export const first = (): Write => put(RollEntity.create({ administrators: 1 }), () => refuse("link_spent"));

export const joined = (): Write => update(RollEntity.patch({}).add({ administrators: 1 }));

/** One administrator less. Refuses to be left with none. */
export const left = (): Write =>
  update(
    RollEntity.patch({})
      .subtract({ administrators: 1 })
      .where(({ administrators }, { gt }) => gt(administrators, 1)),
    () => refuse("last_administrator"),
  );
