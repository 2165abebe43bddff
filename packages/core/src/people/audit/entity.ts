import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

export const personal = {
  personID: "none",
  day: "history",
  accountID: "none",
  what: "history",
  at: "history",
  times: "history",
} satisfies Tags;

/*
 * Access patterns
 *   who looked at a person, by day    byPerson  pk personID / day, accountID, what
 */
export const AuditEntity = entity({
  model: { service: "kolo", entity: "audit", version: "1" },
  attributes: {
    personID: { type: "string", required: true },
    day: { type: "string", required: true },
    accountID: { type: "string", required: true },
    /** "profile", or the id of the file that was downloaded. */
    what: { type: "string", required: true },
    at: { type: "string", required: true },
    times: { type: "number", required: true },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: ["day", "accountID", "what"], casing: "none" },
    },
  },
});
