import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

export const personal = {
  hash: "contact",
  personID: "none",
  documentID: "none",
} satisfies Tags;

/*
 * Access patterns
 *   whose mail, phone or file this is    byHash  pk hash    (the key itself forbids a second owner)
 */
export const ContactEntity = entity({
  model: { service: "kolo", entity: "contact", version: "1" },
  attributes: {
    /** SHA-256 of kind and value. */
    hash: { type: "string", required: true },
    personID: { type: "string", required: true },
    /** Of a file: which document it is. */
    documentID: { type: "string" },
  },
  indexes: {
    byHash: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});
