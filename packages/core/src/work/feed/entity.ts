import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   whose calendar a secret opens    bySecret   pk sha256(secret)
 *   somebody's feed                  byAccount  gsi1 accountID
 */
export const FeedEntity = entity({
  model: { service: "kolo", entity: "feed", version: "1" },
  attributes: {
    hash: { type: "string", required: true, readOnly: true },
    accountID: { type: "string", required: true, readOnly: true },
    createdAt: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    bySecret: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byAccount: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["createdAt"], casing: "none" },
    },
  },
});

export const personal = { hash: "secret", accountID: "none", createdAt: "none" } satisfies Tags;
