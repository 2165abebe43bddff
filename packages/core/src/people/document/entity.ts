import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

export const personal = {
  documentID: "none",
  personID: "none",
  name: "identity",
  kind: "none",
  size: "none",
  sha256: "identity",
  pages: "none",
  reason: "none",
  createdAt: "history",
  createdBy: "none",
} satisfies Tags;

/*
 * Access patterns
 *   a person's files, oldest first    byPerson  pk personID / documentID
 */
export const DocumentEntity = entity({
  model: { service: "kolo", entity: "document", version: "1" },
  attributes: {
    documentID: { type: "string", required: true },
    personID: { type: "string", required: true },
    name: { type: "string", required: true },
    kind: { type: "string", required: true },
    size: { type: "number", required: true },
    sha256: { type: "string", required: true },
    pages: { type: "number" },
    reason: { type: "string" },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: ["documentID"], casing: "none" },
    },
  },
});
