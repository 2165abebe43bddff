import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   the last change of an office's clock      byOffice  pk officeID
 *   those not carried through yet             waiting   gsi1 waiting / orderedAt, officeID   (sparse)
 */
export const RecountEntity = entity({
  model: { service: "kolo", entity: "recount", version: "1" },
  attributes: {
    officeID: { type: "string", required: true },
    orderedAt: { type: "string", required: true },
    orderedBy: { type: "string", required: true },
    waiting: { type: ["yes"] as const },
  },
  indexes: {
    byOffice: {
      pk: { field: "pk", composite: ["officeID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    waiting: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["waiting"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["orderedAt", "officeID"], casing: "none" },
    },
  },
});

export const personal = { officeID: "none", orderedAt: "none", orderedBy: "none", waiting: "none" } satisfies Tags;
