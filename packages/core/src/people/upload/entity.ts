import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

export const personal = {
  uploadID: "none",
  by: "none",
  name: "identity",
  type: "none",
  size: "none",
  sha256: "identity",
  vacancyID: "history",
  personID: "none",
  source: "history",
  status: "none",
  outcome: "none",
  reason: "none",
  documentID: "none",
  likeID: "none",
  partIDs: "none",
  parentID: "none",
  mailID: "none",
  sender: "contact",
  sealed: "secret",
  createdAt: "none",
  version: "none",
} satisfies Tags;

/*
 * Access patterns
 *   one upload                          byID       pk uploadID
 *   what a colleague dropped lately     byAccount  gsi1 by / createdAt, uploadID
 *   those that never came to an end     byStatus   gsi2 status / createdAt, uploadID
 */
export const UploadEntity = entity({
  model: { service: "kolo", entity: "upload", version: "1" },
  attributes: {
    uploadID: { type: "string", required: true },
    by: { type: "string", required: true },
    name: { type: "string", required: true },
    type: { type: "string", required: true },
    size: { type: "number", required: true },
    sha256: { type: "string", required: true },
    vacancyID: { type: "string" },
    personID: { type: "string" },
    source: { type: CustomAttributeType<NonNullable<Info["source"]>>("any") },
    status: { type: ["waiting", "done", "failed"] as const, required: true },
    outcome: { type: ["created", "recognised", "same_file", "unpacked"] as const },
    reason: { type: "string" },
    documentID: { type: "string" },
    likeID: { type: "string" },
    partIDs: { type: "list", items: { type: "string" } },
    parentID: { type: "string" },
    mailID: { type: "string" },
    sender: { type: CustomAttributeType<NonNullable<Info["sender"]>>("any") },
    /** The file's password while it is being read. */
    sealed: { type: "string" },
    createdAt: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["uploadID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byAccount: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["by"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["createdAt", "uploadID"], casing: "none" },
    },
    byStatus: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["status"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["createdAt", "uploadID"], casing: "none" },
    },
  },
});
