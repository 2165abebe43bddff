import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Sought } from "./model.ts";

/** `sought` goes when everything was found. */
export const personal = {
  erasureID: "none",
  personID: "none",
  at: "history",
  by: "none",
  sought: "identity",
  from: "none",
  again: "none",
  unended: "none",
  version: "none",
} satisfies Tags;

/*
 * Access patterns
 *   one erasure                          byID     pk erasureID
 *   those that have come to no end yet   unended  gsi2 unended / at   (sparse)
 */
export const ErasureEntity = entity({
  model: { service: "kolo", entity: "erasure", version: "1" },
  attributes: {
    erasureID: { type: "string", required: true },
    personID: { type: "string", required: true },
    at: { type: "string", required: true },
    by: { type: "string", required: true },
    sought: { type: CustomAttributeType<Sought>("any") },
    /** Where the walk through the table goes on. */
    from: { type: CustomAttributeType<Record<string, string>>("any") },
    /** Something had to be left for the next walk. */
    again: { type: "boolean" },
    unended: { type: ["yes"] as const },
    version: { type: "number", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["erasureID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    unended: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["unended"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "erasureID"], casing: "none" },
    },
  },
});
