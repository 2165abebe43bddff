import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { accounts, as, firmed, NOW, office } from "../../testing/as.ts";
import { accepting, earned, friday, moving, promising, taskID } from "../../testing/paid.ts";
import { race } from "../../testing/race.ts";
import { check } from "../ledger/check.ts";
import * as Ledger from "../ledger/index.ts";
import { reverse } from "../reversal/index.ts";
import * as Standing from "../standing/index.ts";
import * as Points from "./index.ts";
import { Amount } from "./model.ts";

const { employee } = accounts;
const manager = as("manager");
const balance = async () => (await Ledger.balance(employee)).points;
const given = () => Points.givers("2026-03").then((all) => all.find(({ giverID }) => giverID === accounts.manager));
/** What an act does to the employee's balance. */
async function gains(act: () => Promise<unknown>) {
  const before = await balance();
  await act();
  return (await balance()) - before;
}

beforeAll(() => firmed());

describe("points of accepted work", () => {
  it.each([
    ["well done and in time, all or nothing", "all", 3, NOW, 20],
    ["just below the rule", "all", 2, NOW, 0],
    ["the best of grades, by share", "share", 4, NOW, 20],
    ["good, by share", "share", 3, NOW, 16],
    ["half as good, by share", "share", 2, NOW, 10],
    ["poor, by share", "share", 1, NOW, 0],
    ["at the very deadline", "all", 4, "2026-03-06T16:00:00.000Z", 20],
    ["a moment late", "all", 4, "2026-03-06T16:00:00.001Z", 0],
  ] as const)("%s", async (_, rule, quality, doneAt, points) => {
    const id = await promising(manager, 20, rule);
    expect(await gains(() => accepting(manager, id, { quality, doneAt }))).toBe(points);
  });

  it("are none when the deadline was moved after it had burnt, and all when it was moved before", async () => {
    const by = { by: accounts.manager, office };
    const said = { localDate: "2026-03-20", zone: office.zone };
    const doneAt = "2026-03-10T10:00:00.000Z";
    const late = moving(friday(NOW), said, { ...by, at: "2026-03-07T10:00:00.000Z" });
    const early = moving(friday(NOW), said, { ...by, at: "2026-03-05T10:00:00.000Z" });
    expect(await accepting(manager, await promising(manager, 20), { deadline: late, doneAt })).toEqual({
      points: 0,
      why: "late",
    });
    expect(await accepting(manager, await promising(manager, 20), { deadline: early, doneAt })).toEqual({ points: 20 });
  });

  it("are nobody's own to accept, and count as good without a grade", async () => {
    const id = await promising(manager, 20);
    await expect(accepting(manager, id, { accountID: accounts.manager })).rejects.toThrow("points.own_work");
    const shared = await promising(manager, 20, "share");
    expect(await accepting(manager, shared, { quality: undefined })).toEqual({ points: 16, why: "quality" });
  });

  it("are paid once: to twenty clicks, and again after the task was reopened", async () => {
    const id = await promising(manager, 20);
    const settled = Array.from({ length: 19 }, () => "points.settled");
    expect(
      await gains(async () => expect(await race(20, () => accepting(manager, id))).toEqual(["ok", ...settled])),
    ).toBe(20);
    expect(await gains(() => accepting(manager, id))).toBe(0);
  });

  it.each([-5, 0, 2.5, 1001, 1e21, Number.NaN, "20"])("cannot be %s", (points) => {
    expect(v.is(Amount, points)).toBe(false);
  });

  it("are nothing where none were promised", async () => {
    expect(await accepting(manager, taskID())).toBeUndefined();
  });
});

