import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { type Info, Repeat, Standing, Status } from "./model.ts";

/*
 * Access patterns
 *   one task                                                  byID       pk taskID
 *   what a person has, or a department's queue, soonest due   byHolder   gsi1 holderID standing / at, taskID
 *   what a person asked of others, soonest due                byCreator  gsi2 createdBy standing / at, taskID
 * `at` is the deadline's instant while it is open and when it ended once it is closed.
 */
export const TaskEntity = entity({
  model: { service: "kolo", entity: "task", version: "1" },
  attributes: {
    taskID: { type: "string", required: true },
    title: { type: "string", required: true },
    text: { type: "string" },
    watchers: { type: CustomAttributeType<Info["watchers"]>("any"), required: true },
    points: { type: "number" },
    rule: { type: ["all", "share"] as const },
    repeat: { type: Repeat.options },
    departmentID: { type: "string", required: true },
    responsibleID: { type: "string" },
    runID: { type: "string" },
    stepID: { type: "string" },
    mandatory: { type: "boolean" },
    opens: { type: "string" },
    toRead: { type: CustomAttributeType<NonNullable<Info["toRead"]>>("any") },
    deadline: { type: CustomAttributeType<Info["deadline"]>("any"), required: true },
    status: { type: Status.options, required: true },
    unchecked: { type: "boolean" },
    startedAt: { type: "string" },
    waits: { type: CustomAttributeType<Info["waits"]>("any"), required: true },
    submission: { type: CustomAttributeType<NonNullable<Info["submission"]>>("any") },
    verdict: { type: CustomAttributeType<NonNullable<Info["verdict"]>>("any") },
    cancelled: { type: CustomAttributeType<NonNullable<Info["cancelled"]>>("any") },
    warned: { type: "string" },
    burnt: { type: "string" },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
    updatedAt: { type: "string", required: true },
    version: { type: "number", required: true },
    /** Of the keys only. */
    holderID: { type: "string", required: true, hidden: true },
    standing: { type: Standing.options, required: true, hidden: true },
    at: { type: "string", required: true, hidden: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byHolder: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["holderID", "standing"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "taskID"], casing: "none" },
    },
    byCreator: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["createdBy", "standing"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "taskID"], casing: "none" },
    },
  },
});

/*
 * Where a task stands in its department and in its run: its key, not a copy of it.
 * Access patterns
 *   one task's                                        byID          pk taskID
 *   a department's tasks, whoever has them, by time   byDepartment  gsi1 departmentID standing / at, taskID
 *   the steps of a run                                byRun         gsi2 runID / taskID   (sparse)
 */
export const PlaceEntity = entity({
  model: { service: "kolo", entity: "taskplace", version: "1" },
  attributes: {
    taskID: { type: "string", required: true },
    departmentID: { type: "string", required: true },
    runID: { type: "string" },
    standing: { type: Standing.options, required: true },
    at: { type: "string", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byDepartment: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["departmentID", "standing"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "taskID"], casing: "none" },
    },
    byRun: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["runID"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["taskID"], casing: "none" },
    },
  },
});

export const personal = {
  taskID: "none",
  title: "history",
  text: "history",
  watchers: "none",
  points: "history",
  rule: "none",
  repeat: "none",
  departmentID: "none",
  responsibleID: "none",
  runID: "none",
  stepID: "none",
  mandatory: "none",
  opens: "none",
  toRead: "none",
  deadline: "history",
  status: "history",
  unchecked: "none",
  startedAt: "history",
  waits: "history",
  submission: "history",
  verdict: "opinion",
  cancelled: "history",
  warned: "none",
  burnt: "history",
  createdAt: "none",
  createdBy: "none",
  updatedAt: "none",
  version: "none",
  holderID: "none",
  standing: "none",
  at: "none",
} satisfies Tags;
