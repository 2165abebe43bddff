import * as Firm from "@kolo/core/firm";
import { accounts, as, department } from "../../../../core/src/testing/as.ts";
import { ADMINISTRATOR, EVERYBODY, type Row } from "./row.ts";

/** A department that none of the tests' accounts heads. */
async function headless(): Promise<string> {
  const { departments, version } = await Firm.get();
  const there = departments.find(({ name }) => name === "Headless");
  if (there) return there.departmentID;
  const firm = await Firm.keepDepartment(as("administrator"), { version, department: { name: "Headless" } });
  return firm.departments.find(({ name }) => name === "Headless")?.departmentID ?? "";
}

const stranger = (role: string) => (role === "manager" ? accounts.recruiter : accounts.manager);

/** Own: the department one heads, or oneself. The administrator sees all. */
export const lateness: readonly Row[] = [
  { route: "GET /lateness", own: EVERYBODY, foreign: EVERYBODY },
  { route: "GET /lateness/kept", own: EVERYBODY, foreign: EVERYBODY },
  { route: "POST /lateness/check", own: ADMINISTRATOR, foreign: ADMINISTRATOR },
  {
    route: "GET /lateness/department/:departmentID",
    own: ["administrator", "head"],
    foreign: ADMINISTRATOR,
    request: async (whose) => ({
      path: `/lateness/department/${whose === "own" ? department.departmentID : await headless()}`,
    }),
  },
  {
    route: "GET /lateness/person/:accountID",
    own: EVERYBODY,
    foreign: ADMINISTRATOR,
    requestOf: (role, whose) => ({ path: `/lateness/person/${whose === "own" ? accounts[role] : stranger(role)}` }),
  },
  {
    route: "GET /lateness/person/:accountID/rows",
    own: EVERYBODY,
    foreign: ADMINISTRATOR,
    requestOf: (role, whose) => ({
      path: `/lateness/person/${whose === "own" ? accounts[role] : stranger(role)}/rows`,
    }),
  },
];
