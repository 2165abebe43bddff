import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   whose session a cookie is    byToken  pk sha256(token)
 */
export const SessionEntity = entity({
  model: { service: "kolo", entity: "session", version: "1" },
  attributes: {
    hash: { type: "string", required: true, readOnly: true },
    accountID: { type: "string", required: true, readOnly: true },
    epoch: { type: "number", required: true, readOnly: true },
    openedAt: { type: "string", required: true, readOnly: true },
    seenAt: { type: "string", required: true },
    expiresAt: { type: "number", required: true },
  },
  indexes: {
    byToken: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = {
  hash: "secret",
  accountID: "none",
  epoch: "none",
  openedAt: "history",
  seenAt: "history",
  expiresAt: "none",
} satisfies Tags;
