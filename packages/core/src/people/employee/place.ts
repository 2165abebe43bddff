import * as Account from "../../access/account/index.ts";
import type { Info as Firm, Office } from "../../firm/model.ts";
import { refuse as refuseFirm } from "../../firm/model.ts";
import { instantToWall } from "../../time/zone/index.ts";
import { type Place, refuse } from "./model.ts";

/** The firm's office of this id. @throws firm.office_unknown */
export function officeOf(firm: Firm, officeID: string): Office {
  const office = firm.offices.find((one) => one.officeID === officeID);
  if (!office) throw refuseFirm("office_unknown");
  return office;
}

/** What day it is now in an office. */
export const todayIn = ({ zone }: Pick<Office, "zone">, now: string) => instantToWall(now, zone).localDate;

/**
 * Whether office, department and manager are there, and the manager has not left.
 * @throws firm.office_unknown, firm.department_unknown, employee.colleague_unknown
 */
export async function known(firm: Firm, { officeID, departmentID, managerID }: Omit<Place, "position">): Promise<void> {
  officeOf(firm, officeID);
  const there = firm.departments.some((one) => one.departmentID === departmentID);
  if (departmentID !== undefined && !there) throw refuseFirm("department_unknown");
  const manager = managerID === undefined ? undefined : await Account.find(managerID);
  if (managerID !== undefined && (!manager || manager.status === "left")) throw refuse("colleague_unknown");
}
