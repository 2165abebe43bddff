import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Info } from "./model.ts";

/*
 * Access patterns
 *   one notice, once                   byAbout   pk accountID / about   (about names the fact, so it is told once)
 *   somebody's notices, newest first   byTime    gsi1 accountID / postedAt
 *   what they have not read            unread    gsi2 unreadBy / postedAt   (sparse)
 */
export const NoticeEntity = entity({
  model: { service: "kolo", entity: "notice", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    about: { type: "string", required: true, readOnly: true },
    code: { type: Info.entries.code.options, required: true, readOnly: true },
    data: { type: "any", required: true, readOnly: true, get: (value) => value as Info["data"] },
    postedAt: { type: "string", required: true, readOnly: true },
    readAt: { type: "string" },
    unreadBy: { type: "string" },
  },
  indexes: {
    byAbout: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: ["about"], casing: "none" },
    },
    byTime: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["postedAt", "about"], casing: "none" },
    },
    unread: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["unreadBy"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["postedAt"], casing: "none" },
    },
  },
});

export const personal = {
  accountID: "none",
  about: "none",
  code: "none",
  data: "history",
  postedAt: "none",
  readAt: "history",
  unreadBy: "none",
} satisfies Tags;
