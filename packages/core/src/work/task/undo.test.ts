import { beforeAll, describe, expect, it } from "vitest";
import * as Ledger from "../../motivation/ledger/index.ts";
import * as Points from "../../motivation/points/index.ts";
import { accounts, as, firmed, NOW, system } from "../../testing/as.ts";
import { asked, TOMORROW } from "../../testing/asked.ts";
import { race } from "../../testing/race.ts";
import * as Burn from "../burn/index.ts";
import * as Due from "../due/index.ts";
import { scan } from "../scan/index.ts";
import * as Task from "./index.ts";

const manager = (now = NOW) => as("manager", now);
const employee = (now = NOW) => as("employee", now);
const balance = async () => (await Ledger.balance(accounts.employee)).points;
const left = () => Points.left(manager(), accounts.manager);

beforeAll(() => firmed());

describe("an acceptance that is taken back", () => {
  it("waits to be judged again, and what it paid is reversed, once, and not paid a second time", async () => {
    const { taskID } = await asked({ points: 20 });
    await Task.submit(employee(TOMORROW), taskID, { version: 1 });
    await Task.accept(manager(TOMORROW), taskID, { version: 2, quality: 4 });
    expect(await balance()).toBe(20);
    const undo = () => Task.unaccept(manager(TOMORROW), taskID, { version: 3 });
    expect(await race(3, undo)).toEqual(["db.stale", "db.stale", "ok"]);
    const { task, trail } = await Task.get(manager(), taskID);
    expect([task.status, task.verdict, trail[0]?.code]).toEqual(["done", undefined, "unaccepted"]);
    expect([await balance(), (await Ledger.find(accounts.employee, "reversal", taskID))?.points]).toEqual([0, -20]);
    const again = await Task.accept(manager(TOMORROW), taskID, { version: 4, quality: 3 });
    expect([again.verdict?.quality, await balance()]).toEqual([3, 0]);
  });
  it("is taken back by who may judge, and only when there was one", async () => {
    const { taskID } = await asked();
    await Task.submit(employee(), taskID, { version: 1 });
    await expect(Task.unaccept(manager(), taskID, { version: 2 })).rejects.toThrow("task.wrong_status");
    await Task.accept(manager(), taskID, { version: 2 });
    await expect(Task.unaccept(employee(), taskID, { version: 3 })).rejects.toThrow("access.forbidden");
  });
  it("does not begin the next of a task that repeats twice", async () => {
    const { taskID } = await asked({ title: "Often", repeat: "weekly" });
    await Task.submit(employee(), taskID, { version: 1 });
    await Task.accept(manager(), taskID, { version: 2 });
    await Task.unaccept(manager(), taskID, { version: 3 });
    await Task.accept(manager(), taskID, { version: 4 });
    const often = (await Task.day(employee())).mine.filter(({ title }) => title === "Often");
    expect(often.map(({ deadline }) => deadline.localDate)).toEqual(["2026-03-10"]);
  });
});

describe("a cancel that is taken back", () => {
  it("leaves the task as it stood, with its points promised and its place in time", async () => {
    const before = await left();
    const { taskID } = await asked({ points: 30 });
    await Task.start(employee(), taskID, { version: 1 });
    await Task.cancel(manager(), taskID, { reason: "A mistake", version: 2 });
    expect([await left(), await Due.of("task", taskID)]).toEqual([before, undefined]);
    const back = await Task.restore(manager(), taskID, { version: 3 });
    expect([back.status, back.cancelled, await left()]).toEqual(["in_progress", undefined, before - 30]);
    await scan(system("2026-03-04T10:00:00.000Z"));
    expect((await Burn.of("task", taskID)).map(({ responsibleID }) => responsibleID)).toEqual([accounts.employee]);
  });
  it("is no act on a task that was not cancelled", async () => {
    const { taskID } = await asked();
    await expect(Task.restore(manager(), taskID, { version: 1 })).rejects.toThrow("task.wrong_status");
  });
});
