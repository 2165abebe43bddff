import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   how many active administrators there are    only  pk (one item)
 */
export const RollEntity = entity({
  model: { service: "kolo", entity: "roll", version: "1" },
  attributes: {
    administrators: { type: "number", required: true },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

/*
 * An active administrator.
 * Access patterns
 *   all of them    all  pk / accountID
 */
export const AdministratorEntity = entity({
  model: { service: "kolo", entity: "administrator", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    all: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: ["accountID"], casing: "none" },
    },
  },
});

/** Of the count and of its members. */
export const personal = { administrators: "none", accountID: "none" } satisfies Tags;
