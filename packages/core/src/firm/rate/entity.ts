import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import { Currency } from "../../money.ts";
import type { Tags } from "../../personal.ts";
import type { Prices } from "./model.ts";

export const personal = { currency: "none", per: "none", keptAt: "none", version: "none" } satisfies Tags;

/*
 * Access patterns
 *   what currencies cost in the firm's own    only  pk (one item)
 */
export const RateEntity = entity({
  model: { service: "kolo", entity: "rate", version: "1" },
  attributes: {
    currency: { type: Currency.options, required: true },
    per: { type: CustomAttributeType<Prices>("any"), required: true },
    keptAt: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});
