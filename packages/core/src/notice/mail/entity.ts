import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Letter } from "./model.ts";

/*
 * Access patterns
 *   one letter                               byID     pk mailID
 *   letters not sent yet, the longest due    waiting  gsi1 "waiting" / sendAfter   (sparse: `queue` goes when it is settled)
 */
export const MailEntity = entity({
  model: { service: "kolo", entity: "mail", version: "1" },
  attributes: {
    mailID: { type: "string", required: true, readOnly: true },
    to: { type: "any", required: true, readOnly: true, get: (value) => value as Letter["to"] },
    subject: { type: "string", required: true, readOnly: true },
    text: { type: "string", required: true },
    invite: { type: "any", readOnly: true, get: (value) => value as Letter["invite"] },
    sendAfter: { type: "string", required: true, readOnly: true },
    secret: { type: "boolean", readOnly: true },
    writtenBy: { type: "string", readOnly: true },
    tries: { type: "number", required: true },
    claimedUntil: { type: "string" },
    sentAt: { type: "string" },
    cancelledAt: { type: "string" },
    failedAt: { type: "string" },
    queue: { type: ["waiting"] as const },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["mailID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    waiting: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["queue"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["sendAfter"], casing: "none" },
    },
  },
});

export const personal = {
  mailID: "none",
  to: "contact",
  subject: "history",
  text: "history",
  invite: "history",
  sendAfter: "none",
  secret: "none",
  writtenBy: "none",
  tries: "none",
  claimedUntil: "none",
  sentAt: "none",
  cancelledAt: "none",
  failedAt: "none",
  queue: "none",
} satisfies Tags;
