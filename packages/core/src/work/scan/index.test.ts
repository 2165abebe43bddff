import { beforeAll, describe, expect, it } from "vitest";
import { plusMinutes } from "../../instant.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { accounts, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { AFTER, asked, by, TOMORROW } from "../../testing/asked.ts";
import { atNextWrite } from "../../testing/at-next-write.ts";
import { race } from "../../testing/race.ts";
import * as Burn from "../burn/index.ts";
import * as Due from "../due/index.ts";
import * as Task from "../task/index.ts";
import { scan } from "./index.ts";

const { manager, employee, head } = accounts;
/** Tomorrow at 18:00 in Kyiv, when what is `asked` is due. */
const DUE = "2026-03-03T16:00:00.000Z";
const LATER = plusMinutes(DUE, 1);
const burns = async (taskID: string) =>
  (await Burn.of("task", taskID)).map(({ at, departmentID, responsibleID }) => [at, departmentID, responsibleID]);
const told = async (accountID: string, taskID: string) =>
  (await Notice.list(by(accountID))).notices.filter(({ data }) => data.taskID === taskID).map(({ code }) => code);
const friday = { localDate: "2026-03-06", zone: office.zone };

beforeAll(() => firmed());

describe("a deadline that passes", () => {
  it("is written down once, naming who answered for it then, however many runs look at it", async () => {
    const { taskID } = await asked();
    expect(await race(4, () => Task.look(system(LATER), taskID))).toEqual(["db.stale", "db.stale", "db.stale", "ok"]);
    await Promise.all([scan(system(LATER)), scan(system(LATER)), scan(system(AFTER))]);
    await Task.reassign(by(manager, AFTER), taskID, {
      departmentID: department.departmentID,
      responsibleID: head,
      version: 1,
    });
    await scan(system(AFTER));
    expect(await burns(taskID)).toEqual([[DUE, department.departmentID, employee]]);
  });
  it("is told to who does it, who asked and the head, once each", async () => {
    const { taskID } = await asked();
    await scan(system(LATER));
    await scan(system(AFTER));
    const burnt = async (who: string) => (await told(who, taskID)).filter((code) => code === "task.burnt").length;
    expect([await burnt(employee), await burnt(manager), await burnt(head)]).toEqual([1, 1, 1]);
  });
  it("is not crossed at the very instant, nor by work that was handed in", async () => {
    const [open, done] = [await asked(), await asked()];
    await Task.submit(by(employee, DUE), done.taskID, { version: 1 });
    await Task.look(system(DUE), open.taskID);
    await Task.look(system(LATER), done.taskID);
    expect([await burns(open.taskID), await burns(done.taskID)]).toEqual([[], []]);
  });
  it.each(["submit", "reassign", "move", "cancel"] as const)("comes before a %s of a moment later", async (act) => {
    const { taskID } = await asked();
    const acts = {
      submit: () => Task.submit(by(employee, LATER), taskID, { version: 1 }),
      reassign: () =>
        Task.reassign(by(manager, LATER), taskID, {
          departmentID: department.departmentID,
          responsibleID: head,
          version: 1,
        }),
      move: () => Task.move(by(manager, LATER), taskID, { deadline: friday, version: 1 }),
      cancel: () => Task.cancel(by(manager, LATER), taskID, { reason: "No more", version: 1 }),
    };
    await acts[act]();
    await scan(system(LATER));
    expect(await told(manager, taskID)).toContain("task.burnt");
    expect(await burns(taskID)).toEqual([[DUE, department.departmentID, employee]]);
  });
  it("burns again, once, when it was moved and passes again; never when it was moved in time", async () => {
    const [late, early] = [await asked(), await asked()];
    await Task.move(by(manager, TOMORROW), early.taskID, { deadline: friday, version: 1 });
    await scan(system(LATER));
    await Task.move(by(manager, LATER), late.taskID, { deadline: friday, version: 1 });
    await scan(system("2026-03-04T10:00:00.000Z"));
    expect(await burns(early.taskID)).toEqual([]);
    await scan(system("2026-03-09T10:00:00.000Z"));
    await scan(system("2026-03-09T10:01:00.000Z"));
    expect((await burns(late.taskID)).map(([at]) => at)).toEqual([DUE, "2026-03-06T16:00:00.000Z"]);
    expect(await burns(early.taskID)).toHaveLength(1);
  });
  it("burns when work comes back after it, for who has to do it again", async () => {
    const { taskID } = await asked();
    await Task.submit(by(employee, TOMORROW), taskID, { version: 1 });
    await scan(system(LATER));
    expect(await burns(taskID)).toEqual([]);
    await Task.giveBack(by(manager, AFTER), taskID, { words: "Not yet", version: 2 });
    await scan(system(plusMinutes(AFTER, 1)));
    expect(await burns(taskID)).toEqual([[DUE, department.departmentID, employee]]);
  });
  it("names the department alone while the task lies in its queue, and tells its head", async () => {
    const { taskID } = await asked({ responsibleID: undefined });
    await scan(system(LATER));
    expect(await burns(taskID)).toEqual([[DUE, department.departmentID, undefined]]);
    expect(await told(head, taskID)).toContain("task.burnt");
  });
  it("is found in its department's and its person's time", async () => {
    const { taskID } = await asked();
    await scan(system(LATER));
    const [of, person] = await Promise.all([
      Burn.ofDepartment(department.departmentID, NOW, AFTER),
      Burn.ofPerson(employee, NOW, AFTER),
    ]);
    expect(of.map(({ id }) => id)).toContain(taskID);
    expect(person.map(({ id }) => id)).toContain(taskID);
  });
});

