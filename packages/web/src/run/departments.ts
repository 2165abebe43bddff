import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";

/** The firm's departments by id: their names and who heads them. */
export function useDepartments() {
  const session = useSession();
  const colleagues = useColleagues();
  const all = () => session.data?.firm?.departments ?? [];
  const find = (id: string) => all().find(({ departmentID }) => departmentID === id);
  return {
    order: () => all().map(({ departmentID }) => departmentID),
    nameOf: (id: string) => find(id)?.name ?? "",
    headIDOf: (id: string) => find(id)?.headID,
    headOf: (id: string) => colleagues.nameOf(find(id)?.headID ?? ""),
  };
}
