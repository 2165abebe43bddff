import { expect, it } from "vitest";
import type { Role, User } from "../../context.ts";
import { can } from "./model.ts";

const user = (role: Role, accountID: string, departmentID?: string): User => ({
  type: "user",
  accountID,
  role,
  departmentID,
});
const vacancy = { recruiterID: "rita", managerID: "mark", team: ["tom"], departmentID: "design" };

it.each([
  ["a recruiter, any vacancy", user("recruiter", "other"), { read: true, work: true, salary: true, decide: true }],
  ["its hiring manager", user("manager", "mark"), { read: true, work: true, salary: true, decide: true }],
  ["a manager in its team", user("manager", "tom"), { read: true, work: false, salary: false, decide: false }],
  ["another manager", user("manager", "max"), { read: false, work: false, salary: false, decide: false }],
  ["its department's head", user("head", "hana", "design"), { read: true, work: false, salary: true, decide: true }],
  ["a head who hires for it", user("head", "mark", "sales"), { read: true, work: true, salary: true, decide: true }],
  ["another head in its team", user("head", "tom", "sales"), { read: true, work: false, salary: false, decide: false }],
  ["another head", user("head", "hugo", "sales"), { read: false, work: false, salary: false, decide: false }],
  ["an employee in its team", user("employee", "tom"), { read: true, work: false, salary: false, decide: false }],
  ["another employee", user("employee", "eli", "design"), { read: false, work: false, salary: false, decide: false }],
] as const)("%s", (_, actor, rights) => {
  for (const action of ["read", "work", "salary", "decide"] as const)
    expect([action, can(actor, "vacancy", action, vacancy)]).toEqual([action, rights[action]]);
});

it("knows a person through the vacancies they are in, and the base only through its keepers", () => {
  const interviewer = user("employee", "tom");
  expect(can(interviewer, "person", "read", { vacancies: [vacancy] })).toBe(true);
  expect(can(interviewer, "person", "contacts", { vacancies: [vacancy] })).toBe(false);
  expect(can(interviewer, "person", "read", { vacancies: [] })).toBe(false);
  expect(can(user("recruiter", "rita"), "person", "age", { vacancies: [] })).toBe(true);
  expect(can(user("head", "hana", "design"), "person", "age", { vacancies: [vacancy] })).toBe(false);
});
