import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import * as Model from "./model.ts";

/*
 * Access patterns
 *   all offers of a vacancy, those to one person    byVacancy  pk vacancyID / personID offerID
 */
export const OfferEntity = entity({
  model: { service: "kolo", entity: "offer", version: "1" },
  attributes: {
    offerID: { type: "string", required: true, readOnly: true },
    vacancyID: { type: "string", required: true, readOnly: true },
    personID: { type: "string", required: true, readOnly: true },
    status: { type: Model.Status.options, required: true },
    salary: { type: CustomAttributeType<Model.Info["salary"]>("any"), required: true },
    startsOn: { type: "string", required: true },
    answerBy: { type: "string", required: true },
    words: { type: "string" },
    reason: { type: Model.DeclineReason.options },
    reasonText: { type: "string" },
    sentAt: { type: "string" },
    answeredAt: { type: "string" },
    createdAt: { type: "string", required: true, readOnly: true },
    createdBy: { type: "string", required: true, readOnly: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byVacancy: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: ["personID", "offerID"], casing: "none" },
    },
  },
});

export const personal = {
  offerID: "none",
  vacancyID: "none",
  personID: "none",
  status: "history",
  salary: "salary",
  startsOn: "history",
  answerBy: "history",
  words: "history",
  reason: "opinion",
  reasonText: "opinion",
  sentAt: "history",
  answeredAt: "history",
  createdAt: "history",
  createdBy: "none",
  version: "none",
} satisfies Tags;
