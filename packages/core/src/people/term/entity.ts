import { Entity } from "electrodb";
import { db } from "../../db.ts";

/*
 * Access patterns
 *   whom a beginning of a word finds    byStart  pk start (the first two letters) / term, personID
 */
export const TermEntity = new Entity(
  {
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
  },
  db,
);
