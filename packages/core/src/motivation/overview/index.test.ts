import { beforeAll, expect, it } from "vitest";
import { accounts, as, department, firmed } from "../../testing/as.ts";
import { accepting, promising } from "../../testing/paid.ts";
import { adjust } from "../adjustment/index.ts";
import type { Figure } from "../ledger/model.ts";
import * as Progress from "../progress/index.ts";
import * as Redemption from "../redemption/index.ts";
import { reverse } from "../reversal/index.ts";
import * as Reward from "../reward/index.ts";
import { giver, overview } from "./index.ts";

const manager = as("manager");
const administrator = as("administrator");
const month = "2026-03";
const place = { accountID: accounts.employee, departmentID: undefined };

beforeAll(async () => {
  await firmed();
  for (const quality of [1, 2, 3, 4, 4] as const)
    await accepting(manager, await promising(manager, 20, "share"), { ...place, quality });
  const late = await promising(manager, 20);
  await accepting(manager, late, { ...place, quality: 4, doneAt: "2026-03-07T10:00:00.000Z" });
  const wrong = await promising(manager, 20);
  await accepting(manager, wrong, { ...place, quality: 4 });
  await reverse(manager, wrong, { reason: "The figures were invented" });
  await adjust(administrator, { accountID: accounts.employee, points: 5, reason: "A prize" });
  const terms = { kind: "lunch" as const, audience: [], approval: "firm" as const };
  for (const [price, end] of [
    [10, "approve"],
    [11, "decline"],
    [12, "return"],
  ] as const) {
    const reward = await Reward.create(administrator, { ...terms, name: `Lunch at ${price}`, price });
    const wish = await Redemption.ask(as("employee"), reward);
    const step = (act: Redemption.Act, version: number) =>
      Redemption.step(administrator, wish.redemptionID, act, { version, words: "So it is" });
    await step(end === "return" ? "approve" : end, 1);
    if (end === "return") await step("return", 2);
  }
});

it("each figure of a department is the sum or the count of the lines it opens", async () => {
  const { departments } = await overview(administrator, month);
  const row = departments.find(({ unit }) => unit === "none");
  const lines = async (of: Figure) => (await Progress.unit(administrator, "none", { month, of })).entries;
  expect(row).toEqual({ unit: "none", earned: 66, spent: 10, paid: 5, unpaid: 2, g1: 1, g2: 1, g3: 1, g4: 4 });
  expect((await lines("earned")).reduce((sum, { earned }) => sum + earned, 0)).toBe(row?.earned);
  expect((await lines("spent")).reduce((sum, { points, held }) => sum - points - held, 0)).toBe(row?.spent);
  for (const of of ["paid", "unpaid", "g1", "g2", "g3", "g4"] as const)
    expect([of, (await lines(of)).length]).toEqual([of, row?.[of]]);
  expect(await lines("all")).toHaveLength(16);
});

it("tells who promises nothing, and each giver's promises", async () => {
  const { givers } = await overview(administrator, month);
  expect(givers.map(({ giverID, isSilent, reserved, given }) => [giverID, isSilent, reserved, given])).toEqual([
    [accounts.manager, false, 86, 86],
    [department.headID, true, 0, 0],
  ]);
  const { offers } = await giver(administrator, accounts.manager, month);
  expect(offers.map(({ status }) => status).toSorted()).toEqual(
    ["paid", "paid", "paid", "paid", "reversed", "unpaid", "unpaid"].toSorted(),
  );
});

it("shows others that points came, and not that work was paid nothing", async () => {
  const { entries } = await Progress.account(as("recruiter"), accounts.employee, undefined);
  expect(entries.filter(({ kind }) => kind === "award")).toHaveLength(5);
  expect(entries.every(({ quality, reason }) => quality === undefined && reason === undefined)).toBe(true);
});
