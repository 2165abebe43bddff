import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

export const personal = {
  mailID: "none",
  from: "contact",
  subject: "history",
  text: "history",
  vacancyID: "history",
  answers: "history",
  partIDs: "none",
  wordsID: "none",
  people: "none",
  status: "none",
  reason: "none",
  vouchedBy: "none",
  receivedAt: "history",
  expiresAt: "none",
  version: "none",
} satisfies Tags;

/*
 * Access patterns
 *   one mail, by what it says             byID      pk mailID
 *   those that could not be used, newest first; those
 *   that came to no end                   byStatus  gsi1 status / receivedAt, mailID
 */
export const IncomingEntity = entity({
  model: { service: "kolo", entity: "incoming", version: "1" },
  attributes: {
    mailID: { type: "string", required: true },
    from: { type: CustomAttributeType<NonNullable<Info["from"]>>("any") },
    subject: { type: "string" },
    text: { type: "string" },
    vacancyID: { type: "string" },
    answers: { type: "string" },
    partIDs: { type: "list", items: { type: "string" }, required: true },
    wordsID: { type: "string" },
    people: { type: "list", items: { type: "string" }, required: true },
    status: { type: ["waiting", "taken", "unused", "dismissed"] as const, required: true },
    reason: { type: "string" },
    vouchedBy: { type: "string" },
    receivedAt: { type: "string", required: true },
    expiresAt: { type: "number", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["mailID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byStatus: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["status"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["receivedAt", "mailID"], casing: "none" },
    },
  },
});
