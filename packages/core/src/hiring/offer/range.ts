import { OfferEntity } from "./entity.ts";

/** The query for what there is, for who moves it as it stands to another person. */
export const rangeOf = (vacancyID: string, personID: string): unknown =>
  OfferEntity.query.byVacancy({ vacancyID, personID }).params();
