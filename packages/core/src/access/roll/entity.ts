import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how many active administrators there are    only  pk (one item)
 */
export const RollEntity = entity({
  model: { service: "kolo", entity: "roll", version: "1" },
  attributes: {
    administrators: { type: "number", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { administrators: "none" } satisfies Tags;
