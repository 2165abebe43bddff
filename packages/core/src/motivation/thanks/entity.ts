import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   one thank-you, all to one person     byReceiver  pk toID / thanksID   (ids are ordered by time)
 *   the firm's, newest first             wall        gsi1 / at thanksID
 */
export const ThanksEntity = entity({
  model: { service: "kolo", entity: "thanks", version: "1" },
  attributes: {
    thanksID: { type: "string", required: true, readOnly: true },
    toID: { type: "string", required: true, readOnly: true },
    byID: { type: "string", required: true, readOnly: true },
    words: { type: "string", required: true, readOnly: true },
    at: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    byReceiver: {
      pk: { field: "pk", composite: ["toID"], casing: "none" },
      sk: { field: "sk", composite: ["thanksID"], casing: "none" },
    },
    wall: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: [], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "thanksID"], casing: "none" },
    },
  },
});

export const personal = {
  thanksID: "none",
  toID: "none",
  byID: "none",
  words: "opinion",
  at: "history",
} satisfies Tags;
