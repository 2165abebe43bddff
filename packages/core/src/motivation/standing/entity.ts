import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

const padded = { type: "number", required: true, padding: { length: 9, char: "0" } } as const;

/*
 * What somebody earned in a month, quarter or year.
 * Access patterns
 *   one's own periods           byAccount  pk accountID / period
 *   a period, most points first byPoints   gsi1 period / points accountID
 */
export const ScoreEntity = entity({
  model: { service: "kolo", entity: "score", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    period: { type: "string", required: true, readOnly: true },
    points: padded,
    tasks: { type: "number", required: true },
    unit: { type: "string", required: true },
  },
  indexes: {
    byAccount: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: ["period"], casing: "none" },
    },
    byPoints: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["period"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["points", "accountID"], casing: "none" },
    },
  },
});

/*
 * How many people have exactly so many points: a place is counted in levels, not in people.
 * Access patterns
 *   all levels of a period    byPeriod  pk period / points
 */
export const LevelEntity = entity({
  model: { service: "kolo", entity: "score-level", version: "1" },
  attributes: {
    period: { type: "string", required: true, readOnly: true },
    points: { ...padded, readOnly: true },
    people: { type: "number", required: true },
  },
  indexes: {
    byPeriod: {
      pk: { field: "pk", composite: ["period"], casing: "none" },
      sk: { field: "sk", composite: ["points"], casing: "none" },
    },
  },
});

/*
 * A line of the ledger that the standings do not hold yet. It goes in the transaction that adds it to them: that is what
 * keeps it from being added twice.
 * Access patterns
 *   all that waits    only  pk / accountID kind ref
 */
export const WaitingEntity = entity({
  model: { service: "kolo", entity: "score-waiting", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    kind: { type: "string", required: true, readOnly: true },
    ref: { type: "string", required: true, readOnly: true },
    earned: { type: "number", required: true, readOnly: true },
    month: { type: "string", required: true, readOnly: true },
    unit: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: ["accountID", "kind", "ref"], casing: "none" },
    },
  },
});

/** Of a score, a level and what waits. */
export const personal = {
  accountID: "none",
  period: "none",
  points: "history",
  tasks: "history",
  unit: "none",
  people: "none",
  kind: "none",
  ref: "none",
  earned: "history",
  month: "none",
} satisfies Tags;
