import { Locale } from "../context.ts";
import { entity } from "../db.ts";
import { Currency } from "../money.ts";
import type { Tags } from "../personal.ts";
import type { Info } from "./model.ts";

/*
 * Access patterns
 *   the firm, whole    only  pk (one item)
 * Offices, departments and fields live in the one item (some hundreds of short rows, 400 KB at most by the
 * model's limits): every screen needs them together, and a change of one is a change of the firm's version.
 */
export const FirmEntity = entity({
  model: { service: "kolo", entity: "firm", version: "1" },
  attributes: {
    name: { type: "string", required: true },
    locale: { type: Locale.options, required: true },
    currency: { type: Currency.options, required: true },
    sample: { type: "boolean", required: true },
    offices: { type: "any", required: true, get: (value) => value as Info["offices"] },
    departments: { type: "any", required: true, get: (value) => value as Info["departments"] },
    fields: { type: "any", required: true, get: (value) => value as Info["fields"] },
    version: { type: "number", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = {
  name: "none",
  locale: "none",
  currency: "none",
  sample: "none",
  offices: "none",
  departments: "none",
  fields: "none",
  version: "none",
} satisfies Tags;
