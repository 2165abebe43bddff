import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

/** Of both. */
export const personal = {
  personID: "none",
  position: "history",
  departmentID: "history",
  officeID: "history",
  managerID: "history",
  startsOn: "history",
  endsOn: "history",
  vacancyID: "history",
  accountID: "none",
  awaited: "none",
  next: "history",
  turnsOn: "none",
  turning: "none",
  createdAt: "history",
  createdBy: "none",
  version: "none",
} satisfies Tags;

/*
 * Access patterns
 *   a person's employee face                           byPerson   pk personID
 *   whose account or place is to be turned by a day     turning    gsi1 turning / turnsOn   (sparse)
 *   the person behind an account                       byAccount  gsi2 accountID                     (sparse)
 */
export const EmployeeEntity = entity({
  model: { service: "kolo", entity: "employee", version: "1" },
  attributes: {
    personID: { type: "string", required: true },
    position: { type: "string", required: true },
    departmentID: { type: "string" },
    officeID: { type: "string", required: true },
    managerID: { type: "string" },
    startsOn: { type: "string", required: true },
    endsOn: { type: "string" },
    vacancyID: { type: "string" },
    accountID: { type: "string" },
    awaited: { type: CustomAttributeType<true>("boolean") },
    next: { type: CustomAttributeType<NonNullable<Info["next"]>>("any") },
    turnsOn: { type: "string" },
    turning: { type: ["yes"] as const, hidden: true },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    turning: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["turning"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["turnsOn"], casing: "none" },
    },
    byAccount: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi2sk", composite: [], casing: "none" },
    },
  },
});

/*
 * That somebody reports to a colleague: a key, not a copy.
 * Access patterns
 *   who reports to a colleague     byManager  pk managerID / personID
 *   to whom a person reports       byPerson   gsi1 personID
 */
export const ReportEntity = entity({
  model: { service: "kolo", entity: "report", version: "1" },
  attributes: {
    managerID: { type: "string", required: true },
    personID: { type: "string", required: true },
  },
  indexes: {
    byManager: {
      pk: { field: "pk", composite: ["managerID"], casing: "none" },
      sk: { field: "sk", composite: ["personID"], casing: "none" },
    },
    byPerson: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["personID"], casing: "none" },
      sk: { field: "gsi1sk", composite: [], casing: "none" },
    },
  },
});
