import { update, type Write } from "../../commit.ts";
import type { Count } from "../vacancy/model.ts";
import { TallyEntity } from "./entity.ts";

/** How the number of people in a vacancy changes, in the transaction that changes it: a list of vacancies reads no boards. */
export const counted = (vacancyID: string, { active = 0, hired = 0 }: Partial<Count>): Write =>
  update(TallyEntity.upsert({ vacancyID }).add({ active, hired }));

/** How many are in each of these vacancies now, and how many were hired. */
export async function list(vacancyIDs: readonly string[]): Promise<Map<string, Count>> {
  if (vacancyIDs.length === 0) return new Map();
  const { data } = await TallyEntity.get(vacancyIDs.map((vacancyID) => ({ vacancyID }))).go();
  return new Map(data.map(({ vacancyID, active, hired }) => [vacancyID, { active, hired }]));
}
