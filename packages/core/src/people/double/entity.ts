import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

export const personal = {
  firstID: "none",
  secondID: "none",
  status: "opinion",
  bits: "none",
  askedAt: "history",
  answeredAt: "history",
  answeredBy: "none",
  version: "none",
} satisfies Tags;

/*
 * Access patterns
 *   one pair; a person's, as the first    byPair    pk firstID / secondID
 *   a person's, as the second             bySecond  gsi2 secondID / firstID
 *   what is still asked, newest first     byStatus  gsi1 status / askedAt
 */
export const DoubleEntity = entity({
  model: { service: "kolo", entity: "double", version: "1" },
  attributes: {
    firstID: { type: "string", required: true },
    secondID: { type: "string", required: true },
    status: { type: ["open", "different", "merged"] as const, required: true },
    bits: { type: "number", required: true },
    askedAt: { type: "string", required: true },
    answeredAt: { type: "string" },
    answeredBy: { type: "string" },
    version: { type: "number", required: true },
  },
  indexes: {
    byPair: {
      pk: { field: "pk", composite: ["firstID"], casing: "none" },
      sk: { field: "sk", composite: ["secondID"], casing: "none" },
    },
    bySecond: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["secondID"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["firstID"], casing: "none" },
    },
    byStatus: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["status"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["askedAt", "firstID", "secondID"], casing: "none" },
    },
  },
});
