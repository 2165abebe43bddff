import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { type Info, Kind } from "./model.ts";

/*
 * Access patterns
 *   one crossing, once; all of a promise      bySubject     pk kind id / at
 *   a department's, in a stretch of time      byDepartment  gsi1 departmentID / at, kind, id   (sparse)
 *   a person's, in a stretch of time          byPerson      gsi2 responsibleID / at, kind, id  (sparse)
 */
export const BurnEntity = entity({
  model: { service: "kolo", entity: "burn", version: "1" },
  attributes: {
    kind: { type: Kind.options, required: true, readOnly: true },
    id: { type: "string", required: true, readOnly: true },
    at: { type: "string", required: true, readOnly: true },
    title: { type: "string", required: true, readOnly: true },
    departmentID: { type: "string", readOnly: true },
    responsibleID: { type: "string", readOnly: true },
    data: { type: CustomAttributeType<Info["data"]>("any"), required: true, readOnly: true },
    writtenAt: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    bySubject: {
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

export const personal = {
  kind: "none",
  id: "none",
  at: "history",
  title: "history",
  departmentID: "none",
  responsibleID: "none",
  data: "history",
  writtenAt: "none",
} satisfies Tags;
