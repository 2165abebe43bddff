import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accounts, as, department, firmed, NOW, office, system } from "../../testing/as.ts";
import { by } from "../../testing/asked.ts";
import { somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Task from "../task/index.ts";
import * as Template from "../template/index.ts";
import * as Run from "./index.ts";

const post = await postOffice();
afterAll(() => post.close());
const recruiter = as("recruiter");
const head = as("head");
const BEFORE_DAY_ONE = "2026-03-09T08:00:00.000Z";
const stepID = (letter: string) => `stp-${letter.repeat(26)}`;
let templateID: string;

beforeAll(async () => {
  await firmed();
  const step = { departmentID: undefined, workdays: 0, after: [], mandatory: true, documents: [] };
  const kept = await Template.keep(recruiter, {
    kind: "onboarding",
    name: "With papers",
    steps: [
      {
        ...step,
        stepID: stepID("a"),
        title: "Safety briefing",
        toRead: [{ name: "Fire safety", url: "https://lantern.test/fire" }, { name: "House rules" }],
      },
      { ...step, stepID: stepID("b"), title: "Lunch" },
    ],
    version: 0,
  });
  templateID = kept.templateID;
});

let people = 0;
async function begun(mail?: string) {
  const { personID } = await somebody(`Reader ${++people}`);
  const place = { position: "Designer", departmentID: department.departmentID, officeID: office.officeID };
  const start = { kind: "onboarding" as const, templateID, anchorOn: "2026-03-16", ...place, ...(mail && { mail }) };
  const { runID, steps } = await Run.begin(recruiter, personID, start);
  const token = (await Run.link(recruiter, runID)).url.split("#")[1] ?? "";
  return { personID, runID, taskID: steps[0]?.taskID ?? "", other: steps[1]?.taskID ?? "", token };
}
const read = (token: string, taskID: string, place: number, now = BEFORE_DAY_ONE) =>
  Run.acknowledgeByLink(system(now), { token, taskID, place });

describe("what is to be read", () => {
  it("stands on the newcomer's own page, is confirmed there, and kept with its time and person", async () => {
    const { token, taskID, runID, personID } = await begun();
    const { toRead } = await Run.welcome(system(BEFORE_DAY_ONE), token);
    expect(toRead).toEqual([
      {
        runID,
        taskID,
        title: "Safety briefing",
        papers: [{ name: "Fire safety", url: "https://lantern.test/fire" }, { name: "House rules" }],
      },
    ]);
    const kept = await read(token, taskID, 0);
    expect(kept).toEqual({ taskID, place: 0, personID, at: BEFORE_DAY_ONE, through: "link" });
    const papers = [{ name: "Fire safety", readAt: BEFORE_DAY_ONE }, { name: "House rules" }];
    const step = (await Run.get(recruiter, runID)).tasks.find((task) => task.taskID === taskID);
    expect(step?.papers).toMatchObject(papers);
    expect((await Task.get(head, taskID)).papers).toMatchObject(papers);
  });
  it("is confirmed once: saying it again changes nothing", async () => {
    const { token, taskID } = await begun();
    const answers = await race(3, () => read(token, taskID, 1));
    expect(answers).toContain("ok");
    const again = await read(token, taskID, 1, "2026-03-10T08:00:00.000Z");
    expect(again.at).toBe(BEFORE_DAY_ONE);
  });
  it("keeps its step from being done until all of it is read, and no other", async () => {
    const { token, taskID, other } = await begun();
    await Task.submit(head, other, { version: 1 });
    await read(token, taskID, 0);
    await expect(Task.submit(head, taskID, { version: 1 })).rejects.toMatchObject({
      code: "task.unread",
      data: { names: ["House rules"] },
    });
    await read(token, taskID, 1);
    expect((await Task.submit(head, taskID, { version: 1 })).status).toBe("accepted");
  });
  it("is no more when the step is done without", async () => {
    const { token, taskID, runID } = await begun();
    await Run.waive(recruiter, runID, taskID, { reason: "Knows it", version: 1 });
    expect((await Run.welcome(system(NOW), token)).toRead).toEqual([]);
    await expect(read(token, taskID, 0)).rejects.toThrow("run.paper_missing");
  });
});

describe("with an account", () => {
  it("the newcomer finds and confirms it on their own day, and nobody does in their stead", async () => {
    const { runID, taskID } = await begun("employee@example.com");
    const mine = by(accounts.employee);
    expect((await Run.toRead(mine)).map((one) => one.taskID)).toEqual([taskID]);
    expect(await Run.toRead(head)).toEqual([]);
    for (const ctx of [head, recruiter, as("administrator")])
      await expect(Run.acknowledge(ctx, runID, taskID, { place: 0 })).rejects.toThrow("access.forbidden");
    expect(await Run.acknowledge(mine, runID, taskID, { place: 0 })).toMatchObject({ through: "account", at: NOW });
    const [one] = await Run.toRead(mine);
    expect(one?.papers.map(({ readAt }) => readAt)).toEqual([NOW, undefined]);
  });
});

describe("a link", () => {
  it("confirms nothing of another's, nor what is not there", async () => {
    const [mine, other] = [await begun(), await begun()];
    await expect(read(mine.token, other.taskID, 0)).rejects.toThrow("run.paper_missing");
    await expect(read(mine.token, mine.taskID, 5)).rejects.toThrow("run.paper_missing");
    await expect(read(mine.token, mine.other, 0)).rejects.toThrow("run.paper_missing");
    await expect(read(mine.token, mine.taskID, 0, "2026-03-31T08:00:00.000Z")).rejects.toThrow("link_expired");
  });
});
