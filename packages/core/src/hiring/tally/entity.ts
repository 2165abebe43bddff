import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how many are in a vacancy    byVacancy  pk vacancyID
 */
export const TallyEntity = entity({
  model: { service: "kolo", entity: "tally", version: "1" },
  attributes: {
    vacancyID: { type: "string", required: true },
    active: { type: "number", required: true },
    hired: { type: "number", required: true },
  },
  indexes: {
    byVacancy: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { vacancyID: "none", active: "none", hired: "none" } satisfies Tags;
