import { beforeAll, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import { commit } from "../../commit.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { accounts, as, department, firmed, system } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import { adjust } from "../adjustment/index.ts";
import { check } from "../ledger/check.ts";
import * as Ledger from "../ledger/index.ts";
import * as Reward from "../reward/index.ts";
import * as Thanks from "../thanks/index.ts";
import * as Redemption from "./index.ts";

const admin = as("administrator");
const employee = as("employee");
const { employee: accountID } = accounts;
const balance = () => Ledger.balance(accountID);
const paid = (points: number, to = accountID) => adjust(admin, { accountID: to, points, reason: "A prize" });
const lunch = (more: Partial<Reward.Create> = {}) =>
  Reward.create(admin, { name: "Lunch", kind: "lunch", price: 30, audience: [], approval: "head", ...more });
const edit = ({ rewardID, createdAt: _, ...reward }: Reward.Info, more: Partial<Reward.Edit>) =>
  Reward.edit(admin, rewardID, { ...reward, seenLeft: reward.left, ...more });

/** A wish of the employee for a reward at 30 points, with exactly those in hand. */
async function wished(more: Partial<Reward.Create> = {}) {
  const reward = await lunch(more);
  const { points } = await balance();
  if (points !== reward.price) await paid(reward.price - points);
  return { reward, wish: await Redemption.ask(employee, reward) };
}
const step = (wish: Redemption.Info, act: Redemption.Act, ctx = admin, words?: string) =>
  Redemption.step(ctx, wish.redemptionID, act, { version: wish.version, words });

beforeAll(() => firmed());

describe("a wish", () => {
  it("holds its price until it is approved, and is then spent and handed over", async () => {
    const { wish } = await wished();
    expect(await balance()).toEqual({ points: 0, held: 30 });
    const approved = await step(wish, "approve");
    expect(await balance()).toEqual({ points: 0, held: 0 });
    const fulfilled = await step(approved, "fulfil");
    expect(fulfilled.steps.map(({ status }) => status)).toEqual(["asked", "approved", "fulfilled"]);
  });
  it.each([
    ["declined", "decline", admin],
    ["taken back", "withdraw", employee],
  ] as const)("%s brings the points and the stock back", async (_, act, ctx) => {
    const { reward, wish } = await wished({ left: 1 });
    expect((await Reward.get(reward.rewardID)).left).toBe(0);
    await step(wish, act, ctx, "Not this month");
    expect(await balance()).toEqual({ points: 30, held: 0 });
    expect((await Reward.get(reward.rewardID)).left).toBe(1);
  });
  it("returned after it was received brings them back too, once", async () => {
    const { wish } = await wished();
    const fulfilled = await step(await step(wish, "approve"), "fulfil");
    const back = await step(fulfilled, "return", admin, "Broken");
    expect(await balance()).toEqual({ points: 30, held: 0 });
    await expect(step(back, "return")).rejects.toThrow("redemption.past");
  });
  it("that nobody needs to approve is spent at once", async () => {
    const { wish } = await wished({ approval: "none" });
    expect([wish.status, await balance()]).toEqual(["approved", { points: 0, held: 0 }]);
  });
  it("is told to who asked", async () => {
    const { notices } = await Notice.list(employee);
    expect(notices.map(({ code, data }) => [code, data.status])).toContainEqual(["redemption.answered", "fulfilled"]);
  });
  it("is nobody's own to approve, and no employee's", async () => {
    await paid(30, accounts.administrator);
    const own = await Redemption.ask(admin, await lunch());
    await expect(step(own, "approve")).rejects.toThrow("access.forbidden");
    const { wish } = await wished();
    await expect(step(wish, "approve", employee)).rejects.toThrow("access.forbidden");
    await expect(step(wish, "withdraw", admin)).rejects.toThrow("access.forbidden");
  });
  it("on the firm's desk is told to the administrators, but nobody of their own", async () => {
    const told = async () =>
      (await Notice.list(admin)).notices.filter(({ code }) => code === "redemption.asked").map(({ data }) => data.name);
    await wished({ name: "A day at sea", approval: "firm" });
    await paid(30, accounts.administrator);
    await Redemption.ask(admin, await lunch({ name: "Own wish", approval: "firm" }));
    expect(await told()).toContain("A day at sea");
    expect(await told()).not.toContain("Own wish");
  });
  it("of who has left is answered, and what they have stays in the books until it is corrected", async () => {
    const { wish } = await wished();
    const { version } = await Account.get(accountID);
    await Account.change(admin, accountID, { version, status: "left" });
    await step(wish, "decline", admin, "They have left");
    expect((await balance()).points).toBe(30);
    await paid(-30);
    expect((await balance()).points).toBe(0);
    await expect(Thanks.say(admin, { toID: accountID, words: "For all the years" })).rejects.toThrow(
      "account.has_left",
    );
  });
  it("lies with the head of who asked, or with the firm where there is none", async () => {
    const { account, write } = Account.changed(await Account.row(accounts.recruiter), {
      departmentID: department.departmentID,
    });
    await commit(system(), [write], account);
    await paid(30, accounts.recruiter);
    const wish = await Redemption.ask(as("recruiter"), await lunch());
    expect((await Redemption.desk(as("head"))).redemptions).toEqual([wish]);
    expect((await Notice.list(as("head"))).notices).toMatchObject([{ code: "redemption.asked" }]);
    const approved = await step(wish, "approve", as("head"));
    await step(approved, "fulfil", as("head"));
    expect((await Redemption.desk(as("head"))).redemptions).toEqual([]);
    expect((await Redemption.desk(admin)).redemptions.length).toBeGreaterThan(0);
    await expect(Redemption.desk(employee)).rejects.toThrow("access.forbidden");
  });
});

describe("a reward that changes between the asking and the yes", () => {
  it("does not change what was asked for", async () => {
    const { reward, wish } = await wished();
    await edit(reward, { price: 500, name: "Dinner", status: "withdrawn" });
    expect(await step(wish, "approve")).toMatchObject({ name: "Lunch", price: 30, status: "approved" });
  });
  it("is not asked for at terms that were not read", async () => {
    const reward = await lunch();
    await paid(30);
    const changed = await edit(reward, { price: 10 });
    await expect(Redemption.ask(employee, reward)).rejects.toThrow("reward.changed");
    await edit(changed, { status: "withdrawn" });
    await expect(Redemption.ask(employee, changed)).rejects.toThrow("reward.withdrawn");
  });
  it("keeps what was asked for meanwhile out of a number typed anew", async () => {
    const { reward } = await wished({ left: 5 });
    await expect(edit(reward, { left: 10, seenLeft: 5 })).rejects.toThrow("db.stale");
    expect((await edit(reward, { name: "Late lunch" })).name).toBe("Late lunch");
    expect((await Reward.get(reward.rewardID)).left).toBe(4);
  });
  it("is for those it is meant for", async () => {
    const reward = await lunch({ audience: [department.departmentID] });
    await expect(Redemption.ask(employee, reward)).rejects.toThrow("reward.not_for_you");
    expect((await Reward.list(employee)).map(({ rewardID }) => rewardID)).not.toContain(reward.rewardID);
  });
});

describe("at once", () => {
  it("fifty ask for the last ten: ten get one", async () => {
    const reward = await lunch({ left: 10, price: 1 });
    await paid(60);
    const outcomes = await race(50, () => Redemption.ask(employee, reward));
    expect(outcomes.filter((one) => one === "ok")).toHaveLength(10);
    expect(new Set(outcomes)).toEqual(new Set(["ok", "reward.none_left"]));
    expect((await Reward.get(reward.rewardID)).left).toBe(0);
  });
  it("two wishes for the points of one: one is held", async () => {
    const reward = await lunch({ price: 40 });
    await paid(40 - (await balance()).points);
    expect(await race(2, () => Redemption.ask(employee, reward))).toEqual(["ledger.too_few", "ok"]);
  });
  it("a yes and a no: one of them", async () => {
    const { wish } = await wished();
    const acts = ["approve", "decline"] as const;
    const outcomes = await race(2, (run) => step(wish, acts[run] ?? "approve", admin, "x"));
    expect(outcomes).toEqual(["db.stale", "ok"]);
  });
});

it("a reward in money stands in the month's list for payroll, and its return too", async () => {
  const money = { minor: 5000, currency: "UAH" } as const;
  const { wish } = await wished({ kind: "money", money });
  const approved = await step(wish, "approve");
  await step(approved, "return", as("administrator", "2026-03-03T10:00:00.000Z"), "Left the firm");
  const lines = await Redemption.payroll(admin, "2026-03");
  expect(lines.map(({ kind, money }) => [kind, money?.minor])).toEqual([
    ["due", 5000],
    ["back", 5000],
  ]);
});

it("leaves a balance that is the sum of its lines", async () => {
  expect(await check(accountID)).toEqual([]);
});
