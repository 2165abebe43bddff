import * as v from "valibot";
import { Mail } from "../../access/account/model.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { CompetencyID, Level } from "../../hiring/vacancy/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Money } from "../../money.ts";
import { PartialDate } from "../../time/partial-date.ts";

/** E.164, the one shape in which two phones can be compared: `+380441234567`. */
export const Phone = v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/));
const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

export const Experience = v.strictObject({
  title: v.optional(Line),
  employer: v.optional(Line),
  start: v.optional(PartialDate),
  /** null: until now. */
  end: v.optional(v.nullable(PartialDate)),
});
export const Education = v.strictObject({
  institution: Line,
  degree: v.optional(Line),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
});
export const Claim = v.strictObject({
  competencyID: CompetencyID,
  level: v.optional(Level),
  months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(900))),
});
export const Language = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  level: v.optional(v.string()),
});

/** A mail or phone typed twice is one: each is claimed by an item of its own. */
const once = (contacts: string[]) => [...new Set(contacts)];

/** What a résumé can tell and a person can correct. Absent or empty: not known. */
export const fields = {
  name: Name,
  mails: v.pipe(v.array(Mail), v.maxLength(10), v.transform(once)),
  phones: v.pipe(v.array(Phone), v.maxLength(10), v.transform(once)),
  links: v.pipe(v.array(v.pipe(v.string(), v.url(), v.regex(/^https?:/i), v.maxLength(500))), v.maxLength(20)),
  city: v.optional(Line),
  headline: v.optional(Line),
  desiredSalary: v.optional(Money),
  /** Total experience in months; overlapping jobs count once. */
  months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(900))),
  competencies: v.pipe(v.array(Claim), v.maxLength(200)),
  experience: v.pipe(v.array(Experience), v.maxLength(60)),
  education: v.pipe(v.array(Education), v.maxLength(30)),
  languages: v.pipe(v.array(Language), v.maxLength(20)),
  birthDate: v.optional(PartialDate),
  tags: v.pipe(v.array(Name), v.maxLength(30)),
  /** They asked not to be written to or called. */
  doNotContact: v.optional(v.boolean()),
  /** The firm's own fields, by field id. */
  custom: v.pipe(v.record(ID("field"), v.union([v.pipe(v.string(), v.maxLength(2000)), v.number()])), v.maxEntries(50)),
};
export type FieldName = keyof typeof fields;
export const FieldName = v.picklist(Object.keys(fields) as [FieldName, ...FieldName[]]);

/** Where somebody came from. */
export const Source = v.strictObject({
  kind: v.picklist(["job_site", "mail", "agency", "referral", "own_page", "base"]),
  name: v.optional(Name),
});
export type Source = v.InferOutput<typeof Source>;

/** One human being, and (so far) their candidate face. */
export const Info = v.strictObject({
  personID: ID("person"),
  ...fields,
  source: v.optional(Source),
  /** Fields a reader filled and nobody has confirmed yet. What is not here is never overwritten by a reading. */
  unconfirmed: v.array(FieldName),
  createdAt: Instant,
  createdBy: v.string(),
  updatedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** A person of whom nothing is known. */
export const blank = {
  mails: [],
  phones: [],
  links: [],
  competencies: [],
  experience: [],
  education: [],
  languages: [],
  tags: [],
  custom: {},
  unconfirmed: [],
} satisfies Partial<Info>;

export const refuse = refusals("person", { missing: "missing", contact_taken: "conflict", nothing_known: "invalid" });
export type Code = CodeOf<typeof refuse>;
