import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Stored } from "./index.ts";

export const personal = {
  base: "none",
  version: "none",
  at: "none",
  segments: "none",
  previous: "none",
  folded: "none",
  broken: "none",
} satisfies Tags;

/*
 * Access patterns
 *   of which segments the base is made    only  pk base (one item, beside what changed since: one Query reads both)
 */
export const ManifestEntity = entity({
  model: { service: "kolo", entity: "manifest", version: "1" },
  attributes: {
    base: { type: CustomAttributeType<"all">("string"), required: true, default: "all", hidden: true },
    version: { type: "number", required: true },
    at: { type: "string", required: true },
    segments: { type: CustomAttributeType<Stored[]>("any"), required: true },
    previous: { type: CustomAttributeType<Stored[]>("any") },
    folded: { type: "string" },
    broken: { type: "boolean" },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: ["base"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});
