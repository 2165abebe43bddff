import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import * as Model from "./model.ts";

/*
 * Access patterns
 *   all decisions of a vacancy, those on one person    byVacancy  pk vacancyID / personID decisionID
 */
export const DecisionEntity = entity({
  model: { service: "kolo", entity: "decision", version: "1" },
  attributes: {
    decisionID: { type: "string", required: true, readOnly: true },
    vacancyID: { type: "string", required: true, readOnly: true },
    personID: { type: "string", required: true, readOnly: true },
    outcome: { type: Model.Outcome.options, required: true, readOnly: true },
    rationale: { type: "string", required: true, readOnly: true },
    evidence: { type: CustomAttributeType<Model.Info["evidence"]>("any"), required: true, readOnly: true },
    snapshot: { type: CustomAttributeType<Model.Snapshot>("any"), required: true, readOnly: true },
    at: { type: "string", required: true, readOnly: true },
    by: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    byVacancy: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: ["personID", "decisionID"], casing: "none" },
    },
  },
});

export const personal = {
  decisionID: "none",
  vacancyID: "none",
  personID: "none",
  outcome: "opinion",
  rationale: "opinion",
  evidence: "opinion",
  snapshot: "opinion",
  at: "history",
  by: "none",
} satisfies Tags;
