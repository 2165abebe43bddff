import { beforeAll, describe, expect, it } from "vitest";
import { accounts, as, department, firmed, system } from "../../testing/as.ts";
import { AFTER, asked, by, TOMORROW } from "../../testing/asked.ts";
import { scan } from "../scan/index.ts";
import * as Task from "../task/index.ts";
import * as Lateness from "./index.ts";

/* Two promises of the employee fall due tomorrow: one is kept, one is not. A third waited for others for all of its time. */
beforeAll(async () => {
  await firmed();
  const [kept] = await Promise.all([asked({ title: "Kept" }), asked({ title: "Late" })]);
  if (kept) await Task.submit(by(accounts.employee), kept.taskID, { version: kept.version });
  const held = await asked({ title: "Held up" });
  const other = { ...by(accounts.employee), now: "2026-03-02T11:00:00.000Z" };
  const waiting = await Task.pause(other, held.taskID, {
    version: held.version,
    departmentID: `dep-${"z".repeat(26)}`,
  });
  await Task.resume(by(accounts.employee, TOMORROW), held.taskID, { version: waiting.version });
  const gone = await asked({ title: "Cancelled" });
  await Task.cancel(as("manager"), gone.taskID, { version: gone.version, reason: "Not needed" });
  await asked({ title: "Not due yet", deadline: { localDate: "2026-03-20", zone: "Europe/Kyiv" } });
  // The first look warns.
  for (let look = 0; look < 2; look++) await scan(system(AFTER));
});
const head = as("head", AFTER);

describe("the lateness of a department", () => {
  it("is told to its head, with its people, week by week", async () => {
    const { weeks, departments, people } = await Lateness.overview(head);
    expect([weeks.length, weeks.at(-1)]).toEqual([8, "2026-03-02"]);
    expect(departments).toMatchObject([
      { id: department.departmentID, record: { promises: 3, late: 2, heldUp: 1, blocked: 23 * 60, verdict: "few" } },
    ]);
    expect(departments[0]?.weeks.at(-1)).toEqual({ promises: 3, late: 2 });
    expect(people).toMatchObject([{ id: accounts.employee, record: { promises: 3, late: 2 } }]);
  });

  it("is told for ninety days to its head, and of all departments to who sees all first days", async () => {
    const line = { id: department.departmentID, name: department.name, promises: 3, late: 2 };
    expect(await Lateness.kept(head)).toEqual({ departments: [line] });
    expect(await Lateness.kept(as("recruiter", AFTER))).toEqual({ departments: [line] });
    expect(await Lateness.kept(as("employee", AFTER))).toEqual({ departments: [] });
  });

  it("goes down to its rows, the late ones first, and says what others held up", async () => {
    const rows = await Lateness.rows(head, { departmentID: department.departmentID });
    expect(rows.map(({ title, blocked }) => [title, blocked])).toEqual([
      ["Late", 0],
      ["Held up", 23 * 60],
      ["Kept", 0],
    ]);
  });

  it("is nobody else's business, but everybody sees their own", async () => {
    await expect(Lateness.rows(as("manager", AFTER), { departmentID: department.departmentID })).rejects.toThrow(
      "access.forbidden",
    );
    await expect(Lateness.person(as("manager", AFTER), accounts.employee)).rejects.toThrow("access.forbidden");
    const own = await Lateness.overview(as("employee", AFTER));
    expect([own.departments, own.people.map(({ id, record }) => [id, record.late])]).toEqual([
      [],
      [[accounts.employee, 2]],
    ]);
    const { line } = await Lateness.person(as("employee", AFTER), accounts.employee);
    expect(line.record.late).toBe(2);
  });

  it("forgets what fell due before the weeks looked at", async () => {
    for (let look = 0; look < 2; look++) await scan(system("2026-04-27T09:00:00.000Z"));
    const { departments } = await Lateness.overview(as("head", "2026-04-27T10:00:00.000Z"));
    expect(departments[0]?.record).toMatchObject({ promises: 1, late: 1 });
  });
});
