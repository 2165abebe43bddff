import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Info } from "./model.ts";

/*
 * That a person has read a paper of a task, once.
 * Access patterns
 *   one, by its place among the task's papers    byPaper  pk taskID / place
 */
export const ReadingEntity = entity({
  model: { service: "kolo", entity: "reading", version: "1" },
  attributes: {
    taskID: { type: "string", required: true, readOnly: true },
    place: { type: "number", required: true, readOnly: true },
    personID: { type: "string", required: true },
    at: { type: "string", required: true },
    through: { type: Info.entries.through.options, required: true },
  },
  indexes: {
    byPaper: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: ["place"], casing: "none" },
    },
  },
});

export const personal = {
  taskID: "none",
  place: "none",
  personID: "none",
  at: "history",
  through: "history",
} satisfies Tags;
