import * as v from "valibot";
import { Mail } from "../../../access/account/model.ts";
import type { Info as Firm } from "../../../firm/model.ts";
import type { Column } from "../column/model.ts";
import { dayOf } from "../day/model.ts";
import { Row } from "../model.ts";

/** Why a line cannot be taken over as it is. */
export type Problem =
  | "name_missing"
  | "key_missing"
  | "mail_wrong"
  | "double"
  | "position_missing"
  | "start_missing"
  | "start_wrong"
  | "end_wrong"
  | "ends_before_start"
  | "department_unknown"
  | "office_unknown"
  | "manager_circle"
  | "manager_left_out"
  | "too_long";

/** A problem with what it is about: the value, or the other line. */
export interface Fault {
  readonly problem: Problem;
  readonly what?: string | undefined;
  readonly line?: number | undefined;
}

/** What stands in a line, by column: trimmed, without what is empty. */
export type Cells = Partial<Record<Column, string>>;

/** A line as it stands in the file, counted as a spreadsheet does: the head is 1. */
export interface Raw {
  readonly line: number;
  readonly cells: Cells;
}

/** A line of the file as it was read. */
export interface Line extends Raw {
  readonly faults: readonly Fault[];
  /** Cells that a spreadsheet would compute: they are kept as the text they are. */
  readonly formulas: readonly Column[];
  /** What would be taken over; absent while there is a fault. */
  readonly row?: Row | undefined;
  /** A colleague who is not in the file, to be found by name. */
  readonly managerName?: string | undefined;
}

/** How names of the file are meant that the firm does not know, and where people sit of whom the file does not say. */
export interface Meant {
  readonly departments: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
  readonly officeID: string;
}

/** What a line is read beside. */
export interface Beside {
  readonly firm: Pick<Firm, "departments" | "offices">;
  readonly meant: Meant;
  /** The first line of each mail and number, and of each name. */
  readonly keys: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, Raw>;
}

/** As names are compared. */
export const plainName = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

export const nameOf = ({ name, first, last }: Cells) =>
  name ?? [first, last].filter((part) => part !== undefined).join(" ");

/** By what a line is known again, as it stands there. */
export const keysOf = ({ mail, number }: Cells): string[] => [
  ...(mail === undefined ? [] : [`mail:${mail.toLowerCase()}`]),
  ...(number === undefined ? [] : [`number:${number}`]),
];

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+@]|^-\D/u;

/** A line with all that is wrong with it, or with what would be taken over. */
export function lineOf(raw: Raw, beside: Beside): Line {
  const { cells } = raw;
  const formulas = (Object.keys(cells) as Column[]).filter((column) => FORMULA.test(cells[column] ?? ""));
  const lead = leadOf(raw, beside);
  const read = { ...raw, formulas, ...(lead.name !== undefined && { managerName: lead.name }) };
  const faults = [
    ...who(raw, beside),
    ...when(cells),
    ...where("department_unknown", cells.department, departmentOf(cells, beside)),
    ...where("office_unknown", cells.office, officeOf(cells, beside)),
  ];
  if (faults.length > 0) return { ...read, faults };
  const row = v.safeParse(Row, {
    line: raw.line,
    name: nameOf(cells),
    mail: cells.mail,
    number: cells.number,
    position: cells.position,
    departmentID: departmentOf(cells, beside),
    officeID: officeOf(cells, beside) ?? beside.meant.officeID,
    ...(lead.mail !== undefined && { manager: { mail: lead.mail } }),
    startsOn: dayOf(cells.starts ?? ""),
    endsOn: dayOf(cells.ends ?? ""),
  });
  return row.success ? { ...read, faults, row: row.output } : { ...read, faults: [{ problem: "too_long" }] };
}

const fault = (is: boolean, problem: Problem, what?: string): Fault[] => (is ? [{ problem, what }] : []);

function who({ line, cells }: Raw, { keys }: Beside): Fault[] {
  const { mail, number, position } = cells;
  const first = keysOf(cells)
    .map((key) => keys.get(key))
    .find((one) => one !== undefined && one !== line);
  return [
    ...fault(nameOf(cells) === "", "name_missing"),
    ...fault(mail !== undefined && !v.is(Mail, mail), "mail_wrong", mail),
    ...fault(mail === undefined && number === undefined, "key_missing"),
    ...(first === undefined ? [] : [{ problem: "double" as const, line: first }]),
    ...fault(position === undefined, "position_missing"),
  ];
}

function when({ starts, ends }: Cells): Fault[] {
  const [from, to] = [starts, ends].map((text) => (text === undefined ? undefined : dayOf(text)));
  return [
    ...fault(starts === undefined, "start_missing"),
    ...fault(starts !== undefined && from === undefined, "start_wrong", starts),
    ...fault(ends !== undefined && to === undefined, "end_wrong", ends),
    ...fault(from !== undefined && to !== undefined && to < from, "ends_before_start", ends),
  ];
}

const where = (problem: Problem, name: string | undefined, id: string | undefined) =>
  fault(name !== undefined && id === undefined, problem, name);

const departmentOf = ({ department }: Cells, { firm, meant }: Beside) =>
  idOf(department, meant.departments, firm.departments, (one) => one.departmentID);
const officeOf = ({ office }: Cells, { firm, meant }: Beside) =>
  idOf(office, meant.offices, firm.offices, (one) => one.officeID);

function idOf<One extends { readonly name: string }>(
  name: string | undefined,
  meant: Readonly<Record<string, string>>,
  rows: readonly One[],
  id: (one: One) => string,
): string | undefined {
  if (name === undefined) return undefined;
  const found = rows.find((one) => plainName(one.name) === plainName(name));
  return found ? id(found) : meant[plainName(name)];
}

/** Who leads them: a mail as it stands, a name of the file by its mail, else a colleague's name. */
function leadOf({ line, cells: { manager } }: Raw, { names }: Beside): { mail?: string; name?: string } {
  if (manager === undefined) return {};
  const written = v.safeParse(Mail, manager);
  if (written.success) return { mail: written.output };
  const inFile = names.get(plainName(manager));
  const mail = inFile?.line === line ? undefined : v.safeParse(Mail, inFile?.cells.mail);
  return mail?.success ? { mail: mail.output } : { name: manager };
}
