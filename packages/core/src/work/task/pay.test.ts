import { beforeAll, expect, it } from "vitest";
import * as Ledger from "../../motivation/ledger/index.ts";
import * as Points from "../../motivation/points/index.ts";
import { accounts, as, firmed, NOW } from "../../testing/as.ts";
import { asked, TOMORROW } from "../../testing/asked.ts";
import { race } from "../../testing/race.ts";
import * as Task from "./index.ts";

const manager = (now = NOW) => as("manager", now);
const employee = (now = NOW) => as("employee", now);
const balance = async () => (await Ledger.balance(accounts.employee)).points;
const left = () => Points.left(manager(), accounts.manager);

beforeAll(() => firmed());

/** A task with points that was handed in at `now`. */
async function done(points: number, now = TOMORROW) {
  const { taskID, version } = await asked({ points });
  return Task.submit(employee(now), taskID, { version });
}

it("points set with a task are paid when its work is accepted, to twenty clicks once", async () => {
  const { taskID, version } = await done(20);
  const accept = () => Task.accept(manager(TOMORROW), taskID, { version, quality: 4 });
  const stale = Array.from({ length: 19 }, () => "db.stale");
  expect(await race(20, accept)).toEqual([...stale, "ok"]);
  expect([await balance(), await left()]).toEqual([20, 480]);
});

it("nothing is paid for what was handed in late, however early it is accepted", async () => {
  const before = await balance();
  const { taskID, version } = await done(30, "2026-03-03T16:00:00.001Z");
  await Task.accept(manager("2026-03-03T16:00:01.000Z"), taskID, { version, quality: 4 });
  expect([await balance(), await left()]).toEqual([before, 480]);
});

it("what is promised comes out of the budget, follows an edit, and comes back with a cancel", async () => {
  const { taskID, version, ...task } = await asked({ points: 100, rule: "share" });
  expect(await left()).toBe(380);
  const edit = (points: number | undefined, seen: number) =>
    Task.edit(manager(), taskID, { title: task.title, watchers: [], points, rule: "share", version: seen });
  const more = await edit(200, version);
  expect(await left()).toBe(280);
  await expect(edit(900, more.version)).rejects.toThrow("points.over_budget");
  const none = await edit(undefined, more.version);
  expect(await left()).toBe(480);
  const again = await edit(50, none.version);
  expect(await left()).toBe(430);
  await Task.cancel(manager(), taskID, { reason: "No more", version: again.version });
  expect(await left()).toBe(480);
  await expect(asked({ points: 481 })).rejects.toThrow("points.over_budget");
});
