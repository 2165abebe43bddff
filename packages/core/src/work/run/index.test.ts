import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import * as Entry from "../../access/entry/index.ts";
import * as Firm from "../../firm/index.ts";
import * as Employee from "../../people/employee/index.ts";
import * as Profile from "../../people/profile/index.ts";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import { plusDays } from "../../time/zone/model.ts";
import * as Task from "../task/index.ts";
import * as Template from "../template/index.ts";
import * as Run from "./index.ts";
import { standing } from "./model.ts";

const post = await postOffice();
afterAll(() => post.close());
const recruiter = as("recruiter");
const head = as("head");
beforeAll(async () => {
  await firmed();
  for (const name of ["IT", "Security", "People"]) {
    const { version } = await Firm.get();
    await Firm.keepDepartment(as("administrator"), { version, department: { name } });
  }
});

const MONDAY = "2026-03-16";
const place = { position: "Designer", departmentID: department.departmentID, officeID: office.officeID };
const template = async (kind: Template.Kind = "onboarding") => {
  const found = (await Template.list(recruiter)).find((one) => one.kind === kind);
  if (!found) throw new Error("no template");
  return found;
};
let people = 0;
async function begun(anchorOn = MONDAY, more: Partial<Run.Start> = {}) {
  const { personID } = await somebody(`Newcomer ${++people}`);
  const { templateID } = await template();
  const input = { kind: "onboarding" as const, templateID, anchorOn, ...place, managerID: accounts.manager, ...more };
  const run = await Run.begin(recruiter, personID, input);
  return { personID, run, runID: run.runID };
}
const stepOf = async (runID: string, title: string) => {
  const { tasks } = await Run.get(recruiter, runID);
  const found = tasks.find((task) => task.title === title);
  if (!found) throw new Error(`no step ${title}`);
  return found;
};

describe("first days", () => {
  it("set every step to its department with its deadline, and take the person on, in one act", async () => {
    const { run, personID } = await begun();
    const { tasks, name } = await Run.get(recruiter, run.runID);
    expect(name).toBe(`Newcomer ${people}`);
    const days = Object.fromEntries(tasks.map(({ title, deadline }) => [title, deadline.instant]));
    // One working day before a Monday is the Friday before, by the end of the office's day.
    expect(days["Computer ready"]).toBe("2026-03-13T16:00:00.000Z");
    expect(days["Security briefing"]).toBe("2026-03-16T16:00:00.000Z");
    const access = tasks.find(({ title }) => title.startsWith("Open access"));
    expect(access).toMatchObject({ departmentID: department.departmentID, responsibleID: accounts.head });
    expect((await Profile.get(recruiter, personID)).employee).toMatchObject({ startsOn: MONDAY });
  });

  it("are shown before they start: what is asked for at once, what nobody heads", async () => {
    const { personID } = await somebody("Previewed");
    const { templateID } = await template();
    const ask = { kind: "onboarding" as const, templateID, anchorOn: "2026-03-04", ...place };
    const { position: _, ...asked } = ask;
    const plan = await Run.preview(recruiter, personID, asked);
    const said = (title: string) => plan.find((step) => step.title === title);
    expect(said("Order the computer")).toMatchObject({ hurried: true, headless: true, localDate: "2026-03-02" });
    expect(said("Computer ready")).toMatchObject({ hurried: false, localDate: "2026-03-03" });
    expect(said("Open access to the team’s tasks")).toMatchObject({ headless: false });
  });

  it("begin once, by whoever is first, and need a department for its own steps", async () => {
    const { personID } = await somebody("Twice Begun");
    const { templateID } = await template();
    const input = { kind: "onboarding" as const, templateID, anchorOn: MONDAY, ...place };
    expect(await race(2, () => Run.begin(recruiter, personID, input))).toEqual(["employee.exists", "ok"]);
    await expect(Run.begin(recruiter, personID, input)).rejects.toThrow("run.exists");
    await expect(begun(MONDAY, { departmentID: undefined })).rejects.toThrow("run.department_needed");
  });

  it("are planned until somebody begins a step", async () => {
    const { runID } = await begun();
    const { run, tasks } = await Run.get(recruiter, runID);
    expect(standing(run, tasks)).toBe("planned");
    const access = await stepOf(runID, "Plan for the first weeks");
    await Task.start(head, access.taskID, { version: access.version });
    expect(standing(run, (await Run.get(recruiter, runID)).tasks)).toBe("running");
  });

  it("keep the team's tasks closed to the newcomer until their head opens them", async () => {
    const { personID, runID } = await begun(MONDAY, { mail: `closed${people}@example.com` });
    const { accountID = "" } = (await Profile.get(recruiter, personID)).employee ?? {};
    expect(await Account.get(accountID)).toMatchObject({ closed: true, departmentID: department.departmentID });
    const access = await stepOf(runID, "Open access to the team’s tasks");
    const done = await Task.submit(head, access.taskID, { version: access.version });
    expect(done.status).toBe("accepted");
    expect((await Account.get(accountID)).closed).toBeUndefined();
    await Task.reopen(head, access.taskID, { version: done.version });
    expect((await Account.get(accountID)).closed).toBe(true);
  });
});

