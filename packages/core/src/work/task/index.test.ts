import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import { commit } from "../../commit.ts";
import * as Firm from "../../firm/index.ts";
import { WHOLE_FIRM } from "../../firm/model.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { AFTER, asked, by, TOMORROW } from "../../testing/asked.ts";
import { race } from "../../testing/race.ts";
import * as Task from "./index.ts";
import * as Model from "./model.ts";

const { manager, employee, head, recruiter } = accounts;
const mine = (accountID: string) => Task.day(by(accountID)).then((day) => day.mine.map(({ taskID }) => taskID));

beforeAll(() => firmed());

describe("a task", () => {
  it("has one responsible, a department and a deadline at the end of the office's day", async () => {
    const task = await asked({ points: 20 });
    expect(task).toMatchObject({
      status: "open",
      responsibleID: employee,
      departmentID: department.departmentID,
      createdBy: manager,
      points: 20,
      deadline: { localDate: "2026-03-03", instant: "2026-03-03T16:00:00.000Z" },
    });
    expect((await Task.get(by(employee), task.taskID)).headIDs).toEqual([head]);
  });
  it("belongs to the department of who does it, when none is named", async () => {
    const task = await asked({ departmentID: undefined, responsibleID: head });
    expect(task.departmentID).toBe(department.departmentID);
  });
  it("of whoever is in no department is the whole firm's, and waits in no queue of it", async () => {
    const task = await asked({ departmentID: undefined, points: undefined });
    expect([task.departmentID, task.responsibleID]).toEqual([WHOLE_FIRM, employee]);
    await Task.move(by(manager), task.taskID, {
      deadline: { localDate: "2026-03-06", zone: office.zone },
      version: 1,
    });
    const nobody = { departmentID: undefined, responsibleID: undefined };
    await expect(asked(nobody)).rejects.toThrow("task.department_needed");
    await expect(asked({ ...nobody, departmentID: WHOLE_FIRM })).rejects.toThrow("task.department_needed");
  });
  it("may lie in the queue of a department without a head: who asked is told when it burns", async () => {
    const { version } = await Firm.get();
    const firm = await Firm.keepDepartment(as("administrator"), { version, department: { name: "Headless" } });
    const departmentID = firm.departments.find(({ name }) => name === "Headless")?.departmentID;
    const { taskID } = await asked({ departmentID, responsibleID: undefined });
    await Task.look(system("2026-03-03T16:01:00.000Z"), taskID);
    const { notices } = await Notice.list(by(manager));
    expect(notices.filter(({ data }) => data.taskID === taskID).map(({ code }) => code)).toEqual(["task.burnt"]);
  });
  it("of somebody who left is moved, and given to another; a new one is not set for them", async () => {
    const leaver = `acc-${"h".repeat(26)}`;
    const row = await Account.find(recruiter);
    if (!row) throw new Error("no recruiter");
    await commit(system(), [Account.written({ ...row, accountID: leaver, mail: "leaver@example.com" })], null);
    const { taskID } = await asked({ responsibleID: leaver });
    const account = await Account.find(leaver);
    if (!account) throw new Error("no leaver");
    await commit(system(), [Account.changed(account, { status: "left" }).write], null);
    await expect(asked({ responsibleID: leaver })).rejects.toThrow("task.colleague_unknown");
    const moved = await Task.move(by(manager), taskID, {
      deadline: { localDate: "2026-03-06", zone: office.zone },
      version: 1,
    });
    const to = { responsibleID: employee, departmentID: department.departmentID, version: moved.version };
    expect((await Task.reassign(by(manager), taskID, to)).responsibleID).toBe(employee);
  });
  it("is promised for the moment after a gap of the clock, and for no day that does not exist", async () => {
    const gap = { localDate: "2026-03-29", localTime: "03:30", zone: "Europe/Kyiv" };
    expect((await asked({ deadline: gap })).deadline.instant).toBe("2026-03-29T01:30:00.000Z");
    const never = { title: "Report", responsibleID: employee, deadline: { localDate: "2026-02-30", zone: "UTC" } };
    expect(v.safeParse(Model.Create, never).success).toBe(false);
  });
  it("is not promised for a time that has passed, nor to nobody", async () => {
    const deadline = { localDate: "2026-03-02", localTime: "11:59", zone: office.zone };
    await expect(asked({ deadline })).rejects.toThrow("task.deadline_passed");
    await expect(asked({ responsibleID: `acc-${"z".repeat(26)}` })).rejects.toThrow("task.colleague_unknown");
  });
  it("offers points only by who may give them", async () => {
    await expect(asked({ points: 5 }, as("employee"))).rejects.toThrow("access.forbidden");
  });
  it("is closed to colleagues it does not concern", async () => {
    const task = await asked();
    await expect(Task.get(by(recruiter), task.taskID)).rejects.toThrow("access.forbidden");
    await expect(Task.cancel(by(employee), task.taskID, { reason: "No", version: 1 })).rejects.toThrow("forbidden");
  });
  it("stands in the lists of who has it, who asked and its department, soonest first", async () => {
    const later = await asked({ deadline: { localDate: "2026-03-06", zone: office.zone } });
    const sooner = await asked();
    const listed = (await mine(employee)).filter((id) => [later.taskID, sooner.taskID].includes(id));
    expect(listed).toEqual([sooner.taskID, later.taskID]);
    const ids = (page: { tasks: readonly Task.Info[] }) => page.tasks.map(({ taskID }) => taskID);
    expect((await Task.day(by(manager))).asked.map(({ taskID }) => taskID)).toContain(later.taskID);
    const all = await Task.department(as("head"), department.departmentID, { standing: "open" });
    expect(ids(all)).toContain(later.taskID);
    await Task.cancel(by(manager), later.taskID, { reason: "No more", version: 1 });
    expect(await mine(employee)).not.toContain(later.taskID);
    expect(ids(await Task.department(as("head"), department.departmentID, { standing: "closed" }))).toContain(
      later.taskID,
    );
  });
  it("makes the pages of its people look", async () => {
    const revisions = () => Revision.list([employee, department.departmentID]);
    const before = await revisions();
    await asked();
    const after = await revisions();
    expect(Object.keys(before).map((id) => (after[id] ?? 0) - (before[id] ?? 0))).toEqual([1, 1]);
  });
});

