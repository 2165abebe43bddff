import { beforeAll, expect, it } from "vitest";
import * as Account from "../access/account/index.ts";
import * as Roll from "../access/roll/index.ts";
import { commit } from "../commit.ts";
import * as Firm from "../firm/index.ts";
import { audit } from "../motivation/audit/index.ts";
import * as Ledger from "../motivation/ledger/index.ts";
import { overview } from "../motivation/overview/index.ts";
import * as Redemption from "../motivation/redemption/index.ts";
import * as Reward from "../motivation/reward/index.ts";
import * as Thanks from "../motivation/thanks/index.ts";
import { accounts, as, system } from "../testing/as.ts";
import { founded } from "./founded.ts";
import { departments } from "./house.ts";
import { moment, type Order } from "./order.ts";
import { rewarded } from "./paid.ts";
import { REWARDS } from "./paid-words.ts";
import { hired } from "./staff.ts";

const now = new Date().toISOString();
const administrator = as("administrator", now);
let order: Order;

beforeAll(async () => {
  const { firm, seats } = founded("uk", now);
  const { administrator: accountID } = accounts;
  const [seat] = seats;
  if (!seat) throw new Error("no seats");
  const visitor = {
    ...seat,
    accountID,
    name: "Vera Visitor",
    mail: "vera@example.com",
    role: "administrator" as const,
  };
  const keeper = Account.written({ ...visitor, epoch: 0, invites: 0 });
  await commit(system(now), [Firm.written(firm), keeper, ...Roll.first(accountID)], null);
  order = await hired(system(now), { locale: "uk", now, firm, seats });
  await rewarded(order);
}, 60_000);

it("pays every department's work over some months, not all of it, and the books agree", async () => {
  const months = [...new Set([118, 84, 47, 12].map((ago) => moment(order, ago - 2, 12).slice(0, 7)))];
  const totals = (await Promise.all(months.map((month) => overview(administrator, month)))).flatMap(
    (one) => one.departments,
  );
  expect(new Set(totals.filter(({ earned }) => earned > 0).map(({ unit }) => unit)).size).toBe(departments.length);
  expect(totals.reduce((sum, { unpaid }) => sum + unpaid, 0)).toBeGreaterThan(3);
  expect((await audit(administrator, undefined)).found).toEqual([]);
});

it("has rewards and points for the visitor, wishes that wait, and thanks; the same when it is told again", async () => {
  await rewarded(order);
  expect(await Reward.list(administrator)).toHaveLength(REWARDS.length);
  expect(await Ledger.balance(accounts.administrator)).toEqual({ points: 60, held: 0 });
  const { redemptions } = await Redemption.desk(administrator);
  expect(redemptions.map(({ status }) => status)).toEqual(["asked"]);
  expect((await Thanks.list(administrator, undefined)).thanks).toHaveLength(departments.length);
});
