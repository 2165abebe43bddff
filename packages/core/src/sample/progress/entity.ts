import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how far the sample firm is    only  pk (one item)
 */
export const ProgressEntity = entity({
  model: { service: "kolo", entity: "progress", version: "1" },
  attributes: { done: { type: "number", required: true }, of: { type: "number", required: true } },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { done: "none", of: "none" } satisfies Tags;