describe("work", () => {
  it("is started, waits with its clock running, is handed in and accepted with a grade", async () => {
    const { taskID } = await asked({ points: 20 });
    await Task.start(by(employee), taskID, { version: 1 });
    const wait = { words: "The figures", departmentID: department.departmentID, version: 2 };
    await Task.pause(by(employee, TOMORROW), taskID, wait);
    await Task.resume(by(employee, AFTER), taskID, { version: 3 });
    await Task.submit(by(employee, AFTER), taskID, { words: "Here it is", version: 4 });
    const said = { quality: 3 as const, words: "Good", version: 5 };
    const task = await Task.accept(by(manager, "2026-03-09T10:00:00.000Z"), taskID, said);
    expect(task).toMatchObject({
      status: "accepted",
      waits: [{ from: TOMORROW, to: AFTER, departmentID: department.departmentID }],
      submission: { by: employee, at: AFTER },
      verdict: { by: manager, quality: 3, accepted: true },
    });
    const { trail } = await Task.get(by(manager), taskID);
    expect(trail.map(({ code }) => code).toReversed()).toEqual([
      "started",
      "paused",
      "resumed",
      "submitted",
      "accepted",
    ]);
  });
  it("that is returned goes on; the submission that counts is the accepted one", async () => {
    const { taskID } = await asked();
    await Task.submit(by(employee), taskID, { version: 1 });
    const back = await Task.giveBack(by(head, TOMORROW), taskID, { words: "The table is missing", version: 2 });
    expect(back).toMatchObject({ status: "returned", verdict: { accepted: false, words: "The table is missing" } });
    await Task.submit(by(employee, AFTER), taskID, { version: 3 });
    expect(await Task.accept(by(manager, AFTER), taskID, { version: 4 })).toMatchObject({ submission: { at: AFTER } });
  });
  it("is handed in by nobody else", async () => {
    const { taskID } = await asked();
    await expect(Task.submit(by(manager), taskID, { version: 1 })).rejects.toThrow("task.not_responsible");
  });
  it("is not accepted by who did it, when points are offered", async () => {
    const { taskID } = await asked({ responsibleID: manager, points: 10 });
    const done = await Task.submit(by(manager), taskID, { version: 1 });
    expect(done.status).toBe("done");
    await expect(Task.accept(by(manager), taskID, { version: 2 })).rejects.toThrow("task.own_work");
    expect((await Task.accept(by(head), taskID, { version: 2 })).status).toBe("accepted");
  });
  it("that one set oneself is over when it is done, and can be taken up again", async () => {
    const { taskID } = await asked({ responsibleID: manager });
    expect((await Task.submit(by(manager), taskID, { version: 1 })).status).toBe("accepted");
    const again = await Task.reopen(by(manager), taskID, { version: 2 });
    expect(again).toMatchObject({ status: "in_progress" });
    expect(again.submission).toBeUndefined();
  });
  it("goes on once, from however many windows at once", async () => {
    const { taskID } = await asked();
    const outcomes = await race(3, () => Task.submit(by(employee), taskID, { version: 1 }));
    expect(outcomes).toEqual(["db.stale", "db.stale", "ok"]);
  });
});

