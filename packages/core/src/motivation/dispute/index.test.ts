import { beforeAll, expect, it } from "vitest";
import { accounts, as, firmed } from "../../testing/as.ts";
import { accepting, promising } from "../../testing/paid.ts";
import { race } from "../../testing/race.ts";
import { check } from "../ledger/check.ts";
import * as Ledger from "../ledger/index.ts";
import * as Progress from "../progress/index.ts";
import * as Dispute from "./index.ts";

const manager = as("manager");
const employee = as("employee");
const words = { words: "It was handed in on Friday." };

/** Work that was promised 20 points and paid half. */
async function half() {
  const id = await promising(manager, 20, "share");
  await accepting(manager, id, { quality: 2 });
  return id;
}

beforeAll(() => firmed());

it("reaches the giver, who adds no more than was promised; it counts in the standings", async () => {
  const id = await half();
  await Dispute.raise(employee, id, words);
  expect(await Dispute.mine(manager)).toMatchObject([{ taskID: id, offered: 20, paid: 10, status: "open" }]);
  const answer = (points: number) => Dispute.answer(manager, id, accounts.employee, { words: "Right.", points });
  await expect(answer(11)).rejects.toThrow("dispute.too_much");
  expect(await race(2, () => answer(10))).toEqual(["dispute.answered", "ok"]);
  expect(await Ledger.balance(accounts.employee)).toEqual({ points: 20, held: 0 });
  expect(await Progress.own(employee, undefined)).toMatchObject({ points: 20, place: 1, sharing: 0 });
  expect(await check(accounts.employee)).toEqual([]);
  expect(await Dispute.mine(manager)).toEqual([]);
});

it("is of one's own work, once, and answered by somebody else", async () => {
  const id = await half();
  await expect(Dispute.raise(as("recruiter"), id, words)).rejects.toThrow("dispute.not_yours");
  await expect(Dispute.raise(employee, await promising(manager, 1), words)).rejects.toThrow("dispute.not_settled");
  await Dispute.raise(employee, id, words);
  await expect(Dispute.raise(employee, id, words)).rejects.toThrow("dispute.raised");
  const stands = { words: "It stands.", points: 0 };
  await expect(Dispute.answer(employee, id, accounts.employee, stands)).rejects.toThrow("access.forbidden");
  expect(await Dispute.answer(manager, id, accounts.employee, stands)).toMatchObject({ status: "answered", points: 0 });
});

it("is seen beside the work by the person and their heads, and by nobody else", async () => {
  expect(await Progress.work(employee, accounts.employee)).toMatchObject({
    offers: [{ paid: 10 }, { paid: 10 }],
    disputes: [{ status: "answered" }, { status: "answered" }],
  });
  await expect(Progress.work(as("recruiter"), accounts.employee)).rejects.toThrow("access.forbidden");
  const { entries } = await Progress.account(as("recruiter"), accounts.employee, undefined);
  expect(entries.map(({ kind, title }) => [kind, title]).toSorted()).toEqual([
    ["adjust", ""],
    ["award", "Funnel report"],
    ["award", "Funnel report"],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Right|quality/);
});
