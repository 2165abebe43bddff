import { need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Employee from "../../people/employee/index.ts";
import * as Task from "../task/index.ts";
import * as Model from "./model.ts";
import { previewed, shifted } from "./shift.ts";
import { find, replaced } from "./store.ts";

/** What moving the day would do: what shifts, what stays and why. Nothing is written. */
export async function foresee(ctx: Ctx, runID: string, anchorOn: string): Promise<Model.Preview> {
  const { run, tasks, to } = await around(ctx, runID, { anchorOn });
  return previewed(run, tasks, to);
}

/**
 * Moves the day a run is planned around, and with it the steps that are neither done nor burnt. Of two who do it at
 * once one is done; the other gets what their move would do now.
 * @throws db.stale with the fresh preview, run.not_running
 */
export async function move(ctx: Ctx, runID: string, { version, ...input }: Model.Move): Promise<Model.Preview> {
  const { run, tasks, to, firm } = await around(ctx, runID, input);
  const fresh = () => foresee(ctx, runID, input.anchorOn);
  if (run.version !== version) throw refuseDB("stale", { fresh: await fresh() });
  const preview = { ...previewed(run, tasks, to), version: version + 1 };
  const next = { ...run, anchorOn: input.anchorOn, version: version + 1 };
  const moved = tasks.flatMap((task) => Task.rescheduled(ctx, task, shifted(task, to)));
  const writes = [...replaced(run, next, fresh), ...(await anchored(ctx, run, input.anchorOn, firm)), ...moved];
  const revisions = [runID, ...run.sides].map(Revision.raised);
  return commit(ctx, [...writes, ...revisions], preview);
}

/** The person's own day goes along: their first, their last, or the one on which they change their place. */
async function anchored(ctx: Ctx, { kind, personID }: Model.Info, anchorOn: string, firm: Firm.Info): Promise<Write[]> {
  const face = await Employee.find(personID);
  if (!face) return [];
  const today = Employee.todayIn(Employee.officeOf(firm, face.officeID), ctx.now);
  if (kind === "onboarding") return Employee.begun(ctx, face, anchorOn);
  if (kind === "offboarding") return Employee.leaving(ctx, face, { endsOn: anchorOn, today });
  return face.next ? Employee.moving(ctx, face, { place: face.next, from: anchorOn, today, firm }) : [];
}

async function around(ctx: Ctx, runID: string, { anchorOn, reason }: Pick<Model.Move, "anchorOn" | "reason">) {
  const run = await find(runID);
  need(ctx, "run", "lead", run);
  if (run.status !== "running") throw Model.refuse("not_running", { status: run.status });
  const [firm, tasks] = await Promise.all([Firm.get(), Task.ofRun(runID)]);
  const office = Employee.officeOf(firm, run.officeID);
  return { run, tasks, firm, to: { anchorOn, office, by: author(ctx), at: ctx.now, reason } };
}