describe("a task that repeats", () => {
  const next = async () => (await Task.day(by(employee, AFTER))).mine.filter(({ title }) => title === "Weekly");
  it("begins anew when it is accepted, a week later, with the same words and people, and no points yet", async () => {
    const { taskID } = await asked({ title: "Weekly", repeat: "weekly", points: 5 });
    await Task.submit(by(employee, TOMORROW), taskID, { version: 1 });
    await Task.accept(by(manager, AFTER), taskID, { version: 2 });
    const [again] = await next();
    const deadline = { localDate: "2026-03-10" };
    expect(again).toMatchObject({ status: "open", createdBy: manager, repeat: "weekly", deadline });
    expect(again?.points).toBeUndefined();
  });
  it("passes over what lies behind already, and does not begin twice when it is taken up again", async () => {
    const late = "2026-03-20T10:00:00.000Z";
    const { taskID } = await asked({ title: "Daily", repeat: "daily", responsibleID: manager });
    await Task.submit(by(manager, late), taskID, { version: 1 });
    await Task.reopen(by(manager, late), taskID, { version: 2 });
    await Task.submit(by(manager, late), taskID, { version: 3 });
    const open = (await Task.day(by(manager, late))).mine.filter(({ title }) => title === "Daily");
    expect(open.map(({ deadline }) => deadline.localDate)).toEqual(["2026-03-20"]);
  });
});

describe("what is said of a task", () => {
  it("stands in its history, tells who is named, and shows them the task from then on", async () => {
    const { taskID } = await asked();
    await expect(Task.get(by(recruiter), taskID)).rejects.toThrow("access.forbidden");
    await Task.say(by(employee), taskID, { text: "What do you think, @Recruiter?", mentions: [recruiter] });
    const { trail, task } = await Task.get(by(recruiter), taskID);
    expect(trail[0]).toMatchObject({ text: "What do you think, @Recruiter?", by: employee });
    expect([task.watchers, task.version]).toEqual([[recruiter], 1]);
    const { notices } = await Notice.list(by(recruiter));
    expect(notices.filter(({ data }) => data.taskID === taskID).map(({ code }) => code)).toEqual(["task.mentioned"]);
  });
  it("is said by nobody whom it does not concern, and names nobody who is not here", async () => {
    const { taskID } = await asked();
    const said = { text: "Hello", mentions: [] };
    await expect(Task.say(by(recruiter), taskID, said)).rejects.toThrow("access.forbidden");
    const nobody = { text: "Hello", mentions: [`acc-${"z".repeat(26)}`] };
    await expect(Task.say(by(employee), taskID, nobody)).rejects.toThrow("task.colleague_unknown");
  });
});

