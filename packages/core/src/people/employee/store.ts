import { put, refuse as refuseDB, remove, type Write } from "../../commit.ts";
import { EmployeeEntity, ReportEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

/** A person's employee face, if they have one. For other modules, which answer for the rights. */
export async function find(personID: string): Promise<Info | undefined> {
  const { data } = await EmployeeEntity.get({ personID }).go({ consistent: true });
  return data ?? undefined;
}

/** The same. @throws employee.missing */
export async function get(personID: string): Promise<Info> {
  const face = await find(personID);
  if (!face) throw refuse("missing", { personID });
  return face;
}

/** The person whose account this is, if they have an employee face. */
export async function ofAccount(accountID: string): Promise<Info | undefined> {
  const { data } = await EmployeeEntity.query.byAccount({ accountID }).go({ limit: 1 });
  return data[0];
}

/** Faces whose account is to be opened or closed by this day, the longest due first. */
export async function turning(day: string): Promise<Info[]> {
  const { data } = await EmployeeEntity.query.turning({ turning: "yes" }).lte({ turnsOn: day }).go({ pages: "all" });
  return data;
}

const item = (face: Info) => ({ ...face, ...(face.turnsOn !== undefined && { turning: "yes" as const }) });

/** Whether anybody reports to this colleague. */
export async function leads(managerID: string): Promise<boolean> {
  const { data } = await ReportEntity.query.byManager({ managerID }).go({ limit: 1, consistent: true });
  return data.length > 0;
}

/** Who reports to whom, when that changes. */
function reporting(personID: string, before: string | undefined, managerID: string | undefined): Write[] {
  if (before === managerID) return [];
  return [
    ...(before === undefined ? [] : [remove(ReportEntity.delete({ managerID: before, personID }))]),
    ...(managerID === undefined ? [] : [put(ReportEntity.put({ managerID, personID }))]),
  ];
}

/** A face where there was none; `before`: the one of somebody who had left. Lost with `employee.exists`. */
export const added = (face: Info, before?: Info): Write[] => [
  put(
    before === undefined
      ? EmployeeEntity.create(item(face))
      : EmployeeEntity.put(item(face)).where(({ version }, { eq }) => eq(version, before.version)),
    () => refuse("exists", { personID: face.personID }),
  ),
  ...reporting(face.personID, before?.managerID, face.managerID),
];

/** `next` was made from `before`; lost with `db.stale` and the fresh face when it changed meanwhile. */
export const replaced = (before: Info, next: Info): Write[] => [
  put(
    EmployeeEntity.put(item(next)).where(({ version }, { eq }) => eq(version, before.version)),
    async () => refuseDB("stale", { fresh: await find(before.personID) }),
  ),
  ...reporting(before.personID, before.managerID, next.managerID),
];

/** There is no such face any more, or the one `before` it again. Lost with `db.stale` when it changed meanwhile. */
export const removed = (face: Info, before?: Info): Write[] =>
  before
    ? replaced(face, before)
    : [
        remove(
          EmployeeEntity.remove({ personID: face.personID }).where(({ version }, { eq }) => eq(version, face.version)),
          async () => refuseDB("stale", { fresh: await find(face.personID) }),
        ),
        ...reporting(face.personID, face.managerID, undefined),
      ];