describe("an end", () => {
  const wish = { reason: "They declined at the last moment" };
  it("comes when each mandatory step is accepted or waived with a reason; the rest stay what they are", async () => {
    const { runID } = await begun();
    const refused = Run.complete(recruiter, runID, { version: 1 });
    await expect(refused).rejects.toMatchObject({ code: "run.steps_left" });
    const { tasks } = await Run.get(recruiter, runID);
    for (const { taskID, version } of tasks.filter(({ mandatory }) => mandatory))
      await Run.waive(recruiter, runID, taskID, { version, reason: "Not needed here" });
    const before = (await Run.get(recruiter, runID)).tasks;
    const run = await Run.complete(recruiter, runID, { version: 1 });
    expect(run).toMatchObject({ status: "complete", closed: { by: accounts.recruiter } });
    const after = (await Run.get(recruiter, runID)).tasks;
    expect(after).toEqual(before);
    expect(after.filter(({ mandatory }) => !mandatory).map(({ status }) => status)).toEqual(["open", "open", "open"]);
    await expect(Run.complete(recruiter, runID, { version: 2 })).rejects.toThrow("run.not_running");
  });

  it("by giving up completes no task", async () => {
    const { runID } = await begun();
    const { tasks } = await Run.get(recruiter, runID);
    await Run.cancel(recruiter, runID, { version: 1, ...wish });
    expect((await Run.get(recruiter, runID)).tasks).toEqual(tasks);
    expect((await Run.list(recruiter)).runs.map(({ run }) => run.runID)).not.toContain(runID);
  });
});

describe("a day that moves", () => {
  it("takes along what is neither done, nor burnt, nor fixed by somebody, and says so before", async () => {
    const { runID, personID } = await begun();
    const plan = await stepOf(runID, "Plan for the first weeks");
    const done = as("head", "2026-03-10T09:00:00.000Z");
    await Task.submit(done, plan.taskID, { version: plan.version });
    const later = as("recruiter", "2026-03-13T17:00:00.000Z");
    const foreseen = await Run.foresee(later, runID, "2026-03-23");
    const how = Object.fromEntries(foreseen.shifts.map(({ title, to, stays }) => [title, to ?? stays]));
    expect(how).toMatchObject({
      "Plan for the first weeks": "done",
      "Computer ready": "burnt",
      "Security briefing": "2026-03-23",
      "Open access to the team’s tasks": "2026-03-24",
    });
    const before = (await Run.get(recruiter, runID)).tasks;
    const { shifts } = await Run.move(later, runID, { anchorOn: "2026-03-23", version: 1 });
    expect(shifts).toEqual(foreseen.shifts);
    const { run, tasks } = await Run.get(recruiter, runID);
    expect(run).toMatchObject({ anchorOn: "2026-03-23", version: 2 });
    for (const task of tasks) {
      const shift = shifts.find(({ taskID }) => taskID === task.taskID);
      const was = before.find(({ taskID }) => taskID === task.taskID);
      if (shift?.to) expect(task.deadline).toMatchObject({ localDate: shift.to, moves: [{ by: accounts.recruiter }] });
      else expect(task).toEqual(was);
    }
    expect((await Profile.get(recruiter, personID)).employee).toMatchObject({ startsOn: "2026-03-23" });
  });

  it("twice at once moves once; the other gets the fresh plan", async () => {
    const { runID } = await begun();
    const seen: unknown[] = [];
    const outcomes = await race(2, (run) =>
      Run.move(recruiter, runID, { anchorOn: plusDays(MONDAY, 7 + run), version: 1 }).catch((error) => {
        seen.push(error.data);
        throw error;
      }),
    );
    expect(outcomes).toEqual(["db.stale", "ok"]);
    expect(seen).toMatchObject([{ fresh: { version: 2 } }]);
  });

  it("there and back is the same plan, whatever the days", async () => {
    const { runID } = await begun();
    const plan = async () =>
      (await Run.get(recruiter, runID)).tasks.map(({ taskID, deadline: { moves: _, ...rest } }) => ({
        taskID,
        ...rest,
      }));
    const first = await plan();
    let version = 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -12, max: 60 }), async (days) => {
        await Run.move(recruiter, runID, { anchorOn: plusDays(MONDAY, days), version: version++ });
        await Run.move(recruiter, runID, { anchorOn: MONDAY, version: version++ });
        expect(await plan()).toEqual(first);
      }),
      { numRuns: 8 },
    );
  });
});

