import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Filter } from "../model.ts";

/** `filter` may hold the words of somebody's name, as in the view it was copied from. */
export const personal = {
  base: "none",
  accountID: "none",
  viewID: "none",
  name: "none",
  filter: "identity",
  known: "none",
} satisfies Tags;

const key = {
  pk: { field: "pk", composite: ["accountID"], casing: "none" },
  sk: { field: "sk", composite: ["viewID"], casing: "none" },
} as const;

/*
 * Who wants to be told when somebody new is found by a view.
 * Access patterns
 *   what an account follows             byAccount  pk accountID / viewID
 *   everything followed, view by view   byView     gsi1 base / viewID, accountID
 */
export const FollowEntity = entity({
  model: { service: "kolo", entity: "follow", version: "1" },
  attributes: {
    base: { type: CustomAttributeType<"all">("string"), required: true, default: "all", hidden: true },
    accountID: { type: "string", required: true },
    viewID: { type: "string", required: true },
    name: { type: "string", required: true },
    filter: { type: CustomAttributeType<Filter>("any"), required: true },
  },
  indexes: {
    byAccount: key,
    byView: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["base"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["viewID", "accountID"], casing: "none" },
    },
  },
});

/*
 * Whom the view found when it began to be followed: they are no news. Apart, since it is read only when somebody matches.
 * Access patterns
 *   of one follow    byFollow  pk accountID / viewID
 */
export const KnownEntity = entity({
  model: { service: "kolo", entity: "follow-known", version: "1" },
  attributes: {
    accountID: { type: "string", required: true },
    viewID: { type: "string", required: true },
    known: { type: CustomAttributeType<string[]>("any"), required: true },
  },
  indexes: { byFollow: key },
});
