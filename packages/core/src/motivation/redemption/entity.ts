import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import * as Model from "./model.ts";

/*
 * Access patterns
 *   one wish                                          byID       pk redemptionID
 *   somebody's wishes, newest first                   byAccount  gsi1 accountID / askedAt
 *   what waits on a head's or the firm's desk         byDesk     gsi2 desk / askedAt   (sparse: goes when nothing is left to do)
 */
export const RedemptionEntity = entity({
  model: { service: "kolo", entity: "redemption", version: "1" },
  attributes: {
    redemptionID: { type: "string", required: true, readOnly: true },
    accountID: { type: "string", required: true, readOnly: true },
    departmentID: { type: "string", readOnly: true },
    rewardID: { type: "string", required: true, readOnly: true },
    name: { type: "string", required: true, readOnly: true },
    kind: { type: Model.Info.entries.kind.options, required: true, readOnly: true },
    price: { type: "number", required: true, readOnly: true },
    money: { type: CustomAttributeType<NonNullable<Model.Info["money"]>>("any"), readOnly: true },
    approval: { type: Model.Info.entries.approval.options, required: true, readOnly: true },
    status: { type: Model.Status.options, required: true },
    steps: { type: CustomAttributeType<Model.Info["steps"]>("any"), required: true },
    askedAt: { type: "string", required: true, readOnly: true },
    desk: { type: "string" },
    version: { type: "number", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["redemptionID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byAccount: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["askedAt", "redemptionID"], casing: "none" },
    },
    byDesk: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["desk"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["askedAt", "redemptionID"], casing: "none" },
    },
  },
});

/*
 * What payroll has to know of points: a line when a material reward is approved, and one back when it is returned.
 * Access patterns
 *   all of a month    byMonth  pk month / redemptionID kind
 */
export const PayoutEntity = entity({
  model: { service: "kolo", entity: "points-payout", version: "1" },
  attributes: {
    month: { type: "string", required: true, readOnly: true },
    redemptionID: { type: "string", required: true, readOnly: true },
    kind: { type: ["due", "back"] as const, required: true, readOnly: true },
    reward: { type: Model.Info.entries.kind.options, required: true, readOnly: true },
    accountID: { type: "string", required: true, readOnly: true },
    name: { type: "string", required: true, readOnly: true },
    price: { type: "number", required: true, readOnly: true },
    money: { type: CustomAttributeType<NonNullable<Model.Info["money"]>>("any"), readOnly: true },
    by: { type: "string", required: true, readOnly: true },
    at: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    byMonth: {
      pk: { field: "pk", composite: ["month"], casing: "none" },
      sk: { field: "sk", composite: ["redemptionID", "kind"], casing: "none" },
    },
  },
});

/** Of a wish and of a payout. */
export const personal = {
  redemptionID: "none",
  accountID: "none",
  departmentID: "none",
  rewardID: "none",
  reward: "history",
  name: "history",
  kind: "history",
  price: "history",
  money: "salary",
  approval: "none",
  status: "history",
  steps: "opinion",
  askedAt: "history",
  desk: "none",
  version: "none",
  month: "none",
  by: "none",
  at: "history",
} satisfies Tags;
