import { entity } from "../../../db.ts";
import type { Tags } from "../../../personal.ts";
import { Status } from "./model.ts";

/*
 * Access patterns
 *   a task's files, oldest first; one of them    byTask  pk taskID / documentID
 */
export const TaskFileEntity = entity({
  model: { service: "kolo", entity: "taskfile", version: "1" },
  attributes: {
    taskID: { type: "string", required: true, readOnly: true },
    documentID: { type: "string", required: true, readOnly: true },
    name: { type: "string", required: true, readOnly: true },
    type: { type: "string", required: true, readOnly: true },
    size: { type: "number", required: true, readOnly: true },
    sha256: { type: "string", required: true, readOnly: true },
    status: { type: Status.options, required: true },
    createdAt: { type: "string", required: true, readOnly: true },
    createdBy: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    byTask: {
      pk: { field: "pk", composite: ["taskID"], casing: "none" },
      sk: { field: "sk", composite: ["documentID"], casing: "none" },
    },
  },
});

export const personal = {
  taskID: "none",
  documentID: "none",
  name: "identity",
  type: "none",
  size: "none",
  sha256: "identity",
  status: "none",
  createdAt: "history",
  createdBy: "none",
} satisfies Tags;
