import { beforeAll, describe, expect, it } from "vitest";
import { plusMinutes } from "../../instant.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Absence from "../../people/absence/index.ts";
import { accounts, as, department, firmed, system } from "../../testing/as.ts";
import { asked, by } from "../../testing/asked.ts";
import * as Burn from "../burn/index.ts";
import { scan } from "../scan/index.ts";
import * as Task from "./index.ts";

const { employee, manager, recruiter, administrator } = accounts;
const DUE = "2026-03-03T16:00:00.000Z";
/** The employee is back on Thursday. */
const THURSDAY = "2026-03-05T10:00:00.000Z";
const told = async (accountID: string, taskID: string) =>
  (await Notice.list(by(accountID))).notices.filter(({ data }) => data.taskID === taskID);
const codes = async (accountID: string, taskID: string) => (await told(accountID, taskID)).map(({ code }) => code);

beforeAll(async () => {
  await firmed();
  const spell = { from: "2026-03-02", to: "2026-03-04", substituteID: recruiter, version: 0 };
  await Absence.keep(by(employee), employee, spell);
});

describe("while somebody is away, who stands in", () => {
  it("is told, once for each reason, of what is asked, due soon, burnt and returned, in whose stead", async () => {
    const { taskID, deadline } = await asked();
    await scan(system(plusMinutes(deadline.soonAt, 1)));
    await Task.submit(by(recruiter), taskID, { version: 1 });
    await Task.giveBack(as("manager"), taskID, { words: "Not yet", version: 2 });
    await scan(system(plusMinutes(DUE, 1)));
    await scan(system(plusMinutes(DUE, 2)));
    const all = ["task.assigned", "task.burnt", "task.returned", "task.soon"];
    expect((await codes(recruiter, taskID)).toSorted()).toEqual(all);
    expect((await codes(employee, taskID)).toSorted()).toEqual(all);
    const names = (await told(recruiter, taskID)).map(({ data }) => data.standsInFor);
    expect([...new Set(names)]).toEqual(["Employee Example"]);
  });
  it("is told once when they would be told anyway", async () => {
    const { taskID } = await asked({}, as("recruiter"));
    await scan(system(plusMinutes(DUE, 1)));
    expect((await told(recruiter, taskID)).map(({ code, data }) => [code, data.standsInFor])).toEqual([
      ["task.burnt", undefined],
    ]);
  });
  it("has their tasks in their own day, and sees and does them", async () => {
    const { taskID } = await asked();
    const { standIn, mine } = await Task.day(by(recruiter));
    expect(standIn.map((task) => task.taskID)).toContain(taskID);
    expect(mine).toEqual([]);
    expect((await Task.get(by(recruiter), taskID)).task.responsibleID).toBe(employee);
    await Task.say(by(recruiter), taskID, { text: "May it be Friday?", mentions: [manager] });
    await Task.start(by(recruiter), taskID, { version: 1 });
    await Task.pause(by(recruiter), taskID, { version: 2 });
    await Task.resume(by(recruiter), taskID, { version: 3 });
    await Task.submit(by(recruiter), taskID, { version: 4 });
    await Task.reopen(by(recruiter), taskID, { version: 5 });
    const done = await Task.submit(by(recruiter), taskID, { version: 6 });
    expect(done).toMatchObject({ responsibleID: employee, submission: { by: recruiter } });
    const { trail } = await Task.get(by(recruiter), taskID);
    expect(trail.find(({ code }) => code === "submitted")?.data).toEqual({ standsInFor: employee });
    await Task.accept(as("manager"), taskID, { version: 7 });
    expect(await codes(recruiter, taskID)).toContain("task.accepted");
  });
  it("does not steer them: the deadline stays for who asked to move", async () => {
    const { taskID } = await asked();
    const deadline = { localDate: "2026-03-06", zone: "Europe/Kyiv" };
    await expect(Task.move(by(recruiter), taskID, { deadline, version: 1 })).rejects.toThrow("access.forbidden");
    await expect(Task.cancel(by(recruiter), taskID, { reason: "No", version: 1 })).rejects.toThrow("access.forbidden");
  });
  it("is not named by what burns: who answered for it is", async () => {
    const { taskID } = await asked();
    await scan(system(plusMinutes(DUE, 1)));
    const burns = await Burn.of("task", taskID);
    expect(burns.map(({ at, departmentID, responsibleID }) => [at, departmentID, responsibleID])).toEqual([
      [DUE, department.departmentID, employee],
    ]);
  });
  it("is nobody else", async () => {
    const { taskID } = await asked();
    await expect(Task.get(by("acc-00000000000000000000000000"), taskID)).rejects.toThrow("access.forbidden");
    await expect(Task.start(as("administrator"), taskID, { version: 1 })).rejects.toThrow("task.not_responsible");
    expect((await Task.day(by(administrator))).standIn).toEqual([]);
  });
});

describe("when they are back", () => {
  it("is told nothing more, sees nothing more, and does nothing more", async () => {
    const later = { localDate: "2026-03-30", zone: "Europe/Kyiv" };
    const { taskID } = await asked({ deadline: later }, as("manager", THURSDAY));
    expect(await codes(recruiter, taskID)).toEqual([]);
    expect((await Task.day(by(recruiter, THURSDAY))).standIn).toEqual([]);
    await expect(Task.get(by(recruiter, THURSDAY), taskID)).rejects.toThrow("access.forbidden");
    await expect(Task.start(by(recruiter, THURSDAY), taskID, { version: 1 })).rejects.toThrow("access.forbidden");
  });
});
