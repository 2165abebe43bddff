import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { type Info, Standing, Status } from "./model.ts";

/*
 * Access patterns
 *   one vacancy                                  byID        pk vacancyID
 *   current or closed ones, soonest deadline     byStanding  gsi1 standing / dueAt, vacancyID
 *   the last ones, to learn what is usual        byAge       gsi2 "all" / createdAt, vacancyID
 */
export const VacancyEntity = entity({
  model: { service: "kolo", entity: "vacancy", version: "1" },
  attributes: {
    vacancyID: { type: "string", required: true },
    title: { type: "string", required: true },
    departmentID: { type: "string" },
    officeID: { type: "string", required: true },
    recruiterID: { type: "string", required: true },
    managerID: { type: "string", required: true },
    team: { type: CustomAttributeType<Info["team"]>("any"), required: true },
    requirements: { type: CustomAttributeType<Info["requirements"]>("any"), required: true },
    stages: { type: CustomAttributeType<Info["stages"]>("any"), required: true },
    openings: { type: "number", required: true },
    salary: { type: CustomAttributeType<NonNullable<Info["salary"]>>("any") },
    description: { type: "string" },
    deadline: { type: CustomAttributeType<Info["deadline"]>("any"), required: true },
    openingsBy: { type: CustomAttributeType<NonNullable<Info["openingsBy"]>>("any") },
    openingsSeen: { type: CustomAttributeType<NonNullable<Info["openingsSeen"]>>("any") },
    status: { type: Status.options, required: true },
    closedAt: { type: "string" },
    toldLate: { type: "string" },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
    updatedAt: { type: "string", required: true },
    version: { type: "number", required: true },
    /** Of the keys only: `deadline.instant`, and whether it is over. */
    dueAt: { type: "string", required: true, hidden: true },
    standing: { type: Standing.options, required: true, hidden: true },
    list: { type: ["all"] as const, required: true, default: "all", hidden: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["vacancyID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byStanding: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["standing"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["dueAt", "vacancyID"], casing: "none" },
    },
    byAge: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["list"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["createdAt", "vacancyID"], casing: "none" },
    },
  },
});

export const personal = {
  vacancyID: "none",
  title: "none",
  departmentID: "none",
  officeID: "none",
  recruiterID: "none",
  managerID: "none",
  team: "none",
  requirements: "none",
  stages: "none",
  openings: "none",
  salary: "none",
  description: "none",
  deadline: "none",
  openingsBy: "none",
  openingsSeen: "none",
  status: "none",
  closedAt: "none",
  createdAt: "none",
  createdBy: "none",
  updatedAt: "none",
  version: "none",
  dueAt: "none",
  standing: "none",
  toldLate: "none",
  list: "none",
} satisfies Tags;
