import * as Account from "../access/account/index.ts";
import * as Address from "../access/address/index.ts";
import * as Roll from "../access/roll/index.ts";
import { commit } from "../commit.ts";
import type { Ctx, Role } from "../context.ts";
import * as Firm from "../firm/index.ts";

/** One account per role, always the same, so that a test can name them: `accounts.recruiter`. */
const idOf = (kind: string, letter: string) => `${kind}-${letter.repeat(26)}`;
export const accounts = {
  administrator: idOf("acc", "a"),
  recruiter: idOf("acc", "b"),
  manager: idOf("acc", "c"),
  head: idOf("acc", "d"),
  employee: idOf("acc", "e"),
} as const satisfies Record<Role, string>;

export const office = {
  officeID: idOf("off", "k"),
  name: "Kyiv",
  zone: "Europe/Kyiv",
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: [],
} satisfies Firm.Office;
/** The department `accounts.head` heads and belongs to. */
export const department = { departmentID: idOf("dep", "d"), name: "Design", headID: accounts.head } as const;

/** A Monday noon in Kyiv. */
export const NOW = "2026-03-02T10:00:00.000Z";

/** Somebody with this role acting at `now`; another person of the same role when told. */
export const as = (role: Role, now = NOW, accountID: string = accounts[role]): Ctx => ({
  actor: {
    type: "user",
    accountID,
    role,
    departmentID: role === "head" ? department.departmentID : undefined,
  },
  now,
});

/** What Kolo does by itself. */
export const system = (now = NOW): Ctx => ({ actor: { type: "system", name: "test" }, now });

/** A firm with one office and one department, and an active account per role (mail `<role>@example.com`). */
export async function firmed(now = NOW): Promise<void> {
  const ctx = system(now);
  const rows = (Object.keys(accounts) as Role[]).map((role) => ({
    accountID: accounts[role],
    name: `${role[0]?.toUpperCase()}${role.slice(1)} Example`,
    mail: `${role}@example.com`,
    role,
    ...(role === "head" && { departmentID: department.departmentID }),
    officeID: office.officeID,
    locale: "en" as const,
    zone: office.zone,
    status: "active" as const,
    epoch: 0,
    invites: 0,
    createdAt: now,
    version: 1,
  }));
  const firm = Firm.written({
    name: "Example",
    locale: "en",
    currency: "UAH",
    sample: false,
    offices: [office],
    departments: [department],
    fields: [],
    version: 1,
  });
  const people = rows.flatMap((row) => [Account.written(row), Address.taken(row.mail, row.accountID)]);
  await commit(ctx, [...Roll.first(accounts.administrator), firm, ...people], null);
}
