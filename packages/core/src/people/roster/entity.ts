import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info as Face } from "../employee/model.ts";

/*
 * Access patterns
 *   one import                   byID    pk importID
 *   the imports, newest first    byAge   gsi1 "all" / importID
 */
export const ImportEntity = entity({
  model: { service: "kolo", entity: "import", version: "1" },
  attributes: {
    importID: { type: "string", required: true, readOnly: true },
    title: { type: "string", required: true, readOnly: true },
    taken: { type: "number", required: true },
    undone: { type: "number", required: true },
    createdAt: { type: "string", required: true, readOnly: true },
    createdBy: { type: "string", required: true, readOnly: true },
    base: { type: ["all"] as const, required: true, default: "all", readOnly: true, hidden: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["importID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byAge: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["base"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["importID"], casing: "none" },
    },
  },
});

/*
 * A line that was taken over: what the import made of it, so that it can take exactly that back; and that the line is
 * known, should it come again.
 * Access patterns
 *   a line by its mail or number           byKey     pk sha256(key)
 *   an import's, the last taken first      byImport  gsi1 importID / lineID
 */
export const TakenEntity = entity({
  model: { service: "kolo", entity: "importline", version: "1" },
  attributes: {
    hash: { type: "string", required: true },
    importID: { type: "string", required: true },
    /** In the order in which lines were taken over. */
    lineID: { type: "string", required: true },
    line: { type: "number", required: true },
    personID: { type: "string", required: true },
    /** The profile itself is the import's. */
    made: { type: "boolean", required: true },
    /** The face they had, having left before. */
    before: { type: CustomAttributeType<Face>("any") },
    accountID: { type: "string" },
    /** Where the account's holder sat; absent when the account is the import's. */
    sat: { type: CustomAttributeType<{ departmentID?: string; officeID?: string }>("any") },
    at: { type: "string", required: true },
  },
  indexes: {
    byKey: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byImport: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["importID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["lineID"], casing: "none" },
    },
  },
});

/** Of both. */
export const personal = {
  importID: "none",
  title: "none",
  taken: "none",
  undone: "none",
  createdAt: "none",
  createdBy: "none",
  base: "none",
  hash: "secret",
  lineID: "none",
  line: "none",
  personID: "none",
  made: "none",
  before: "history",
  accountID: "none",
  sat: "none",
  at: "history",
} satisfies Tags;
