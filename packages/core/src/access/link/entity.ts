import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Purpose } from "./model.ts";

/*
 * Access patterns
 *   what a link's token opens    byToken  pk sha256(token)
 */
export const LinkEntity = entity({
  model: { service: "kolo", entity: "link", version: "1" },
  attributes: {
    hash: { type: "string", required: true, readOnly: true },
    purpose: { type: Purpose.options, required: true, readOnly: true },
    accountID: { type: "string", readOnly: true },
    epoch: { type: "number", readOnly: true },
    runID: { type: "string", readOnly: true },
    until: { type: "string", required: true, readOnly: true },
    spentAt: { type: "string" },
    expiresAt: { type: "number", required: true, readOnly: true },
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
  purpose: "none",
  accountID: "none",
  epoch: "none",
  runID: "none",
  until: "none",
  spentAt: "none",
  expiresAt: "none",
} satisfies Tags;
