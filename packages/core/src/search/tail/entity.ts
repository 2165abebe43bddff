import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Doc } from "../document.ts";

/** `doc` repeats a person's name, city, competencies, experience and desired salary: the strictest of their tags. */
export const personal = {
  base: "none",
  changeID: "none",
  personID: "none",
  rev: "none",
  doc: "salary",
} satisfies Tags;

/*
 * Access patterns
 *   what changed since, in the order of time    byTime  pk base / changeID
 * One item for each change of a person, in the transaction of the change, until a while after it stands in a segment.
 */
export const ChangeEntity = entity({
  model: { service: "kolo", entity: "change", version: "1" },
  attributes: {
    base: { type: CustomAttributeType<"all">("string"), required: true, default: "all", hidden: true },
    changeID: { type: "string", required: true },
    personID: { type: "string", required: true },
    rev: { type: "number", required: true },
    /** Absent: the person is gone. */
    doc: { type: CustomAttributeType<Doc>("any") },
  },
  indexes: {
    byTime: {
      pk: { field: "pk", composite: ["base"], casing: "none" },
      sk: { field: "sk", composite: ["changeID"], casing: "none" },
    },
  },
});
