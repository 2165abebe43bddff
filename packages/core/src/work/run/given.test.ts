import { afterAll, beforeAll, expect, it } from "vitest";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Absence from "../../people/absence/index.ts";
import { accounts, as, department, firmed, office } from "../../testing/as.ts";
import { by } from "../../testing/asked.ts";
import { somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import * as Template from "../template/index.ts";
import * as Run from "./index.ts";

const { head, manager, employee, recruiter, administrator } = accounts;
const post = await postOffice();
afterAll(() => post.close());
/** IT, which the employee heads, is a part of Design, which the head heads; nobody heads Security and People. */
beforeAll(async () => {
  await firmed();
  const kept = async (one: { name: string; headID?: string; parentID?: string }) => {
    const { version } = await Firm.get();
    await Firm.keepDepartment(as("administrator"), { version, department: one });
  };
  await kept({ name: "IT", headID: employee, parentID: department.departmentID });
  for (const name of ["Security", "People"]) await kept({ name });
});

async function begun(ctx: Ctx, name: string): Promise<Run.Info> {
  const { personID } = await somebody(name);
  const template = (await Template.list(as("recruiter"))).find(({ kind }) => kind === "onboarding");
  const place = { position: "Designer", departmentID: department.departmentID, officeID: office.officeID };
  const start = { kind: "onboarding" as const, anchorOn: "2026-03-16", ...place, managerID: manager };
  return Run.begin(ctx, personID, { ...start, templateID: template?.templateID ?? "" });
}

/** The tasks somebody is told are theirs to do, of a run; by title, each as often as it is told. */
async function given(accountID: string, { steps }: Run.Info): Promise<string[]> {
  const titles = new Map(steps.map(({ taskID, title }) => [taskID, title]));
  const { notices } = await Notice.list(by(accountID));
  return notices
    .filter(({ code }) => code === "task.assigned")
    .flatMap(({ data }) => titles.get(String(data.taskID)) ?? [])
    .toSorted();
}

const OWN = ["Open access to the team’s tasks", "Plan for the first weeks", "Talk about the first month"];
const ITS = ["Computer ready", "Order the computer"];

it("tells each step to who is to do it or heads its department, once, and to nobody else", async () => {
  const run = await begun(as("recruiter"), "Told Tom");
  expect(await given(head, run)).toEqual(OWN);
  expect(await given(employee, run)).toEqual(ITS);
  for (const one of [manager, recruiter, administrator]) expect(await given(one, run)).toEqual([]);
});

it("tells whoever stands in for them as well", async () => {
  const away = { from: "2026-03-02", to: "2026-03-06", substituteID: manager, version: 0 };
  await Absence.keep(by(head), head, away);
  const run = await begun(as("recruiter"), "Told Tilda");
  expect(await given(head, run)).toEqual(OWN);
  expect(await given(manager, run)).toEqual(OWN);
});

it("tells nobody of what is replayed", async () => {
  const replayed = await begun({ ...as("recruiter"), replay: true }, "Told Ulf");
  for (const one of [head, employee]) expect(await given(one, replayed)).toEqual([]);
});
