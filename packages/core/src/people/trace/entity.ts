import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   who could be one person by this key    byKey  pk hash / personID
 */
export const TraceEntity = entity({
  model: { service: "kolo", entity: "trace", version: "1" },
  attributes: {
    /** Of a key of `identity/keys.ts`: a hash, for keys hold names and mails. */
    hash: { type: "string", required: true },
    personID: { type: "string", required: true },
  },
  indexes: {
    byKey: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: ["personID"], casing: "none" },
    },
  },
});

/*
 * How many have come by a key: who looked before the last of them came must look again.
 * Access patterns
 *   the count of one key    byKey  pk hash
 */
export const CrowdEntity = entity({
  model: { service: "kolo", entity: "crowd", version: "1" },
  attributes: {
    hash: { type: "string", required: true },
    came: { type: "number", required: true },
  },
  indexes: {
    byKey: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { hash: "identity", personID: "none", came: "none" } satisfies Tags;
