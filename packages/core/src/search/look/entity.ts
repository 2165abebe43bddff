import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

export const personal = { at: "none" } satisfies Tags;

/*
 * Up to which moment changes of people were looked at (milliseconds since 1970).
 * Access patterns
 *   the one there is    only  pk
 */
export const LookedEntity = entity({
  model: { service: "kolo", entity: "follow-looked", version: "1" },
  attributes: { at: { type: "number", required: true } },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});
