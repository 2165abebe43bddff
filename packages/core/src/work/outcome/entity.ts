import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Kind } from "../burn/model.ts";
import type { Cell, Line, Row } from "./model.ts";

/*
 * What became of each promise.
 * Access patterns
 *   one promise                                     byPromise     pk kind id / at
 *   a department's, in a stretch of time            byDepartment  gsi1 departmentID / at, kind, id
 *   a person's, in a stretch of time                byPerson      gsi2 responsibleID / at, kind, id  (sparse)
 */
export const OutcomeEntity = entity({
  model: { service: "kolo", entity: "outcome", version: "1" },
  attributes: {
    kind: { type: Kind.options, required: true },
    id: { type: "string", required: true },
    at: { type: "string", required: true },
    dueOn: { type: "string", required: true },
    rank: { type: "number", required: true },
    state: { type: ["kept", "late", "none"] as const, required: true },
    title: { type: "string", required: true },
    departmentID: { type: "string", required: true },
    responsibleID: { type: "string" },
    data: { type: CustomAttributeType<Row["data"]>("any"), required: true },
    doneAt: { type: "string" },
    cancelled: { type: "boolean" },
    blocked: { type: "number", required: true },
    heldUp: { type: "boolean", required: true },
    change: { type: "number", required: true },
  },
  indexes: {
    byPromise: {
      pk: { field: "pk", composite: ["kind", "id"], casing: "none" },
      sk: { field: "sk", composite: ["at"], casing: "none" },
    },
    byDepartment: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["departmentID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "kind", "id"], casing: "none" },
    },
    byPerson: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["responsibleID"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "kind", "id"], casing: "none" },
    },
  },
});

/*
 * The same counted: how many promises of a side were kept and broken in each week of a quarter. As many items as there
 * are people, however much they promised.
 * Access patterns
 *   a department's people and its queue    byDepartment  pk departmentID / season, holderID
 *   a person's departments                 byHolder      gsi1 holderID / season, departmentID
 */
export const CellEntity = entity({
  model: { service: "kolo", entity: "outcome-weeks", version: "1" },
  attributes: {
    departmentID: { type: "string", required: true },
    season: { type: "string", required: true },
    holderID: { type: "string", required: true },
    weeks: { type: CustomAttributeType<Cell["weeks"]>("any"), required: true },
    change: { type: "number", required: true },
  },
  indexes: {
    byDepartment: {
      pk: { field: "pk", composite: ["departmentID"], casing: "none" },
      sk: { field: "sk", composite: ["season", "holderID"], casing: "none" },
    },
    byHolder: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["holderID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["season", "departmentID"], casing: "none" },
    },
  },
});

/*
 * Lines that are not taken in yet: one item for each act, however many promises it settles. It goes in the transaction
 * that counts them.
 * Access patterns
 *   all that waits, the first first    only  pk / waitingID
 */
export const WaitingEntity = entity({
  model: { service: "kolo", entity: "outcome-waiting", version: "1" },
  attributes: {
    waitingID: { type: "string", required: true, readOnly: true },
    lines: { type: CustomAttributeType<readonly Line[]>("any"), required: true, readOnly: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: ["waitingID"], casing: "none" },
    },
  },
});

/** Of an outcome, its weeks and what waits. */
export const personal = {
  kind: "none",
  id: "none",
  at: "history",
  dueOn: "history",
  rank: "none",
  state: "history",
  title: "history",
  departmentID: "none",
  responsibleID: "none",
  data: "history",
  doneAt: "history",
  cancelled: "history",
  blocked: "history",
  heldUp: "history",
  change: "none",
  season: "none",
  holderID: "none",
  weeks: "history",
  waitingID: "none",
  lines: "history",
} satisfies Tags;
