import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { plusMinutes } from "../../instant.ts";
import { accounts, as, firmed, NOW, system } from "../../testing/as.ts";
import * as Account from "../account/index.ts";
import * as Session from "./index.ts";

beforeAll(() => firmed());

const DAY = 24 * 60;
const on = (day: number) => system(plusMinutes(NOW, day * DAY));

async function open(accountID: string = accounts.employee): Promise<string> {
  const { token, write } = Session.opened(system(), await Account.row(accountID));
  await commit(system(), [write], null);
  return token;
}

it("ends after 14 days without use", async () => {
  const token = await open();
  expect(await Session.holder(on(13), token)).toBeDefined();
  expect(await Session.holder(on(26), token)).toBeDefined();
  expect(await Session.holder(on(40), token)).toBeUndefined();
});

it("ends after 60 days, however much it is used", async () => {
  const token = await open();
  for (const day of [10, 20, 30, 40, 50, 59]) expect(await Session.holder(on(day), token)).toBeDefined();
  expect(await Session.holder(on(60), token)).toBeUndefined();
});

it("ends when signed out, and nobody else's with it", async () => {
  const [one, other] = [await open(), await open()];
  await Session.close(one);
  expect(await Session.holder(system(), one)).toBeUndefined();
  expect(await Session.holder(system(), other)).toBeDefined();
});

it("ends everywhere at once", async () => {
  const tokens = [await open(accounts.manager), await open(accounts.manager)];
  await Account.signOutEverywhere(as("manager"));
  for (const token of tokens) expect(await Session.holder(system(), token)).toBeUndefined();
});

it("acts with the role the account has now", async () => {
  const token = await open(accounts.head);
  await Account.change(as("administrator"), accounts.head, { version: 1, role: "employee", departmentID: null });
  expect(await Session.holder(system(), token)).toMatchObject({ role: "employee", departmentID: undefined });
});

it("ends when the colleague leaves", async () => {
  const token = await open(accounts.recruiter);
  await Account.change(as("administrator"), accounts.recruiter, { version: 1, status: "left" });
  expect(await Session.holder(system(), token)).toBeUndefined();
});

describe("of who has been here before", () => {
  const here = async (accountID: string) => {
    const token = await open(accountID);
    expect(await Session.holder(system(), token)).toMatchObject({ accountID });
    return token;
  };

  it("ends as soon as it is signed out", async () => {
    const token = await here(accounts.employee);
    await Session.close(token);
    expect(await Session.holder(system(), token)).toBeUndefined();
  });

  it("ends at once with all others", async () => {
    const token = await here(accounts.manager);
    await Account.signOutEverywhere(as("manager"));
    expect(await Session.holder(system(), token)).toBeUndefined();
  });

  it("ends when they leave, and until then acts with the role they have", async () => {
    const token = await here(accounts.employee);
    const { version } = await Account.get(accounts.employee);
    await Account.change(as("administrator"), accounts.employee, { version, role: "manager" });
    expect(await Session.holder(system(), token)).toMatchObject({ role: "manager" });
    await Account.change(as("administrator"), accounts.employee, { version: version + 1, status: "left" });
    expect(await Session.holder(system(), token)).toBeUndefined();
  });
});

it("is opened by nothing that stands in the table", async () => {
  const { write } = Session.opened(system(), await Account.row(accounts.employee));
  const hash = String(JSON.stringify(write.item).match(/[0-9a-f]{64}/)?.[0]);
  expect(await Session.holder(system(), hash)).toBeUndefined();
});