describe("a clock that goes back", () => {
  it("pays in the month it shows, once, and moves nothing that was written", async () => {
    const accountID = accounts.administrator;
    const [ahead, back] = [as("manager", "2026-06-01T10:00:00.000Z"), as("manager", "2026-05-31T10:00:00.000Z")];
    const id = await promising(ahead, 5);
    const other = await promising(ahead, 7);
    await accepting(ahead, id, { accountID, deadline: friday(NOW), doneAt: NOW });
    await accepting(back, other, { accountID, deadline: friday(NOW), doneAt: NOW });
    await expect(accepting(back, id, { accountID })).resolves.toBeUndefined();
    await reverse(back, id, { reason: "It was not so" });
    await Standing.settle(back);
    expect((await Ledger.all(accountID)).map(({ kind, month, points }) => [kind, month, points])).toEqual([
      ["award", "2026-06", 5],
      ["award", "2026-05", 7],
      ["reversal", "2026-06", -5],
    ]);
    expect(await check(accountID)).toEqual([]);
    const budgets = await Promise.all(["2026-05", "2026-06"].map(Points.givers));
    expect(budgets.map(([budget]) => budget?.given)).toEqual([undefined, 12]);
  });
});

describe("a giver's budget", () => {
  const head = as("head");
  it("holds what is promised, gives back what is cancelled or not paid, and is never exceeded", async () => {
    await promising(head, 300);
    const cancelled = await promising(head, 200);
    await expect(promising(head, 1)).rejects.toThrow("points.over_budget");
    await commit(head, await Points.released([cancelled]), null);
    expect(await Points.released([cancelled])).toEqual([]);
    const poor = await promising(head, 200);
    await accepting(head, poor, { quality: 1 });
    expect(await Points.left(head, accounts.head)).toBe(200);
    expect(await race(3, () => promising(head, 200))).toEqual(["ok", "points.over_budget", "points.over_budget"]);
  });
  it("begins anew with the month on the firm's clock", async () => {
    const late = as("head", "2026-03-31T21:30:00.000Z");
    expect(await Points.left(late, accounts.head)).toBe(500);
    await promising(late, 500);
    expect(await Points.left(as("head", "2026-03-31T20:30:00.000Z"), accounts.head)).toBe(0);
  });
  it("stands for many tasks of one act", async () => {
    const recruiter = as("recruiter");
    const tasks = [1, 2, 3].map((points) => ({ taskID: taskID(), title: "Step", points, rule: "all" as const }));
    await commit(recruiter, await Points.offered(recruiter, accounts.recruiter, tasks), null);
    expect(await Points.left(recruiter, accounts.recruiter)).toBe(494);
    const ids = tasks.map(({ taskID }) => taskID);
    await commit(recruiter, await Points.released(ids), null);
    expect(await Points.left(recruiter, accounts.recruiter)).toBe(500);
  });
  it("tells what was given and how good it was", async () => {
    expect(await given()).toMatchObject({ given: 20 * 3 + 16 + 10 + 20 + 16 + 20, unpaid: 4 });
  });
});

describe("an award taken back", () => {
  it("leaves the balance at what was spent, and the standing without it", async () => {
    const accountID = accounts.recruiter;
    const id = await promising(manager, 30);
    await accepting(manager, id, { accountID });
    const wish = { accountID, ref: "rdm-1", title: "Lunch", month: "2026-03", unit: "none", earned: 0 };
    await commit(manager, Ledger.entered(manager, { ...wish, kind: "hold", points: -20, held: 20 }), null);
    await reverse(manager, id, { reason: "The figures were invented." });
    expect(await Ledger.balance(accountID)).toEqual({ points: 0, held: 20 });
    await Standing.settle(manager);
    expect(await Standing.ofAccount(accountID)).toMatchObject([{ points: 0 }, { points: 0 }, { points: 0 }]);
    expect(await check(accountID)).toEqual([]);
    await expect(reverse(manager, id, { reason: "Again" })).rejects.toThrow("points.not_paid");
    await expect(reverse(as("recruiter"), await promising(manager, 1), { reason: "x" })).rejects.toThrow("forbidden");
  });
});

describe("standings", () => {
  it("hold every award once, however many take them in", async () => {
    await earned(7);
    await Promise.all([1, 2, 3, 4].map(() => Standing.settle(manager)));
    await Standing.settle(manager, 5);
    expect(await check(employee)).toEqual([]);
    const [first] = (await Standing.list("2026-03", undefined)).scores;
    expect(first).toMatchObject({ accountID: employee, points: await balance() });
  });
});
