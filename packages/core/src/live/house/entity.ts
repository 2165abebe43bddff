import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how often the house has changed    only  pk base (one item, beside the changes of the base: one Query reads both)
 */
export const HouseEntity = entity({
  model: { service: "kolo", entity: "house", version: "1" },
  attributes: {
    base: { type: CustomAttributeType<"all">("string"), required: true, default: "all", hidden: true },
    revision: { type: "number", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: ["base"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { base: "none", revision: "none" } satisfies Tags;
