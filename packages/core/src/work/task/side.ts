import * as Account from "../../access/account/index.ts";
import * as Firm from "../../firm/index.ts";
import { type Office, refuse as refuseFirm } from "../../firm/model.ts";
import { type Row, refuse } from "./model.ts";

/** Who is to answer for a task, and the office whose working day its deadline means. */
interface Side {
  readonly departmentID: string;
  readonly responsibleID?: string | undefined;
  readonly office: Office;
  readonly firm: Firm.Info;
}

interface Wanted {
  readonly departmentID?: string | undefined;
  readonly responsibleID?: string | undefined;
}

/**
 * The side that is meant: a colleague's department answers with them, unless another is named.
 * @throws task.colleague_unknown, task.department_needed, firm.department_unknown
 */
export async function sideOf({ departmentID, responsibleID }: Wanted): Promise<Side> {
  const [firm, account] = await Promise.all([Firm.get(), responsibleID ? Account.find(responsibleID) : undefined]);
  if (responsibleID && (!account || account.status === "left")) throw refuse("colleague_unknown");
  const meant = departmentID ?? account?.departmentID;
  if (meant === undefined) throw refuse("department_needed");
  const department = firm.departments.find((one) => one.departmentID === meant);
  if (!department) throw refuseFirm("department_unknown");
  const officeID = account?.officeID ?? department.officeID;
  const office = firm.offices.find((one) => one.officeID === officeID) ?? firm.offices[0];
  if (!office) throw refuseFirm("office_unknown");
  return { departmentID: meant, responsibleID, office, firm };
}

type Firmly = Pick<Firm.Info, "departments">;

/** Who answers for a department before the firm: its head, and the heads of the departments it is a part of. */
export function headsOf(
  { departments }: Firmly,
  departmentID: string | undefined,
  below: readonly string[] = [],
): string[] {
  const department = departments.find((one) => one.departmentID === departmentID);
  if (!department || below.includes(department.departmentID)) return [];
  const above = headsOf({ departments }, department.parentID, [...below, department.departmentID]);
  return [...new Set([...(department.headID ? [department.headID] : []), ...above])];
}

/** What the policy looks at, of a task whose department this firm has. */
export const rowOf = (firm: Firmly, task: Omit<Row, "headIDs">): Row => ({
  ...task,
  headIDs: headsOf(firm, task.departmentID),
});
