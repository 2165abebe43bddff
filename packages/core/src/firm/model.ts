import * as v from "valibot";
import { Locale } from "../context.ts";
import { type CodeOf, refusals } from "../error.ts";
import { ID } from "../id.ts";
import { Currency } from "../money.ts";
import { CalendarCode } from "../time/calendar/model.ts";
import { LocalDate, LocalTime, Zone } from "../time/zone/model.ts";

export const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

const Days = v.pipe(v.array(LocalDate), v.maxLength(400));

/**
 * Where people work: its zone, hours and calendar say what "by Friday" means. `workdays` are ISO weekdays, Monday is 1;
 * `holidays` and `worked` are its own days off and days worked, whatever the calendar says.
 */
export const Office = v.strictObject({
  officeID: ID("office"),
  name: Name,
  zone: Zone,
  workdays: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.minLength(1)),
  start: LocalTime,
  end: LocalTime,
  calendar: v.optional(CalendarCode),
  holidays: Days,
  worked: v.optional(Days),
});
export type Office = v.InferOutput<typeof Office>;

/** `parentID`: the department it is a part of. */
export const Department = v.strictObject({
  departmentID: ID("department"),
  name: Name,
  parentID: v.optional(ID("department")),
  headID: v.optional(ID("account")),
  officeID: v.optional(ID("office")),
});
export type Department = v.InferOutput<typeof Department>;

/** Answers for whoever is in no department: no department of the firm's list has this id. */
export const WHOLE_FIRM: Department["departmentID"] = `dep-${"0".repeat(26)}`;

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

/** Changes of the firm's own row, and of its offices, departments and fields: with an id one is edited, without one it is added. */
export const Edit = v.strictObject({
  version: v.number(),
  name: v.optional(Name),
  locale: v.optional(Locale),
  currency: v.optional(Currency),
});
export type Edit = v.InferOutput<typeof Edit>;

export const OfficeEdit = v.strictObject({
  version: v.number(),
  office: v.strictObject({ ...Office.entries, officeID: v.optional(ID("office")) }),
});
export type OfficeEdit = v.InferOutput<typeof OfficeEdit>;

export const DepartmentEdit = v.strictObject({
  version: v.number(),
  department: v.strictObject({ ...Department.entries, departmentID: v.optional(ID("department")) }),
});
export type DepartmentEdit = v.InferOutput<typeof DepartmentEdit>;

export const FieldEdit = v.strictObject({
  version: v.number(),
  field: v.strictObject({ ...Field.entries, fieldID: v.optional(ID("field")) }),
});
export type FieldEdit = v.InferOutput<typeof FieldEdit>;

/** The hours an office starts with; its people correct them in the settings. */
export const USUAL = {
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: [],
} satisfies Partial<Office>;

type Clock = Omit<Office, "officeID" | "name">;
const clockOf = ({ zone, workdays, start, end, calendar = "none", holidays, worked = [] }: Clock) =>
  JSON.stringify([zone, workdays.toSorted(), start, end, calendar, holidays.toSorted(), worked.toSorted()]);

/** Whether "by Friday" means the same moment in both. */
export const sameClock = (one: Clock, other: Clock) => clockOf(one) === clockOf(other);

/** The list with `row` in place of the one of its id, or at its end when it is new. */
export function merged<Row>(rows: readonly Row[], row: Row, idOf: (row: Row) => string): Row[] {
  const known = rows.some((one) => idOf(one) === idOf(row));
  return known ? rows.map((one) => (idOf(one) === idOf(row) ? row : one)) : [...rows, row];
}

/** Whether a department would be a part of itself, at whatever remove. */
export function circular(departments: readonly Department[], { departmentID, parentID }: Department): boolean {
  const parentOf = new Map(departments.map((one) => [one.departmentID, one.parentID]));
  const above = new Set<string>();
  for (let at = parentID; at !== undefined && !above.has(at); at = parentOf.get(at)) above.add(at);
  return above.has(departmentID);
}

/** A department and all that are parts of it, itself first. */
export function within(departments: readonly Department[], departmentID: string): string[] {
  const found = [departmentID];
  for (const at of found) found.push(...departments.flatMap((one) => (one.parentID === at ? [one.departmentID] : [])));
  return found;
}

export const refuse = refusals("firm", {
  missing: "missing",
  exists: "conflict",
  office_unknown: "invalid",
  department_unknown: "invalid",
  department_circular: "invalid",
  field_unknown: "invalid",
  head_has_left: "invalid",
});
export type Code = CodeOf<typeof refuse>;
