export type * from "./model.ts";

import * as Account from "../access/account/index.ts";
import { need } from "../access/policy/model.ts";
import { commit, put, refuse as refuseDB, update, type Write } from "../commit.ts";
import { type Ctx, user } from "../context.ts";
import type { Refused } from "../error.ts";
import { newID } from "../id.ts";
import * as House from "../live/house/index.ts";
import { usualCalendar } from "../time/calendar/model.ts";
import { FirmEntity } from "./entity.ts";
import * as Model from "./model.ts";
import * as Recount from "./recount/index.ts";

/** The firm, or undefined while it is not set up. */
export async function find(): Promise<Model.Info | undefined> {
  const { data } = await FirmEntity.get({}).go({ consistent: true });
  return data ?? undefined;
}

/** The firm. Refuses with `firm.missing` while it is not set up. */
export async function get(): Promise<Model.Info> {
  const firm = await find();
  if (!firm) throw Model.refuse("missing");
  return firm;
}

/** A new firm's item; there is one firm, so only one can ever be written. */
export const written = (firm: Model.Info): Write => put(FirmEntity.create(firm), () => Model.refuse("exists"));

/** Sets the firm up with its first office, where the administrator sits too. */
export async function setUp(ctx: Ctx, { office, zone, ...input }: Model.Setup): Promise<Model.Info> {
  need(ctx, "firm", "edit", undefined);
  const officeID = newID("office");
  const firm: Model.Info = {
    ...input,
    sample: false,
    offices: [{ ...Model.USUAL, officeID, name: office, zone, calendar: usualCalendar(zone) }],
    departments: [],
    fields: [],
    version: 1,
  };
  const administrator = await Account.row(user(ctx).accountID);
  const seated = Account.changed(administrator, { officeID, zone, locale: input.locale });
  return commit(ctx, [written(firm), seated.write], firm);
}

/** Changes the firm's name, language or currency. */
export const edit = (ctx: Ctx, { version, ...changes }: Model.Edit) =>
  changed(
    ctx,
    version,
    () => changes,
    () => [House.raised()],
  );

/** Adds an office, or edits one. When a day means another moment in it, its open deadlines are ordered to be told anew. */
export const keepOffice = (ctx: Ctx, { version, office }: Model.OfficeEdit) =>
  changed(
    ctx,
    version,
    ({ offices }) => {
      known(office.officeID, offices, (one) => one.officeID, "office_unknown");
      const row = { ...office, officeID: office.officeID ?? newID("office") };
      return { offices: Model.merged(offices, row, (one) => one.officeID) };
    },
    ({ offices }) => {
      const before = offices.find(({ officeID }) => officeID === office.officeID);
      return before && !Model.sameClock(before, office) ? [Recount.ordered(ctx, before.officeID)] : [];
    },
  );

/** Adds a department, or edits one. Its office and the one it is a part of are the firm's, its head a colleague who has not left. */
export async function keepDepartment(ctx: Ctx, { version, department }: Model.DepartmentEdit) {
  if (department.headID && (await Account.get(department.headID)).status === "left")
    throw Model.refuse("head_has_left");
  return changed(ctx, version, ({ departments, offices }) => {
    known(department.departmentID, departments, (one) => one.departmentID, "department_unknown");
    known(department.officeID, offices, (one) => one.officeID, "office_unknown");
    known(department.parentID, departments, (one) => one.departmentID, "department_unknown");
    const row = { ...department, departmentID: department.departmentID ?? newID("department") };
    if (Model.circular(departments, row)) throw Model.refuse("department_circular");
    return { departments: Model.merged(departments, row, (one) => one.departmentID) };
  });
}

/** Adds a field of the profile, or edits one. */
export const keepField = (ctx: Ctx, { version, field }: Model.FieldEdit) =>
  changed(ctx, version, ({ fields }) => {
    known(field.fieldID, fields, (one) => one.fieldID, "field_unknown");
    const row = { ...field, fieldID: field.fieldID ?? newID("field") };
    return { fields: Model.merged(fields, row, (one) => one.fieldID) };
  });

type Unknown = "office_unknown" | "department_unknown" | "field_unknown";
function known<Row>(id: string | undefined, rows: readonly Row[], idOf: (row: Row) => string, code: Unknown): void {
  if (id && !rows.some((row) => idOf(row) === id)) throw Model.refuse(code);
}

/** One change of the firm's item, a version later. Refuses with `db.stale`, and the fresh firm, when it changed meanwhile. */
async function changed(
  ctx: Ctx,
  version: number,
  decide: (firm: Model.Info) => Partial<Omit<Model.Info, "version">>,
  more: (before: Model.Info) => Write[] = () => [],
): Promise<Model.Info> {
  need(ctx, "firm", "edit", undefined);
  const before = await get();
  if (before.version !== version) throw await stale();
  const firm = { ...before, ...decide(before), version: version + 1 };
  const patch = FirmEntity.patch({})
    .set(firm)
    .where((field, { eq }) => eq(field.version, version));
  return commit(ctx, [update(patch, stale), ...more(before)], firm);
}

const stale = async (): Promise<Refused> => refuseDB("stale", { fresh: await get() });
