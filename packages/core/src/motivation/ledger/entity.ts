import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Kind } from "./model.ts";

/*
 * Access patterns
 *   one line, once                                    byKey    pk accountID / kind ref
 *   somebody's lines, newest first                    byTime   gsi1 accountID / at kind ref
 *   the lines of a department's people in a month     byMonth  gsi2 unit month / at accountID kind ref
 */
export const EntryEntity = entity({
  model: { service: "kolo", entity: "points-entry", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    kind: { type: Kind.options, required: true, readOnly: true },
    ref: { type: "string", required: true, readOnly: true },
    points: { type: "number", required: true, readOnly: true },
    held: { type: "number", required: true, readOnly: true },
    earned: { type: "number", required: true, readOnly: true },
    title: { type: "string", required: true, readOnly: true },
    reason: { type: "string", readOnly: true },
    quality: { type: "number", readOnly: true },
    at: { type: "string", required: true, readOnly: true },
    by: { type: "string", required: true, readOnly: true },
    month: { type: "string", required: true, readOnly: true },
    unit: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    byKey: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: ["kind", "ref"], casing: "none" },
    },
    byTime: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "kind", "ref"], casing: "none" },
    },
    byMonth: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["unit", "month"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "accountID", "kind", "ref"], casing: "none" },
    },
  },
});

/*
 * What a person has now: the sum of their lines, kept in the transactions that write them.
 * Access patterns
 *   one balance, several    byAccount  pk accountID
 */
export const BalanceEntity = entity({
  model: { service: "kolo", entity: "points-balance", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    points: { type: "number", required: true },
    held: { type: "number", required: true },
  },
  indexes: {
    byAccount: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

/** Of a line and of a balance. */
export const personal = {
  accountID: "none",
  kind: "none",
  ref: "none",
  points: "history",
  held: "history",
  earned: "history",
  title: "history",
  reason: "opinion",
  quality: "opinion",
  at: "history",
  by: "none",
  month: "none",
  unit: "none",
} satisfies Tags;
