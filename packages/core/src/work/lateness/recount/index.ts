import { need } from "../../../access/policy/model.ts";
import { commit } from "../../../commit.ts";
import type { Ctx } from "../../../context.ts";
import * as Firm from "../../../firm/index.ts";
import { WHOLE_FIRM } from "../../../firm/model.ts";
import { instantToWall } from "../../../time/zone/index.ts";
import * as Burn from "../../burn/index.ts";
import * as Outcome from "../../outcome/index.ts";
import type { Info as Task } from "../../task/model.ts";
import { outcomes } from "../../task/outcome.ts";
import { ofDepartment } from "../../task/store.ts";
import { weeksTo } from "../model.ts";
import * as Progress from "./progress/index.ts";

/** As far back as anything shows weeks. */
const WEEKS = 26;
/** Departments of one run: the next one goes on. */
const AT_ONCE = 5;

/**
 * Counts what was kept and broken before Kolo counted weeks, department by department, once; how many departments that
 * was. Stopped half-way it goes on where it was: what is counted already is not counted again.
 */
export async function recount(ctx: Ctx): Promise<number> {
  const progress = await Progress.find();
  if (progress?.finished) return 0;
  const firm = await Firm.find();
  if (!firm) return 0;
  const left = departmentsOf(firm).filter((departmentID) => departmentID > (progress?.through ?? ""));
  const some = left.slice(0, AT_ONCE);
  for (const departmentID of some) {
    await counted(ctx, firm, departmentID);
    const finished = departmentID === left.at(-1);
    await commit(ctx, [Progress.made({ through: departmentID, finished })], null);
  }
  return some.length;
}

const departmentsOf = ({ departments }: Firm.Info) =>
  [WHOLE_FIRM, ...departments.map(({ departmentID }) => departmentID)].toSorted();

const weeksOf = ({ now }: Ctx) => weeksTo(instantToWall(now, "UTC").localDate, WEEKS);

/** Lines of one item that waits, and passes that take in what a department has. */
const LINES = 20;
const PASSES = 1000;

/** A department's tasks, with what burnt of them; and what burnt beside tasks, of which nobody knows when it was kept. */
async function counted(ctx: Ctx, firm: Firm.Info, departmentID: string): Promise<void> {
  const [since = ""] = weeksOf(ctx);
  const burns = (await Burn.ofDepartment(departmentID, since, ctx.now)).filter(({ kind }) => kind !== "task");
  const zone = firm.offices[0]?.zone ?? "UTC";
  let lines: Outcome.Line[] = burns.map(({ kind, id, at, title, data }) => ({
    ...{ kind, id, at, title, data, rank: 0, state: "late", blocked: 0, createdAt: at },
    dueOn: instantToWall(at, zone).localDate,
  }));
  const note = async () => {
    if (lines.length > 0) await commit(ctx, Outcome.noted(lines.slice(0, LINES)), null);
    lines = lines.slice(LINES);
  };
  for (const standing of ["open", "closed"] as const)
    for await (const task of tasksOf(departmentID, standing, since)) {
      lines.push(...outcomes(task));
      while (lines.length >= LINES) await note();
    }
  while (lines.length > 0) await note();
  await Outcome.settle(ctx, PASSES);
}

const PAGE = 100;

async function* tasksOf(departmentID: string, standing: "open" | "closed", since: string): AsyncGenerator<Task> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ofDepartment>> = await ofDepartment(departmentID, standing, {
      limit: PAGE,
      cursor,
      ...(standing === "closed" && { since }),
    });
    yield* page.tasks;
    cursor = page.cursor;
  } while (cursor !== null);
}

/**
 * Compares the weeks of each department with the promises they count, and makes those anew that differ, for an
 * administrator: which, and what they said. @throws access.forbidden
 */
export async function check(ctx: Ctx): Promise<{ differences: Outcome.Difference[] }> {
  need(ctx, "firm", "edit", undefined);
  const [since = ""] = weeksOf(ctx);
  const free = { ...ctx, act: undefined };
  await Outcome.settle(free, PASSES);
  const differences: Outcome.Difference[] = [];
  for (const departmentID of departmentsOf(await Firm.get()))
    differences.push(...(await Outcome.rebuild(free, departmentID, since)));
  return { differences };
}
