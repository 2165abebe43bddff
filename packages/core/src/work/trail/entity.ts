import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Code, type Info } from "./model.ts";

/*
 * Access patterns
 *   a task's history, by time    byTask  pk taskID / at, lineID
 */
export const TrailEntity = entity({
  model: { service: "kolo", entity: "trail", version: "1" },
  attributes: {
    taskID: { type: "string", required: true, readOnly: true },
    lineID: { type: "string", required: true, readOnly: true },
    at: { type: "string", required: true, readOnly: true },
    by: { type: "string", required: true, readOnly: true },
    code: { type: Code.options, readOnly: true },
    data: { type: CustomAttributeType<NonNullable<Info["data"]>>("any"), readOnly: true },
    text: { type: "string", readOnly: true },
    mentions: { type: CustomAttributeType<NonNullable<Info["mentions"]>>("any"), readOnly: true },
  },
  indexes: {
    byTask: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: ["at", "lineID"], casing: "none" },
    },
  },
});

export const personal = {
  taskID: "none",
  lineID: "none",
  at: "history",
  by: "none",
  code: "history",
  data: "history",
  text: "opinion",
  mentions: "none",
} satisfies Tags;
