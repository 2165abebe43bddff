import { put, refuse as refuseDB, type Write } from "../../commit.ts";
import { EmployeeEntity } from "./entity.ts";
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

/** A face where there was none, or none any more. Lost with `employee.exists`. */
export const added = (face: Info): Write =>
  put(
    face.version === 1
      ? EmployeeEntity.create(item(face))
      : EmployeeEntity.put(item(face)).where(({ version }, { eq }) => eq(version, face.version - 1)),
    () => refuse("exists", { personID: face.personID }),
  );

/** `next` was made from `before`; lost with `db.stale` and the fresh face when it changed meanwhile. */
export const replaced = (before: Info, next: Info): Write =>
  put(
    EmployeeEntity.put(item(next)).where(({ version }, { eq }) => eq(version, before.version)),
    async () => refuseDB("stale", { fresh: await find(before.personID) }),
  );
