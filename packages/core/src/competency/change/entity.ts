import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Group } from "../model.ts";
import type { Change } from "./model.ts";

export const personal = {
  competencyID: "none",
  group: "none",
  labels: "none",
  added: "none",
  removed: "none",
  hidden: "none",
  updatedAt: "none",
  updatedBy: "none",
  version: "none",
} satisfies Tags;

/*
 * Access patterns
 *   all the firm changed, by id   all  pk (one) / competencyID
 * A thousand short rows at most: what reads a résumé, and what shows the list, reads them together.
 */
export const ChangeEntity = entity({
  model: { service: "kolo", entity: "competency", version: "1" },
  attributes: {
    competencyID: { type: "string", required: true },
    group: { type: Group.options, required: true },
    labels: { type: CustomAttributeType<Change["labels"]>("any"), required: true },
    added: { type: CustomAttributeType<string[]>("any"), required: true },
    removed: { type: CustomAttributeType<string[]>("any"), required: true },
    hidden: { type: "boolean", required: true },
    updatedAt: { type: "string", required: true },
    updatedBy: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    all: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: ["competencyID"], casing: "none" },
    },
  },
});
