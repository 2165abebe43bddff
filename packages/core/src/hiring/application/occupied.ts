import { ApplicationEntity } from "./entity.ts";

/** The stages of a vacancy at which somebody stands now. Apart from the index, since the vacancy itself asks. */
export async function occupied(vacancyID: string): Promise<ReadonlySet<string>> {
  const { data } = await ApplicationEntity.query
    .byVacancy({ vacancyID })
    .where(({ status }, { eq }) => eq(status, "active"))
    .go({ pages: "all", attributes: ["stageID"], consistent: true });
  return new Set(data.map(({ stageID }) => stageID));
}
