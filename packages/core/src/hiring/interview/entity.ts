import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import * as Model from "./model.ts";

/*
 * Access patterns
 *   one interview, all of a vacancy    byVacancy  pk   vacancyID / interviewID
 *   a person's, in all vacancies       byPerson   gsi1 personID / startAt
 */
export const InterviewEntity = entity({
  model: { service: "kolo", entity: "interview", version: "1" },
  attributes: {
    interviewID: { type: "string", required: true, readOnly: true },
    vacancyID: { type: "string", required: true, readOnly: true },
    personID: { type: "string", required: true, readOnly: true },
    title: { type: "string", required: true },
    startAt: { type: "string", required: true },
    endAt: { type: "string", required: true },
    zone: { type: "string", required: true },
    candidateZone: { type: "string" },
    place: { type: "string" },
    link: { type: "string" },
    interviewers: { type: "list", items: { type: "string" }, required: true },
    kit: { type: CustomAttributeType<Model.Info["kit"]>("any"), required: true },
    status: { type: Model.Status.options, required: true },
    graded: { type: CustomAttributeType<true>("boolean") },
    sequence: { type: "number", required: true },
    createdAt: { type: "string", required: true, readOnly: true },
    createdBy: { type: "string", required: true, readOnly: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byVacancy: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: ["interviewID"], casing: "none" },
    },
    byPerson: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["personID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["startAt", "interviewID"], casing: "none" },
    },
  },
});

export const personal = {
  interviewID: "none",
  vacancyID: "none",
  personID: "none",
  title: "none",
  startAt: "history",
  endAt: "history",
  zone: "none",
  candidateZone: "history",
  place: "history",
  link: "history",
  interviewers: "none",
  kit: "none",
  status: "history",
  graded: "none",
  sequence: "none",
  createdAt: "history",
  createdBy: "none",
  version: "none",
} satisfies Tags;
