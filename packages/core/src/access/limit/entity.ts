import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how often something was tried lately    byKey  pk sha256(what)
 */
export const LimitEntity = entity({
  model: { service: "kolo", entity: "limit", version: "1" },
  attributes: {
    hash: { type: "string", required: true, readOnly: true },
    tries: { type: "number", required: true },
    until: { type: "string", required: true },
    expiresAt: { type: "number", required: true },
  },
  indexes: {
    byKey: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { hash: "contact", tries: "none", until: "none", expiresAt: "none" } satisfies Tags;
