import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   one dispute                        byTask  pk taskID / accountID
 *   a giver's open ones, oldest first  open    gsi1 openFor / at taskID   (sparse)
 *   somebody's own                     byDoer  gsi2 accountID / at taskID
 */
export const DisputeEntity = entity({
  model: { service: "kolo", entity: "points-dispute", version: "1" },
  attributes: {
    taskID: { type: "string", required: true, readOnly: true },
    accountID: { type: "string", required: true, readOnly: true },
    giverID: { type: "string", required: true, readOnly: true },
    title: { type: "string", required: true, readOnly: true },
    offered: { type: "number", required: true, readOnly: true },
    paid: { type: "number", required: true, readOnly: true },
    words: { type: "string", required: true, readOnly: true },
    at: { type: "string", required: true, readOnly: true },
    status: { type: ["open", "answered"] as const, required: true },
    openFor: { type: "string" },
    answer: { type: "string" },
    points: { type: "number" },
    answeredBy: { type: "string" },
    answeredAt: { type: "string" },
  },
  indexes: {
    byTask: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: ["accountID"], casing: "none" },
    },
    open: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["openFor"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["at", "taskID"], casing: "none" },
    },
    byDoer: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "taskID"], casing: "none" },
    },
  },
});

export const personal = {
  taskID: "none",
  accountID: "none",
  giverID: "none",
  title: "none",
  offered: "none",
  paid: "history",
  words: "opinion",
  at: "history",
  status: "none",
  openFor: "none",
  answer: "opinion",
  points: "history",
  answeredBy: "none",
  answeredAt: "none",
} satisfies Tags;
