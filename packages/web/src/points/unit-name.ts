import { useSession } from "../session.ts";
import { t } from "../text/index.ts";

/** How a department of the ledger is called; `none` is who works in none. */
export function useUnitName() {
  const session = useSession();
  return (unit: string): string =>
    session.data?.firm?.departments.find(({ departmentID }) => departmentID === unit)?.name ?? t().points.noDepartment;
}
