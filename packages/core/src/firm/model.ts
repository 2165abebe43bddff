import * as v from "valibot";
import { Locale } from "../context.ts";
import { type CodeOf, refusals } from "../error.ts";
import { ID } from "../id.ts";
import { Currency } from "../money.ts";

/** An IANA zone name the runtime knows. */
export const Zone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.check((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
    } catch {
      return false;
    }
  }, "zone"),
);

export const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
export const Clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const Day = v.pipe(v.string(), v.isoDate());

/** Where people work: its zone and hours say what "by Friday" means. `workdays` are ISO weekdays, Monday is 1. */
export const Office = v.strictObject({
  officeID: ID("office"),
  name: Name,
  zone: Zone,
  workdays: v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])),
  start: Clock,
  end: Clock,
  holidays: v.array(Day),
});
export type Office = v.InferOutput<typeof Office>;

export const Department = v.strictObject({
  departmentID: ID("department"),
  name: Name,
  headID: v.optional(ID("account")),
  officeID: v.optional(ID("office")),
});
export type Department = v.InferOutput<typeof Department>;

/** A field the firm adds to a person's profile. */
export const Field = v.strictObject({
  fieldID: ID("field"),
  label: Name,
  kind: v.picklist(["text", "number", "date", "choice"]),
  choices: v.optional(v.pipe(v.array(Name), v.maxLength(50))),
});
export type Field = v.InferOutput<typeof Field>;

/** The one firm of this deployment, with what every screen needs: offices, departments, own fields. */
export const Info = v.strictObject({
  name: Name,
  locale: Locale,
  currency: Currency,
  sample: v.boolean(),
  offices: v.pipe(v.array(Office), v.minLength(1), v.maxLength(200)),
  departments: v.pipe(v.array(Department), v.maxLength(500)),
  fields: v.pipe(v.array(Field), v.maxLength(50)),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** The first form: one firm, one office. */
export const Setup = v.strictObject({
  name: Name,
  locale: Locale,
  currency: Currency,
  office: Name,
  zone: Zone,
});
export type Setup = v.InferOutput<typeof Setup>;

export const refuse = refusals("firm", {
  missing: "missing",
  exists: "conflict",
  office_unknown: "invalid",
  department_unknown: "invalid",
  in_use: "conflict",
});
export type Code = CodeOf<typeof refuse>;
