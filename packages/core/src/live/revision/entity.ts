import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how often something has changed    bySubject  pk subjectID
 */
export const RevisionEntity = entity({
  model: { service: "kolo", entity: "revision", version: "1" },
  attributes: {
    subjectID: { type: "string", required: true },
    revision: { type: "number", required: true },
  },
  indexes: {
    bySubject: {
      pk: { field: "pk", composite: ["subjectID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { subjectID: "none", revision: "none" } satisfies Tags;
