import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { type Info, Status } from "./model.ts";

/*
 * Access patterns
 *   a vacancy's board, and one person on it    byVacancy  pk vacancyID / personID
 *   the vacancies a person is in               byPerson   gsi1 personID / createdAt, vacancyID
 */
export const ApplicationEntity = entity({
  model: { service: "kolo", entity: "application", version: "1" },
  attributes: {
    vacancyID: { type: "string", required: true },
    personID: { type: "string", required: true },
    stageID: { type: "string", required: true },
    enteredAt: { type: "string", required: true },
    status: { type: Status.options, required: true },
    reason: { type: CustomAttributeType<NonNullable<Info["reason"]>>("string") },
    reasonText: { type: "string" },
    letter: { type: CustomAttributeType<NonNullable<Info["letter"]>>("any") },
    source: { type: CustomAttributeType<Info["source"]>("any"), required: true },
    card: { type: CustomAttributeType<Info["card"]>("any"), required: true },
    burnt: { type: "string" },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byVacancy: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: ["personID"], casing: "none" },
    },
    byPerson: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["personID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["createdAt", "vacancyID"], casing: "none" },
    },
  },
});

export const personal = {
  vacancyID: "none",
  personID: "none",
  stageID: "history",
  enteredAt: "history",
  status: "history",
  reason: "opinion",
  reasonText: "opinion",
  letter: "none",
  source: "history",
  card: "identity",
  burnt: "history",
  createdAt: "history",
  createdBy: "none",
  version: "none",
} satisfies Tags;
