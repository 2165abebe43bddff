import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

/** `filter` may hold the words of somebody's name. */
export const personal = {
  home: "none",
  viewID: "none",
  name: "none",
  filter: "identity",
  shared: "none",
  by: "none",
  createdAt: "none",
  expiresAt: "none",
} satisfies Tags;

/*
 * Access patterns
 *   the firm's views, or an account's own, oldest first    byHome  pk home / viewID
 */
export const ViewEntity = entity({
  model: { service: "kolo", entity: "view", version: "1" },
  attributes: {
    /** "shared", or whose it is; "gone" when it was taken away. */
    home: { type: "string", required: true },
    viewID: { type: "string", required: true },
    name: { type: "string", required: true },
    filter: { type: CustomAttributeType<Info["filter"]>("any"), required: true },
    shared: { type: "boolean", required: true },
    by: { type: "string", required: true },
    createdAt: { type: "string", required: true },
    /** Of one that was taken away: until when it can be brought back. */
    expiresAt: { type: "number" },
  },
  indexes: {
    byHome: {
      pk: { field: "pk", composite: ["home"], casing: "none" },
      sk: { field: "sk", composite: ["viewID"], casing: "none" },
    },
  },
});
