import type { Info as Firm } from "../../../firm/model.ts";

type Firmly = Pick<Firm, "departments">;

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
