import * as v from "valibot";
import { refusals } from "../error.ts";
import { Money } from "../money.ts";
import { PartialDate } from "../time/partial-date.ts";

/** Every way a file cannot be read. Each tells the person something else to do, so each has its own sentence. */
export const refuse = refusals("resume", {
  empty: "invalid",
  encrypted: "invalid",
  broken: "invalid",
  unsupported: "invalid",
  too_big: "invalid",
  bomb: "invalid",
  no_text: "invalid",
  /** Letters are drawn in it; it is read apart and later. */
  scanned: "invalid",
  wrong_password: "invalid",
  /** A kind of protection that no password given here opens. */
  protected: "invalid",
  too_many: "invalid",
});

export const Kind = v.picklist(["pdf", "docx", "doc", "odt", "rtf", "html", "txt", "eml", "json", "image"]);
export type Kind = v.InferOutput<typeof Kind>;

export const Language = v.picklist(["en", "ru", "uk"]);
export type Language = v.InferOutput<typeof Language>;

/** Where in `Reading.text` a value stands: the offsets of its first character and of the one after its last. */
const Span = v.tuple([v.number(), v.number()]);
export type Span = v.InferOutput<typeof Span>;

/** What was found: never more than a proposal, so it says how sure the reader is (0 to 1) and where it saw it. */
export interface Found<T> {
  value: T;
  confidence: number;
  span?: Span | undefined;
}

const found = <S extends v.GenericSchema>(value: S) =>
  v.object({ value, confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), span: v.optional(Span) });

export const Competence = v.object({ competencyID: v.string(), months: v.optional(v.number()) });
export type Competence = v.InferOutput<typeof Competence>;

/** `end: null` is "until now"; a missing end is one the résumé does not tell. */
export const Job = v.object({
  title: v.optional(v.string()),
  employer: v.optional(v.string()),
  start: PartialDate,
  end: v.optional(v.nullable(PartialDate)),
});
export type Job = v.InferOutput<typeof Job>;

export const School = v.object({
  institution: v.string(),
  degree: v.optional(v.string()),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
});
export type School = v.InferOutput<typeof School>;

export const Level = v.picklist(["a1", "a2", "b1", "b2", "c1", "c2", "native"]);
export type Level = v.InferOutput<typeof Level>;

/** A language the person speaks: ISO 639-1 code. */
export const Tongue = v.object({ code: v.pipe(v.string(), v.length(2)), level: v.optional(Level) });
export type Tongue = v.InferOutput<typeof Tongue>;

export const Fields = v.object({
  name: v.optional(found(v.string())),
  /** The name in Latin letters, as passports write it, where it stands in Cyrillic ones. */
  latinName: v.optional(found(v.string())),
  mails: v.array(found(v.string())),
  /** E.164 where the number is a possible one, else as written. */
  phones: v.array(found(v.string())),
  links: v.array(found(v.string())),
  city: v.optional(found(v.string())),
  headline: v.optional(found(v.string())),
  competencies: v.array(found(Competence)),
  /** Words listed as skills that the competency list does not know, as written. */
  otherSkills: v.array(found(v.string())),
  /** Total experience in months: as stated, else from the periods with overlaps counted once. */
  months: v.optional(found(v.number())),
  experience: v.array(found(Job)),
  education: v.array(found(School)),
  languages: v.array(found(Tongue)),
  desiredSalary: v.optional(found(Money)),
  birthDate: v.optional(found(PartialDate)),
  age: v.optional(found(v.number())),
});
export type Fields = v.InferOutput<typeof Fields>;

/** A file within an archive; `reason` says why it is not even tried. */
export interface Inside {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly reason?: string | undefined;
}

/** What one file says. `partial` is true when limits cut it (too many pages or characters). */
export const Reading = v.object({
  kind: Kind,
  text: v.string(),
  language: v.optional(Language),
  pages: v.optional(v.number()),
  partial: v.boolean(),
  /** Where text begins that a person does not see on the page: kept, and never a source of fields. */
  hiddenFrom: v.optional(v.number()),
  fields: Fields,
});
export type Reading = v.InferOutput<typeof Reading>;