describe("what is due soon", () => {
  it("is told once to who does it, and burns later all the same", async () => {
    const { taskID, deadline } = await asked();
    await scan(system(plusMinutes(deadline.soonAt, 1)));
    await scan(system(plusMinutes(deadline.soonAt, 2)));
    expect((await told(employee, taskID)).filter((code) => code === "task.soon")).toHaveLength(1);
    expect(await told(manager, taskID)).toEqual([]);
    await scan(system(LATER));
    expect(await burns(taskID)).toHaveLength(1);
  });
  it("does not make somebody's act stale", async () => {
    const { taskID, deadline } = await asked();
    await scan(system(plusMinutes(deadline.soonAt, 1)));
    await Task.start(by(employee, TOMORROW), taskID, { version: 1 });
  });
});

describe("the time index", () => {
  const count = async (now: string, taskID: string) => {
    let found = 0;
    for (const shard of Due.come(now)) for await (const { id } of shard) found += Number(id === taskID);
    return found;
  };
  it("holds nothing of what is done, cancelled or burnt", async () => {
    const [done, gone, burnt] = [await asked(), await asked(), await asked()];
    await Task.submit(by(employee), done.taskID, { version: 1 });
    await Task.cancel(by(manager), gone.taskID, { reason: "No more", version: 1 });
    await Task.look(system(LATER), burnt.taskID);
    const all = [done, gone, burnt].map(({ taskID }) => count("2027-01-01T00:00:00.000Z", taskID));
    expect(await Promise.all(all)).toEqual([0, 0, 0]);
  });
  it("keeps what is taken up again while somebody looks at it", async () => {
    const { taskID } = await asked();
    await Task.submit(by(employee), taskID, { version: 1 });
    const reopened = atNextWrite(() => Task.reopen(by(employee), taskID, { version: 2 }));
    await expect(Task.look(system(TOMORROW), taskID)).rejects.toThrow("db.stale");
    await reopened;
    expect(await count("2027-01-01T00:00:00.000Z", taskID)).toBe(1);
  });
  it("is corrected by a look when an entry is old", async () => {
    const { commit } = await import("../../commit.ts");
    const { taskID } = await asked();
    await commit(system(), [Due.promised("task", taskID, NOW)], null);
    await scan(system(plusMinutes(NOW, 1)));
    expect([await burns(taskID), await count(plusMinutes(NOW, 1), taskID)]).toEqual([[], 0]);
  });
});
