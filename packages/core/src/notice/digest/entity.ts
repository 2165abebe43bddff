import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   a colleague's choice, and when the last letter was written    byAccount  pk accountID
 */
export const DigestEntity = entity({
  model: { service: "kolo", entity: "digest", version: "1" },
  attributes: {
    accountID: { type: "string", required: true },
    daily: { type: "boolean" },
    hour: { type: "number" },
    sentAt: { type: "string" },
  },
  indexes: {
    byAccount: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { accountID: "none", daily: "none", hour: "none", sentAt: "history" } satisfies Tags;
