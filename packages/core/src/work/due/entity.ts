import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Kind } from "./model.ts";

/*
 * The time index: one small item for each promise in force, none for what is kept or past. It is written in the
 * transaction that changes the promise.
 * Access patterns
 *   the entry of one promise                      byPromise  pk kind id
 *   what has come due in a shard, longest ago     byTime     gsi1 shard / at, kind, id
 */
export const DueEntity = entity({
  model: { service: "kolo", entity: "due", version: "1" },
  attributes: {
    kind: { type: Kind.options, required: true },
    id: { type: "string", required: true },
    at: { type: "string", required: true },
    shard: { type: "number", required: true },
  },
  indexes: {
    byPromise: {
      pk: { field: "pk", composite: ["kind", "id"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byTime: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["shard"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "id"], casing: "none" },
    },
  },
});

export const personal = { kind: "none", id: "none", at: "none", shard: "none" } satisfies Tags;
