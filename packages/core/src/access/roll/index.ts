import { put, remove, update, type Write } from "../../commit.ts";
import { refuse } from "../account/model.ts";
import { AdministratorEntity, RollEntity } from "./entity.ts";

/*
 * The active administrators and their count, changed in the transactions that change one. As a condition the count says
 * what no list can say under a race: there is one first administrator, and never none.
 */

/** Whether the first administrator has come. */
export async function opened(): Promise<boolean> {
  const { data } = await RollEntity.get({}).go({ consistent: true });
  return data !== null;
}

/** The accounts of all of them. */
export async function members(): Promise<string[]> {
  const { data } = await AdministratorEntity.query.all({}).go({ pages: "all" });
  return data.map(({ accountID }) => accountID);
}

/** The first administrator's own entry; only one can ever be written. */
export const first = (accountID: string): Write[] => [
  put(RollEntity.create({ administrators: 1 }), () => refuse("link_spent")),
  put(AdministratorEntity.put({ accountID })),
];

export const joined = (accountID: string): Write[] => [
  update(RollEntity.patch({}).add({ administrators: 1 })),
  put(AdministratorEntity.put({ accountID })),
];

/** One administrator less. Refuses to be left with none. */
export const left = (accountID: string): Write[] => [
  update(
    RollEntity.patch({})
      .subtract({ administrators: 1 })
      .where(({ administrators }, { gt }) => gt(administrators, 1)),
    () => refuse("last_administrator"),
  ),
  remove(AdministratorEntity.delete({ accountID })),
];
