import { commit } from "../../commit.ts";
import { type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import * as Employee from "../../people/employee/index.ts";
import * as Reading from "../reading/index.ts";
import * as Task from "../task/index.ts";
import { standing } from "../task/model.ts";
import { distinct } from "../task/pages.ts";
import * as Model from "./model.ts";
import { papersOf, type ToRead } from "./papers.ts";
import { find, ofPerson } from "./store.ts";
import { linked } from "./welcome.ts";

/** All that is given to the asker to read in what runs for them: first days, a move. */
export async function toRead(ctx: Ctx): Promise<ToRead[]> {
  const face = await Employee.ofAccount(user(ctx).accountID);
  const runs = face ? (await ofPerson(face.personID)).filter(({ status }) => status === "running") : [];
  return (await Promise.all(runs.map(papersOf))).flat();
}

/** "I have read it", by the person a run is about, with their account. @throws access.forbidden, run.paper_missing */
export async function acknowledge(
  ctx: Ctx,
  runID: string,
  taskID: string,
  { place }: Reading.Read,
): Promise<Reading.Info> {
  const run = await find(runID);
  const face = await Employee.find(run.personID);
  if (face?.accountID !== user(ctx).accountID) throw refuseAccess("forbidden");
  return read(ctx, run, { taskID, place, through: "account" });
}

/** The same by the link of their own page, before they have an account. @throws account.link_expired, run.paper_missing */
export async function acknowledgeByLink(ctx: Ctx, { token, taskID, place }: Model.ReadByLink): Promise<Reading.Info> {
  return read(ctx, await linked(ctx, token), { taskID, place, through: "link" });
}

/** Once: who says it again gets what was kept the first time. */
async function read(ctx: Ctx, run: Model.Info, said: Pick<Reading.Info, "taskID" | "place" | "through">) {
  const { taskID, place } = said;
  if (!run.steps.some((step) => step.taskID === taskID)) throw Model.refuse("paper_missing");
  const task = await Task.find(taskID);
  if (!task.toRead?.[place] || standing(task.status) === "closed") throw Model.refuse("paper_missing");
  const known = (await Reading.of([task])).find((one) => one.place === place);
  if (known) return known;
  const reading = { ...said, personID: run.personID, at: ctx.now };
  const writes = [Reading.written(reading, () => Model.refuse("paper_read")), ...Task.looked(task)];
  return commit(ctx, distinct(writes), reading);
}
