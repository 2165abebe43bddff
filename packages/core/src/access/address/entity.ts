import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * Access patterns
 *   whose this mail address is    byMail  pk sha256(mail)
 */
export const AddressEntity = entity({
  model: { service: "kolo", entity: "address", version: "1" },
  attributes: {
    hash: { type: "string", required: true, readOnly: true },
    accountID: { type: "string", required: true, readOnly: true },
  },
  indexes: {
    byMail: {
      pk: { field: "pk", composite: ["hash"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { hash: "contact", accountID: "none" } satisfies Tags;
