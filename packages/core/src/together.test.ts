import { beforeAll, expect, it } from "vitest";
import * as Account from "./access/account/index.ts";
import { accounts, firmed } from "./testing/as.ts";
import { together } from "./together.ts";

beforeAll(() => firmed());

it("reads items as their own modules do, in the order asked", async () => {
  const both = await together([Account.read(accounts.manager), Account.read(accounts.head)]);
  expect(both).toEqual([await Account.find(accounts.manager), await Account.find(accounts.head)]);
});

it("reads nothing where nothing is, and one that is asked for twice", async () => {
  const head = Account.read(accounts.head);
  const [nobody, ...twice] = await together([Account.read("acc-nobody"), head, head]);
  expect(nobody).toBeUndefined();
  expect(twice.map((account) => account?.accountID)).toEqual([accounts.head, accounts.head]);
});
