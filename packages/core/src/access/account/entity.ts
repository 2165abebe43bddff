import { CustomAttributeType } from "electrodb";
import { Locale, Role } from "../../context.ts";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import { Info } from "./model.ts";

/*
 * Access patterns
 *   one account                  byID    pk accountID
 *   all accounts, by name        byName  gsi1 "all" / name
 */
export const AccountEntity = entity({
  model: { service: "kolo", entity: "account", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    name: { type: "string", required: true },
    mail: { type: "string", required: true, readOnly: true },
    role: { type: Role.options, required: true },
    departmentID: { type: "string" },
    officeID: { type: "string" },
    locale: { type: Locale.options, required: true },
    zone: { type: "string", required: true },
    status: { type: Info.entries.status.options, required: true },
    closed: { type: CustomAttributeType<true>("boolean") },
    /** Sessions and links of an earlier epoch are void. */
    epoch: { type: "number", required: true },
    /** How often this account was invited: the number of its next letter. */
    invites: { type: "number", required: true },
    passwordHash: { type: "string" },
    createdAt: { type: "string", required: true, readOnly: true },
    version: { type: "number", required: true },
    list: { type: ["all"] as const, required: true, default: "all", readOnly: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byName: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["list"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["name", "accountID"], casing: "lower" },
    },
  },
});

export const personal = {
  accountID: "none",
  name: "identity",
  mail: "contact",
  role: "none",
  departmentID: "none",
  officeID: "none",
  locale: "none",
  zone: "none",
  status: "none",
  closed: "none",
  epoch: "none",
  invites: "none",
  passwordHash: "secret",
  createdAt: "none",
  version: "none",
  list: "none",
} satisfies Tags;
