import type { World } from "./world.ts";

const DAY = 24 * 60 * 60_000;

/**
 * A department of this name that broke its promise of yesterday: "<name> report". Set as it was set three days ago, by
 * the command itself: over the API nobody can promise the past.
 */
export async function late({ ann, eve }: World, name: string): Promise<void> {
  // Core reads where its table is when it is loaded: not before the stack has started.
  const Task = await import("@kolo/core/work/task");
  const { version } = await ann.call<{ version: number }>("GET", "/firm");
  const firm = await ann.call<{ departments: { departmentID: string; name: string }[] }>("POST", "/firm/department", {
    version,
    department: { name },
  });
  const departmentID = firm.departments.find((one) => one.name === name)?.departmentID ?? "";
  const day = (back: number) => new Date(Date.now() - back * DAY).toISOString();
  const actor = { type: "user", accountID: ann.accountID, role: "administrator" } as const;
  const { taskID } = await Task.create(
    { actor, now: day(3) },
    {
      title: `${name} report`,
      departmentID,
      responsibleID: eve.accountID,
      deadline: { localDate: day(1).slice(0, 10), localTime: "12:00", zone: "UTC" },
    },
  );
  // The clock warns, then writes down that it burnt; it would do so within the minute.
  const clock = { actor: { type: "system", name: "clock" }, now: new Date().toISOString() } as const;
  for (let look = 0; look < 2; look++) await Task.look(clock, taskID);
}
