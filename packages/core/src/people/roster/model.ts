import * as v from "valibot";
import { Mail } from "../../access/account/model.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { LocalDate } from "../../time/zone/model.ts";

/** What the firm's own books call somebody: a personnel number. */
const PersonnelNumber = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

/** Who leads somebody: a colleague, or whoever has this mail, who may stand in the same file. */
const Manager = v.union([v.strictObject({ accountID: ID("account") }), v.strictObject({ mail: Mail })]);

/** One line of a staff list, read: somebody who works here, will, or did. Days are the office's own. */
export const Row = v.pipe(
  v.strictObject({
    /** Where it stands in the file; the head is line 1. */
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    name: Name,
    mail: v.optional(Mail),
    number: v.optional(PersonnelNumber),
    position: Name,
    departmentID: v.optional(ID("department")),
    officeID: ID("office"),
    manager: v.optional(Manager),
    startsOn: LocalDate,
    endsOn: v.optional(LocalDate),
    /** Whose profile it is, as who imports has told; `apart`: nobody's that is there, however alike. */
    personID: v.optional(ID("person")),
    apart: v.optional(v.literal(true)),
  }),
  v.check(({ mail, number }) => mail !== undefined || number !== undefined, "no key"),
);
export type Row = v.InferOutput<typeof Row>;

/** The most lines of a file, of one look around, and of one step of an import. */
export const MAX_LINES = 20_000;
const AT_ONE_LOOK = 50;
const AT_ONE_STEP = 10;

/** `managerName`: a colleague to be found by name. */
export const Look = v.strictObject({
  rows: v.pipe(
    v.array(v.strictObject({ row: Row, managerName: v.optional(Name) })),
    v.minLength(1),
    v.maxLength(AT_ONE_LOOK),
  ),
});
export type Look = v.InferOutput<typeof Look>;

/** `title`: what the file was called. */
export const Open = v.strictObject({ title: v.pipe(v.string(), v.minLength(1), v.maxLength(255)) });
export type Open = v.InferOutput<typeof Open>;

/** `invite`: they get an account's letter, now or on their first day. */
export const Step = v.strictObject({
  rows: v.pipe(v.array(Row), v.minLength(1), v.maxLength(AT_ONE_STEP)),
  invite: v.boolean(),
});
export type Step = v.InferOutput<typeof Step>;

/** One import of a staff list, and how many it took over. */
export const Info = v.strictObject({
  importID: ID("import"),
  title: v.string(),
  taken: v.number(),
  undone: v.number(),
  createdAt: Instant,
  createdBy: v.string(),
});
export type Info = v.InferOutput<typeof Info>;

/** By what a line is known again, in any file: its mail, else its number. */
export const keyOf = ({ mail, number }: Pick<Row, "mail" | "number">) =>
  mail === undefined ? `number:${number}` : `mail:${mail}`;

/**
 * Who a line is about: nobody known; a profile that becomes an employee's; perhaps a profile (somebody has to tell);
 * somebody who works here already; a line that was imported before.
 */
export type Standing = "new" | "known" | "like" | "works_here" | "imported";

export interface Seen {
  readonly line: number;
  readonly standing: Standing;
  readonly person?: { readonly personID: string; readonly name: string } | undefined;
  /** The colleague of the name that was asked for. */
  readonly managerID?: string | undefined;
  readonly manager?: "unknown" | "several" | undefined;
}

/** What became of a line: somebody was taken over, they were here already, or why not. */
export interface Outcome {
  readonly line: number;
  readonly outcome: "taken" | "already" | "refused";
  readonly personID?: string | undefined;
  readonly code?: string | undefined;
}

/** Why somebody cannot be taken back: what was done since. */
export type Since =
  | "profile_changed"
  | "employment_changed"
  | "account_changed"
  | "more_known"
  | "has_tasks"
  | "leads"
  | "merged";

export interface Kept {
  readonly line: number;
  readonly name: string;
  readonly personID: string;
  readonly since: Since;
}

export const refuse = refusals("roster", {
  missing: "missing",
  manager_missing: "conflict",
  like_somebody: "conflict",
  works_here: "conflict",
  imported: "conflict",
});
export type Code = CodeOf<typeof refuse>;
