import { entity } from "../../../../db.ts";
import type { Tags } from "../../../../personal.ts";

/*
 * How far the weeks of earlier promises were counted.
 * Access patterns
 *   through which department, and whether all is done    only  pk (one item)
 */
export const ProgressEntity = entity({
  model: { service: "kolo", entity: "outcome-progress", version: "1" },
  attributes: {
    through: { type: "string", required: true },
    finished: { type: "boolean", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { through: "none", finished: "none" } satisfies Tags;
