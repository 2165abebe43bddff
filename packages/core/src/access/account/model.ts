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

/**
 * A colleague who can sign in; `awaited`: from their first day. What others may see of it; the secret parts stay in the
 * entity.
 */
export const Info = v.strictObject({
  accountID: ID("account"),
  name: Name,
  mail: Mail,
  role: Role,
  departmentID: v.optional(ID("department")),
  officeID: v.optional(ID("office")),
  locale: Locale,
  zone: Zone,
  status: v.picklist(["awaited", "invited", "active", "left"]),
  /** A newcomer to whom their head has not opened the team's work yet. */
  closed: v.optional(v.literal(true)),
  createdAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Invite = v.strictObject({
  name: Name,
  mail: Mail,
  role: Role,
  /** The language of the letter and, until they choose, of the screens. The firm's when absent. */
  locale: v.optional(Locale),
  departmentID: v.optional(ID("department")),
  officeID: v.optional(ID("office")),
});
export type Invite = v.InferOutput<typeof Invite>;

/** What an administrator changes of a colleague. "left" also takes an invitation back. */
export const Change = v.strictObject({
  version: v.number(),
  name: v.optional(Name),
  role: v.optional(Role),
  departmentID: v.optional(v.nullable(ID("department"))),
  officeID: v.optional(v.nullable(ID("office"))),
  status: v.optional(v.literal("left")),
});
export type Change = v.InferOutput<typeof Change>;

/** What everybody changes of their own account. */
export const Self = v.strictObject({
  version: v.number(),
  name: v.optional(Name),
  locale: v.optional(Locale),
  zone: v.optional(Zone),
});
export type Self = v.InferOutput<typeof Self>;

export const List = v.strictObject({
  q: v.optional(v.pipe(v.string(), v.maxLength(120))),
  cursor: v.optional(v.string()),
});
export type List = v.InferOutput<typeof List>;

export const refuse = refusals("account", {
  missing: "missing",
  mail_taken: "conflict",
  wrong_password: "unauthenticated",
  wrong_current: "invalid",
  too_many_tries: "limited",
  link_spent: "conflict",
  link_expired: "conflict",
  last_administrator: "conflict",
  details_needed: "invalid",
  already_joined: "conflict",
  has_left: "conflict",
});
export type Code = CodeOf<typeof refuse>;
