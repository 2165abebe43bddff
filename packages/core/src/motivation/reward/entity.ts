import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Info } from "./model.ts";

/*
 * Access patterns
 *   one reward, the whole catalogue    all  pk / rewardID   (some dozens of short rows)
 */
export const RewardEntity = entity({
  model: { service: "kolo", entity: "reward", version: "1" },
  attributes: {
    rewardID: { type: "string", required: true, readOnly: true },
    name: { type: "string", required: true },
    words: { type: "string" },
    kind: { type: Info.entries.kind.options, required: true },
    price: { type: "number", required: true },
    left: { type: "number" },
    money: { type: CustomAttributeType<NonNullable<Info["money"]>>("any") },
    audience: { type: CustomAttributeType<Info["audience"]>("any"), required: true },
    approval: { type: Info.entries.approval.options, required: true },
    status: { type: Info.entries.status.options, required: true },
    createdAt: { type: "string", required: true, readOnly: true },
    version: { type: "number", required: true },
  },
  indexes: {
    all: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: ["rewardID"], casing: "none" },
    },
  },
});

export const personal = {
  rewardID: "none",
  name: "none",
  words: "none",
  kind: "none",
  price: "none",
  left: "none",
  money: "none",
  audience: "none",
  approval: "none",
  status: "none",
  createdAt: "none",
  version: "none",
} satisfies Tags;
