import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

const card = {
  vacancyID: { type: "string", required: true, readOnly: true },
  personID: { type: "string", required: true, readOnly: true },
  interviewID: { type: "string", required: true, readOnly: true },
  accountID: { type: "string", required: true, readOnly: true },
  status: { type: ["submitted", "amended"] as const, required: true },
  grades: { type: CustomAttributeType<Info["grades"]>("any"), required: true },
  words: { type: "string" },
  submittedAt: { type: "string", required: true },
  version: { type: "number", required: true },
} as const;

/*
 * Access patterns
 *   all cards of a vacancy, of a person in it, of an interview, one    byVacancy  pk vacancyID / personID interviewID accountID
 */
export const ScorecardEntity = entity({
  model: { service: "kolo", entity: "scorecard", version: "1" },
  attributes: card,
  indexes: {
    byVacancy: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: ["personID", "interviewID", "accountID"], casing: "none" },
    },
  },
});

/*
 * Every card as it was handed in, each time; never changed.
 * Access patterns
 *   what one interviewer handed in for one interview, first to last    byCard  pk interviewID / accountID version
 */
export const SubmissionEntity = entity({
  model: { service: "kolo", entity: "submission", version: "1" },
  attributes: { ...card, version: { type: "number", required: true, padding: { length: 6, char: "0" } } },
  indexes: {
    byCard: {
      pk: { field: "pk", composite: ["interviewID"], casing: "none" },
      sk: { field: "sk", composite: ["accountID", "version"], casing: "none" },
    },
  },
});

/** Of a card and of each time it was handed in. */
export const personal = {
  vacancyID: "none",
  personID: "none",
  interviewID: "none",
  accountID: "none",
  status: "none",
  grades: "opinion",
  words: "opinion",
  submittedAt: "history",
  version: "none",
} satisfies Tags;
