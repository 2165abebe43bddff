import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Kind } from "../template/model.ts";
import { type Info, Status } from "./model.ts";

/*
 * Access patterns
 *   one run                             byID      pk runID
 *   all that run, the soonest first     running   gsi1 standing / anchorOn   (sparse)
 *   a person's runs, the newest first   byPerson  gsi2 personID / createdAt
 */
export const RunEntity = entity({
  model: { service: "kolo", entity: "run", version: "1" },
  attributes: {
    runID: { type: "string", required: true },
    kind: { type: Kind.options, required: true },
    personID: { type: "string", required: true },
    templateID: { type: "string", required: true },
    anchorOn: { type: "string", required: true },
    officeID: { type: "string", required: true },
    departmentID: { type: "string" },
    managerID: { type: "string" },
    position: { type: "string", required: true },
    steps: { type: CustomAttributeType<Info["steps"]>("any"), required: true },
    sides: { type: CustomAttributeType<string[]>("any"), required: true },
    status: { type: Status.options, required: true },
    closed: { type: CustomAttributeType<NonNullable<Info["closed"]>>("any") },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
    version: { type: "number", required: true },
    /** Of the keys only: where a run that has ended is not. */
    standing: { type: ["running"] as const, hidden: true },
    at: { type: "string", hidden: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["runID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    running: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["standing"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at"], casing: "none" },
    },
    byPerson: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["personID"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["createdAt"], casing: "none" },
    },
  },
});

/*
 * That a run is the business of a department or a colleague while it runs: its key, not a copy of it.
 * Access patterns
 *   what runs for a department, or for a manager    bySide  pk sideID / runID
 */
export const SideEntity = entity({
  model: { service: "kolo", entity: "runside", version: "1" },
  attributes: {
    sideID: { type: "string", required: true },
    runID: { type: "string", required: true },
  },
  indexes: {
    bySide: {
      pk: { field: "pk", composite: ["sideID"], casing: "none" },
      sk: { field: "sk", composite: ["runID"], casing: "none" },
    },
  },
});

/** Of both. */
export const personal = {
  runID: "none",
  kind: "history",
  personID: "none",
  templateID: "none",
  anchorOn: "history",
  officeID: "history",
  departmentID: "history",
  managerID: "history",
  position: "history",
  steps: "none",
  sides: "none",
  sideID: "none",
  status: "history",
  closed: "history",
  createdAt: "history",
  createdBy: "none",
  version: "none",
  standing: "none",
  at: "none",
} satisfies Tags;
