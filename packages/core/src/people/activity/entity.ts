import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

export const personal = {
  activityID: "none",
  personID: "none",
  at: "history",
  by: "none",
  channel: "history",
  direction: "history",
  text: "history",
  sentiment: "opinion",
  vacancyID: "history",
  event: "history",
} satisfies Tags;

/*
 * Access patterns
 *   a person's history, newest first    byPerson  pk personID / at, activityID
 */
export const ActivityEntity = entity({
  model: { service: "kolo", entity: "activity", version: "1" },
  attributes: {
    activityID: { type: "string", required: true },
    personID: { type: "string", required: true },
    at: { type: "string", required: true },
    by: { type: "string", required: true },
    channel: { type: CustomAttributeType<Info["channel"]>("string"), required: true },
    direction: { type: CustomAttributeType<NonNullable<Info["direction"]>>("string") },
    text: { type: "string" },
    sentiment: { type: CustomAttributeType<NonNullable<Info["sentiment"]>>("string") },
    vacancyID: { type: "string" },
    event: { type: CustomAttributeType<NonNullable<Info["event"]>>("any") },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: ["at", "activityID"], casing: "none" },
    },
  },
});