describe("a department's queue", () => {
  it("holds a task until one of its people claims it", async () => {
    const { taskID } = await asked({ responsibleID: undefined });
    const queue = async () => (await Task.day(as("head"))).queue.map((task) => task.taskID);
    expect(await queue()).toContain(taskID);
    await expect(Task.claim(by(employee), taskID, { version: 1 })).rejects.toThrow("access.forbidden");
    expect(await Task.claim(as("head"), taskID, { version: 1 })).toMatchObject({ responsibleID: head });
    expect(await queue()).not.toContain(taskID);
  });
  it("gives it to one, however many reach for it", async () => {
    const { taskID } = await asked({ responsibleID: undefined });
    expect(await race(3, () => Task.claim(as("head"), taskID, { version: 1 }))).toEqual(["db.stale", "db.stale", "ok"]);
    await expect(Task.claim(as("head"), taskID, { version: 2 })).rejects.toThrow("task.not_in_queue");
  });
  it("takes a task back", async () => {
    const { taskID } = await asked();
    const side = { departmentID: department.departmentID, version: 1 };
    const task = await Task.reassign(by(manager), taskID, side);
    expect(task.responsibleID).toBeUndefined();
    expect(await mine(employee)).not.toContain(taskID);
  });
});

describe("a deadline", () => {
  const friday = { localDate: "2026-03-06", zone: office.zone };
  it("is moved by who asked or by a head, with a reason, and keeps its first promise", async () => {
    const { taskID, deadline } = await asked({ points: 10 });
    const once = await Task.move(by(manager), taskID, { deadline: friday, reason: "The client asked", version: 1 });
    expect(once.deadline).toMatchObject({ localDate: "2026-03-06", firstPromise: deadline.firstPromise });
    const twice = await Task.move(by(head), taskID, { deadline: { ...friday, localDate: "2026-03-09" }, version: 2 });
    expect(twice.deadline.moves).toMatchObject([{ by: manager, reason: "The client asked" }, { by: head }]);
  });
  it("is never moved by who does the work, be they the head", async () => {
    const { taskID } = await asked({ responsibleID: head });
    await expect(Task.move(by(head), taskID, { deadline: friday, version: 1 })).rejects.toThrow("task.own_deadline");
    const own = await asked({ responsibleID: manager });
    await Task.move(by(manager), own.taskID, { deadline: friday, version: 1 });
    const paid = await asked({ responsibleID: manager, points: 5 });
    await expect(Task.move(by(manager), paid.taskID, { deadline: friday, version: 1 })).rejects.toThrow("own_deadline");
  });
  it("is not moved into the past", async () => {
    const { taskID } = await asked();
    await expect(
      Task.move(by(manager, AFTER), taskID, { deadline: { ...friday, localDate: "2026-03-03" }, version: 1 }),
    ).rejects.toThrow("task.deadline_passed");
  });
});

describe("the steps of a run", () => {
  it("are written together and found together, soonest first", async () => {
    const { newID } = await import("../../id.ts");
    const runID = newID("run");
    const like = await asked();
    const { departmentID, deadline } = like;
    const steps = ["One", "Two", "Three"].map((title) =>
      Task.written(system(NOW), {
        title,
        watchers: [],
        departmentID,
        deadline,
        runID,
        stepID: newID("step"),
        mandatory: true,
      }),
    );
    await commit(
      system(NOW),
      [...steps.flatMap(({ writes }) => writes), ...Task.looked(...steps.map(({ task }) => task))],
      null,
    );
    const found = await Task.ofRun(runID);
    expect(found.map(({ title }) => title).toSorted()).toEqual(["One", "Three", "Two"]);
    expect(found[0]).toMatchObject({ runID, mandatory: true, createdBy: "system:test" });
  });
});
