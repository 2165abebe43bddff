import { beforeAll, describe, expect, it } from "vitest";
import { accounts, as, department, firmed, system } from "../../testing/as.ts";
import { AFTER, asked, by, TOMORROW } from "../../testing/asked.ts";
import { scan } from "../scan/index.ts";
import * as Task from "../task/index.ts";
import * as Outcome from "./index.ts";

beforeAll(() => firmed());
const { employee, head } = accounts;
const WEEK = "2026-03-02";

/** What the weeks say of a person, and what their rows come to. */
async function week(accountID: string) {
  await Outcome.settle(system(AFTER), 20);
  const [cell] = await Outcome.weeksOfPerson(accountID, WEEK, WEEK);
  const rows = await Outcome.ofPerson(accountID, "2026-03-01", "2026-03-10");
  const [promises, late] = cell?.weeks[WEEK] ?? [0, 0];
  return { promises, late, rows: rows.length, lateRows: rows.filter(({ state }) => state === "late").length };
}

describe("what became of promises", () => {
  it("is counted once, however many take it in at once", async () => {
    const tasks = await Promise.all(Array.from({ length: 5 }, () => asked()));
    for (const { taskID } of tasks) await Task.submit(by(employee), taskID, { version: 1 });
    await Promise.all(Array.from({ length: 4 }, () => Outcome.settle(system(), 3)));
    expect(await week(employee)).toEqual({ promises: 5, late: 0, rows: 5, lateRows: 0 });
  });

  it("is taken back with the submission, and burns in the name of who answered then", async () => {
    const before = await week(employee);
    const { taskID } = await asked();
    await Task.submit(by(employee), taskID, { version: 1 });
    await week(employee);
    await Task.giveBack(as("manager", AFTER), taskID, { version: 2, words: "Not yet" });
    expect(await week(employee)).toEqual(before);
    await scan(system(AFTER));
    const to = { departmentID: department.departmentID, responsibleID: head, version: 3 };
    await Task.reassign(as("manager", AFTER), taskID, to);
    await Task.submit(by(head, AFTER), taskID, { version: 4 });
    expect(await week(employee)).toMatchObject({ promises: before.promises + 1, late: 1, lateRows: 1 });
    expect(await week(head)).toEqual({ promises: 0, late: 0, rows: 0, lateRows: 0 });
    const [late] = (await Outcome.ofPerson(employee, "2026-03-01", "2026-03-10")).filter(({ id }) => id === taskID);
    expect(late).toMatchObject({ state: "late", doneAt: AFTER });
  });

  it("makes two promises of one that was moved after it had burnt", async () => {
    const before = await week(employee);
    const { taskID } = await asked();
    const deadline = { localDate: "2026-03-06", zone: "Europe/Kyiv" };
    await Task.move(as("manager", AFTER), taskID, { deadline, version: 1 });
    await Task.submit(by(employee, AFTER), taskID, { version: 2 });
    expect(await week(employee)).toMatchObject({ promises: before.promises + 2, late: before.late + 1 });
  });

  it("forgets what was called off in time, and keeps what had burnt", async () => {
    const before = await week(employee);
    const [early, late] = await Promise.all([asked(), asked()]);
    await Task.submit(by(employee), early.taskID, { version: 1 });
    await Task.cancel(as("manager", TOMORROW), early.taskID, { version: 2, reason: "No more" });
    await Task.cancel(as("manager", AFTER), late.taskID, { version: 1, reason: "No more" });
    expect(await week(employee)).toMatchObject({ promises: before.promises + 1, late: before.late + 1 });
  });
});
