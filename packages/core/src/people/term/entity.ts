import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

export const personal = {
  start: "identity",
  term: "identity",
  personID: "none",
} satisfies Tags;

/*
 * Access patterns
 *   whom a beginning of a word finds    byStart  pk start (the first two letters) / term, personID
 */
export const TermEntity = entity({
  model: { service: "kolo", entity: "term", version: "1" },
  attributes: {
    start: { type: "string", required: true },
    term: { type: "string", required: true },
    personID: { type: "string", required: true },
  },
  indexes: {
    byStart: {
      pk: { field: "pk", composite: ["start"], casing: "none" },
      sk: { field: "sk", composite: ["term", "personID"], casing: "none" },
    },
  },
});
