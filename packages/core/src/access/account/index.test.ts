import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { newID } from "../../id.ts";
import { accounts, as, firmed, system } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import * as Roll from "../roll/index.ts";
import * as Account from "./index.ts";

beforeAll(() => firmed());
const administrator = as("administrator");

describe("the last administrator", () => {
  it("can neither leave nor become something else", async () => {
    const change = { version: 1, role: "recruiter" } as const;
    await expect(Account.change(administrator, accounts.administrator, change)).rejects.toThrow(
      "account.last_administrator",
    );
    await expect(Account.change(administrator, accounts.administrator, { version: 1, status: "left" })).rejects.toThrow(
      "account.last_administrator",
    );
  });

  it("is left by two who step back at the same moment", async () => {
    const accountID = newID("account");
    const other = { ...(await Account.row(accounts.administrator)), accountID, mail: "second@example.com" };
    await commit(system(), [Account.written(other), ...Roll.joined(accountID)], null);
    const ids = [accounts.administrator, accountID];
    const outcomes = await race(2, (run) =>
      Account.change(administrator, ids[run] ?? "", { version: 1, role: "employee" }),
    );
    expect(outcomes).toEqual(["account.last_administrator", "ok"]);
  });
});

describe("a change", () => {
  it("is refused, with the fresh account, when another was made meanwhile", async () => {
    const { version } = await Account.get(accounts.manager);
    const outcomes = await race(2, () => Account.change(administrator, accounts.manager, { version, role: "head" }));
    expect(outcomes).toEqual(["db.stale", "ok"]);
    const late = Account.change(administrator, accounts.manager, { version, name: "Too late" });
    await expect(late).rejects.toMatchObject({ code: "db.stale", data: { fresh: { role: "head" } } });
  });

  it("takes a department away", async () => {
    const { version } = await Account.get(accounts.head);
    const after = await Account.change(administrator, accounts.head, { version, departmentID: null });
    expect(after.departmentID).toBeUndefined();
    expect((await Account.get(accounts.head)).departmentID).toBeUndefined();
  });

  it("of oneself cannot touch the role", async () => {
    const me = await Account.changeSelf(as("employee"), { version: 1, locale: "ru" });
    expect(me).toMatchObject({ locale: "ru", role: "employee", version: 2 });
    await expect(Account.change(as("employee"), accounts.employee, { version: 2, role: "head" })).rejects.toThrow(
      "access.forbidden",
    );
  });
});

it("lists colleagues by name, finds them by its beginning, and shows no secret", async () => {
  const { accounts: all } = await Account.list(as("employee"), {});
  const names = all.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect(JSON.stringify(all)).not.toMatch(/passwordHash|epoch/);
  const { accounts: found } = await Account.list(as("employee"), { q: "rec" });
  expect(found.map(({ name }) => name)).toEqual(["Recruiter Example"]);
});
