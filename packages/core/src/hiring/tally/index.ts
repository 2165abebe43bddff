import { batch } from "../../batch.ts";
import { update, type Write } from "../../commit.ts";
import type { Count } from "../vacancy/model.ts";
import { TallyEntity } from "./entity.ts";

/** How the number of people in a vacancy changes, in the transaction that changes it: a list of vacancies reads no boards. */
export const counted = (vacancyID: string, { active = 0, hired = 0 }: Partial<Count>): Write =>
  update(TallyEntity.upsert({ vacancyID }).add({ active, hired }));

/** How many are in each of these vacancies now, and how many were hired. */
export async function list(vacancyIDs: readonly string[]): Promise<Map<string, Count>> {
  const keys = vacancyIDs.map((vacancyID) => ({ vacancyID }));
  const data = await batch(keys, (some) => TallyEntity.get(some).go());
  return new Map(data.map(({ vacancyID, active, hired }) => [vacancyID, { active, hired }]));
}
