import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   what the firm agreed on    only  pk (one item)
 */
export const TermsEntity = entity({
  model: { service: "kolo", entity: "points-terms", version: "1" },
  attributes: {
    monthly: { type: "number", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { monthly: "none", version: "none" } satisfies Tags;
