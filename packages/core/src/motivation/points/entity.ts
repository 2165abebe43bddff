import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Offer } from "./model.ts";

const count = { type: "number", required: true, default: 0 } as const;

/*
 * Access patterns
 *   what was promised for a task           byTask   pk taskID
 *   what a giver promised in a month       byGiver  gsi1 giverID month / at taskID
 *   somebody's accepted work               byDoer   gsi2 accountID / at taskID   (sparse)
 */
export const OfferEntity = entity({
  model: { service: "kolo", entity: "points-offer", version: "1" },
  attributes: {
    taskID: { type: "string", required: true, readOnly: true },
    title: { type: "string", required: true, readOnly: true },
    giverID: { type: "string", required: true, readOnly: true },
    month: { type: "string", required: true, readOnly: true },
    points: { type: "number", required: true, readOnly: true },
    rule: { type: Offer.entries.rule.options, required: true, readOnly: true },
    status: { type: Offer.entries.status.options, required: true },
    at: { type: "string", required: true, readOnly: true },
    accountID: { type: "string" },
    quality: { type: CustomAttributeType<NonNullable<Offer["quality"]>>("number") },
    paid: { type: "number" },
    why: { type: ["late", "quality"] as const },
    settledAt: { type: "string" },
  },
  indexes: {
    byTask: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byGiver: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["giverID", "month"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "taskID"], casing: "none" },
    },
    byDoer: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "taskID"], casing: "none" },
    },
  },
});

/*
 * Access patterns
 *   one giver's month, all givers of a month    byMonth  pk month / giverID
 */
export const BudgetEntity = entity({
  model: { service: "kolo", entity: "points-budget", version: "1" },
  attributes: {
    month: { type: "string", required: true, readOnly: true },
    giverID: { type: "string", required: true, readOnly: true },
    reserved: { type: "number", required: true },
    given: count,
    paid: count,
    unpaid: count,
    g1: count,
    g2: count,
    g3: count,
    g4: count,
  },
  indexes: {
    byMonth: {
      pk: { field: "pk", composite: ["month"], casing: "none" },
      sk: { field: "sk", composite: ["giverID"], casing: "none" },
    },
  },
});

/** Of an offer and of a budget. */
export const personal = {
  taskID: "none",
  title: "none",
  giverID: "none",
  month: "none",
  points: "none",
  rule: "none",
  status: "none",
  at: "none",
  accountID: "none",
  quality: "opinion",
  paid: "history",
  why: "opinion",
  settledAt: "none",
  reserved: "none",
  given: "none",
  unpaid: "none",
  g1: "none",
  g2: "none",
  g3: "none",
  g4: "none",
} satisfies Tags;
