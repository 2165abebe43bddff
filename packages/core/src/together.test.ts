import { beforeAll, expect, it } from "vitest";
import * as Account from "./access/account/index.ts";
import { commit } from "./commit.ts";
import * as Revision from "./live/revision/index.ts";
import { accounts, firmed, system } from "./testing/as.ts";
import { together } from "./together.ts";

beforeAll(() => firmed());

it("reads items of several kinds as their own modules do, in the order asked", async () => {
  await commit(system(), [Revision.raised(Revision.HOUSE)], null);
  const [revision, head] = await together([Revision.ofHouse, Account.read(accounts.head)], { consistent: true });
  expect(revision).toBe((await Revision.list([Revision.HOUSE]))[Revision.HOUSE]);
  expect(head).toEqual(await Account.find(accounts.head));
});

it("reads nothing where nothing is, and one that is asked for twice", async () => {
  const head = Account.read(accounts.head);
  const [nobody, ...twice] = await together([Account.read("acc-nobody"), head, head]);
  expect(nobody).toBeUndefined();
  expect(twice.map((account) => account?.accountID)).toEqual([accounts.head, accounts.head]);
});
