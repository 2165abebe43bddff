import * as v from "valibot";
import { Locale, Role } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Zone } from "../../time/zone/model.ts";

/** One mail address, as typed but trimmed and lower-cased. */
export const Mail = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(254));
/** At least ten characters; length beats composition rules (NIST SP 800-63B, 3.1.1.2). */
export const Password = v.pipe(v.string(), v.minLength(10), v.maxLength(200));

/** A colleague who can sign in. What others may see of it; the secret parts stay in the entity. */
export const Info = v.strictObject({
  accountID: ID("account"),
  name: Name,
  mail: Mail,
  role: Role,
  departmentID: v.optional(ID("department")),
  officeID: v.optional(ID("office")),
  locale: Locale,
  zone: Zone,
  status: v.picklist(["invited", "active", "left"]),
  createdAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Invite = v.strictObject({
  name: Name,
  mail: Mail,
  role: Role,
  departmentID: v.optional(ID("department")),
  officeID: v.optional(ID("office")),
});
export type Invite = v.InferOutput<typeof Invite>;

export const refuse = refusals("account", {
  missing: "missing",
  mail_taken: "conflict",
  wrong_password: "unauthenticated",
  too_many_tries: "limited",
  link_spent: "conflict",
  link_expired: "conflict",
  last_administrator: "conflict",
  details_needed: "invalid",
});
export type Code = CodeOf<typeof refuse>;