describe("leaving and moving", () => {
  it("go by the same mechanism, around the last day and the day of the move", async () => {
    const { personID } = await begun();
    const now = as("recruiter", "2026-04-01T10:00:00.000Z");
    const leave = { kind: "offboarding" as const, anchorOn: "2026-04-30", ...place };
    const { runID } = await Run.begin(now, personID, {
      ...leave,
      templateID: (await template("offboarding")).templateID,
    });
    expect((await Profile.get(recruiter, personID)).employee).toMatchObject({ endsOn: "2026-04-30" });
    await Run.move(now, runID, { anchorOn: "2026-05-29", version: 1 });
    expect((await Profile.get(recruiter, personID)).employee).toMatchObject({ endsOn: "2026-05-29" });
    const to = { ...place, position: "Lead designer", kind: "promotion" as const, anchorOn: "2026-04-15" };
    await Run.begin(now, personID, { ...to, templateID: (await template("promotion")).templateID });
    expect((await Profile.get(recruiter, personID)).employee).toMatchObject({ position: "Designer" });
    await Employee.turn(as("recruiter", "2026-04-14T22:00:00.000Z"));
    expect((await Profile.get(recruiter, personID)).employee).toMatchObject({ position: "Lead designer" });
    const { personID: stranger } = await somebody("Stranger");
    const start = Run.begin(now, stranger, { ...leave, templateID: (await template("offboarding")).templateID });
    await expect(start).rejects.toThrow("run.not_employed");
  });
});

describe("a newcomer's own page", () => {
  const token = (text = "") => /\/welcome#([\w-]{43})/.exec(text)?.[1] ?? "";
  const look = (link: string, now = NOW) => Run.welcome(system(now), link);

  it("is opened by the link in their letter, as often as they like, and says what they need to know", async () => {
    const { run } = await begun(MONDAY, { mail: `welcome${people}@example.com` });
    const link = token(post.texts.at(-1));
    const page = await look(link);
    expect(await look(link)).toEqual(page);
    expect(page).toMatchObject({
      name: `Newcomer ${people}`,
      startsOn: MONDAY,
      office: { name: "Kyiv", start: "09:00" },
      department: "Design",
      manager: "Manager Example",
    });
    expect(page.steps.map(({ title }) => title)).toContain("Computer ready");
    await Run.move(recruiter, run.runID, { anchorOn: "2026-03-23", version: 1 });
    expect((await look(link)).startsOn).toBe("2026-03-23");
  });

  it("is all that the link opens, and other links do not open it", async () => {
    await begun(MONDAY, { mail: `bound${people}@example.com` });
    const link = token(post.texts.at(-1));
    await expect(Entry.look(system(), link)).rejects.toThrow("account.link_expired");
    await expect(Entry.spend(system(), { token: link })).rejects.toThrow("account.link_expired");
    await Entry.mailLink(system(), "recruiter@example.com", "here");
    const other = /\/join#([\w-]{43})/.exec(post.texts.at(-1) ?? "")?.[1] ?? "";
    await expect(look(other)).rejects.toThrow("account.link_expired");
  });

  it("closes two weeks after the first day, and at once when the plan is given up", async () => {
    const { runID } = await begun();
    const { url } = await Run.link(recruiter, runID);
    const link = token(url);
    await expect(look(link, "2026-03-31T10:00:00.000Z")).rejects.toThrow("account.link_expired");
    await Run.cancel(recruiter, runID, { version: 1, reason: "They declined" });
    await expect(look(link)).rejects.toThrow("account.link_expired");
  });
});

describe("what runs", () => {
  it("is seen by those who hire, and by whose business it is", async () => {
    const { runID } = await begun();
    const seen = async (ctx: ReturnType<typeof as>) =>
      (await Run.list(ctx)).runs.map(({ run }) => run.runID).includes(runID);
    expect(await seen(recruiter)).toBe(true);
    expect(await seen(head)).toBe(true);
    expect(await seen(as("manager"))).toBe(true);
    expect(await seen(as("employee"))).toBe(false);
    expect(await seen(as("manager", NOW, accounts.employee))).toBe(false);
    await expect(Run.get(as("employee"), runID)).rejects.toThrow("access.forbidden");
    await expect(Run.move(as("employee"), runID, { anchorOn: MONDAY, version: 1 })).rejects.toThrow("access.forbidden");
  });
});
