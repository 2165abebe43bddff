import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { type Info, Kind } from "./model.ts";

/*
 * Access patterns
 *   all templates, and one    all  pk (one) / templateID
 * Some dozens of a few kilobytes, changed by few: whoever starts a run looks through all of them.
 */
export const TemplateEntity = entity({
  model: { service: "kolo", entity: "template", version: "1" },
  attributes: {
    templateID: { type: "string", required: true },
    kind: { type: Kind.options, required: true },
    name: { type: "string", required: true },
    position: { type: "string" },
    steps: { type: CustomAttributeType<Info["steps"]>("any"), required: true },
    updatedAt: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    all: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: ["templateID"], casing: "none" },
    },
  },
});

export const personal = {
  templateID: "none",
  kind: "none",
  name: "none",
  position: "none",
  steps: "none",
  updatedAt: "none",
  version: "none",
} satisfies Tags;
