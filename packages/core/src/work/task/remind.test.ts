import { beforeAll, describe, expect, it } from "vitest";
import * as Firm from "../../firm/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Absence from "../../people/absence/index.ts";
import { accounts, as, firmed } from "../../testing/as.ts";
import { asked, by, TOMORROW } from "../../testing/asked.ts";
import { race } from "../../testing/race.ts";
import * as Task from "./index.ts";

const { employee, head, recruiter } = accounts;
const manager = as("manager");
const reminders = async (accountID: string, taskID: string) =>
  (await Notice.list(by(accountID))).notices.filter(
    ({ code, data }) => code === "task.reminded" && data.taskID === taskID,
  ).length;

beforeAll(() => firmed());

describe("a reminder", () => {
  it("is told once to who does it, by who asked or a head, and stands in the history", async () => {
    const { taskID } = await asked();
    await Task.remind(manager, taskID);
    expect([await reminders(employee, taskID), await reminders(head, taskID)]).toEqual([1, 0]);
    const { trail, task } = await Task.get(manager, taskID);
    expect(trail.map(({ code, by: who, data }) => [code, who, data?.to])).toContainEqual([
      "reminded",
      accounts.manager,
      [employee],
    ]);
    expect(task.version).toBe(1);
  });
  it("comes once a day for each task and person, whoever reminds, and again the next day", async () => {
    const [one, other] = [await asked(), await asked()];
    expect(await race(3, () => Task.remind(manager, one.taskID))).toEqual([
      "ok",
      "task.reminded_today",
      "task.reminded_today",
    ]);
    await expect(Task.remind(as("head"), one.taskID)).rejects.toMatchObject({ kind: "limited" });
    await Task.remind(manager, other.taskID);
    // Half past eleven in the evening in Kyiv is the same day there, half an hour after midnight the next.
    await expect(Task.remind(as("manager", "2026-03-02T21:30:00.000Z"), one.taskID)).rejects.toThrow("reminded_today");
    await Task.remind(as("manager", "2026-03-02T22:30:00.000Z"), one.taskID);
    expect(await reminders(employee, one.taskID)).toBe(2);
  });
  it("reaches whoever answers for the queue, and another to whom it was given the same day", async () => {
    const { taskID, departmentID } = await asked({ responsibleID: undefined });
    await Task.remind(manager, taskID);
    await Task.reassign(manager, taskID, { departmentID, responsibleID: employee, version: 1 });
    await Task.remind(manager, taskID);
    expect([await reminders(head, taskID), await reminders(employee, taskID)]).toEqual([1, 1]);
  });
  it("reaches who stands in as well", async () => {
    const spell = { from: "2026-03-03", to: "2026-03-03", substituteID: recruiter, version: 0 };
    await Absence.keep(by(employee), employee, spell);
    const { taskID } = await asked({ deadline: { localDate: "2026-03-09", zone: "Europe/Kyiv" } });
    await Task.remind(as("manager", TOMORROW), taskID);
    expect([await reminders(employee, taskID), await reminders(recruiter, taskID)]).toEqual([1, 1]);
  });
});

describe("nobody is reminded", () => {
  it("by who does it, or a colleague", async () => {
    const { taskID } = await asked();
    await expect(Task.remind(by(employee), taskID)).rejects.toThrow("access.forbidden");
  });
  it("of what was handed in, of their own, or where nobody answers", async () => {
    const done = await asked();
    await Task.submit(by(employee), done.taskID, { version: 1 });
    await expect(Task.remind(manager, done.taskID)).rejects.toThrow("task.wrong_status");
    const own = await asked({ responsibleID: accounts.manager });
    await expect(Task.remind(manager, own.taskID)).rejects.toThrow("task.nobody_to_remind");
    const { version } = await Firm.get();
    const firm = await Firm.keepDepartment(as("administrator"), { version, department: { name: "Headless" } });
    const departmentID = firm.departments.find(({ name }) => name === "Headless")?.departmentID;
    const queued = await asked({ responsibleID: undefined, departmentID });
    await expect(Task.remind(manager, queued.taskID)).rejects.toThrow("task.nobody_to_remind");
  });
});
