import { expect, it } from "vitest";
import { commit, put } from "../../commit.ts";
import { accounts, as } from "../../testing/as.ts";
import { check, rebuild } from "./check.ts";
import { BalanceEntity } from "./entity.ts";

it("a balance that its lines do not explain is told, and made anew from them", async () => {
  const administrator = as("administrator");
  await commit(administrator, [put(BalanceEntity.put({ accountID: accounts.employee, points: 5, held: 1 }))], null);
  expect(await check(accounts.employee)).toEqual([
    { what: "points", kept: 5, counted: 0 },
    { what: "held", kept: 1, counted: 0 },
  ]);
  await rebuild(administrator, accounts.employee);
  expect(await check(accounts.employee)).toEqual([]);
});
