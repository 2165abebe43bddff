import { need } from "../../access/policy/model.ts";
import { committed } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Vacancy from "../../hiring/vacancy/open.ts";
import type { Deadline } from "../../time/deadline/model.ts";
import * as Work from "../../work/recount/index.ts";
import * as Firm from "../index.ts";
import { type Office, refuse } from "../model.ts";
import { find, finished, type Recount, waiting } from "./index.ts";

/** A deadline that moved because its office did: which, and where from and to. */
export interface Moved {
  readonly kind: "vacancy" | "task";
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

/**
 * Tells the open deadlines of changed offices anew, as the schedule asks. Stopped half-way it goes on where it is: what
 * was told already falls on the same moment and is left alone.
 */
export async function run(ctx: Ctx): Promise<number> {
  let count = 0;
  for (const order of await waiting()) count += (await carryOut(ctx, order, await openIn(order.officeID))).length;
  return count;
}

/** What is still told anew by the schedule, and what moved so far. */
export interface Outcome {
  readonly waiting: boolean;
  readonly moved: readonly Moved[];
}

/** As many as one request may take; with more the schedule does it. */
const AT_ONCE = 100;

/** The same at once for one office, for who changed it. @throws access.forbidden, firm.office_unknown */
export async function recount(ctx: Ctx, officeID: string): Promise<Outcome> {
  need(ctx, "firm", "edit", undefined);
  const order = await find(officeID);
  if (!order) return { waiting: false, moved: [] };
  const open = await openIn(officeID);
  const now = order.waiting !== undefined && open.vacancies.length + open.tasks.length <= AT_ONCE;
  if (now) await carryOut(ctx, order, open);
  return {
    waiting: order.waiting !== undefined && !now,
    moved: movedSince(order, now ? await openIn(officeID) : open),
  };
}

/** What is open in an office: vacancies, tasks and steps of runs. */
async function openIn(officeID: string) {
  const firm = await Firm.get();
  const [vacancies, tasks] = await Promise.all([Vacancy.ofOffice(officeID), Work.ofOffice(firm, officeID)]);
  return { vacancies, tasks, office: officeOf(firm, officeID) };
}
type Open = Awaited<ReturnType<typeof openIn>>;

/** The vacancies first, then tasks and steps, the soonest due first. */
function movedSince({ orderedAt }: Recount, { vacancies, tasks }: Open): Moved[] {
  const moved = (
    kind: Moved["kind"],
    id: string,
    { title, deadline }: { title: string; deadline: Deadline },
  ): Moved[] => {
    const move = deadline.moves.at(-1);
    if (move?.cause !== "office" || move.at < orderedAt) return [];
    return [{ kind, id, title, from: move.from.instant, to: deadline.instant, zone: deadline.zone }];
  };
  const soonest = tasks.toSorted((one, other) => one.task.deadline.instant.localeCompare(other.task.deadline.instant));
  return [
    ...vacancies.flatMap((vacancy) => moved("vacancy", vacancy.vacancyID, vacancy)),
    ...soonest.flatMap(({ task }) => moved("task", task.taskID, task)),
  ];
}

async function carryOut(ctx: Ctx, order: Recount, { vacancies, tasks, office }: Open): Promise<string[]> {
  const changed: string[] = [];
  for (const vacancy of vacancies) {
    await Vacancy.rewaited(ctx, vacancy);
    if (await Vacancy.retold(ctx, vacancy, office, order.orderedBy)) changed.push(vacancy.vacancyID);
  }
  for (const one of tasks) if (await Work.retold(ctx, one, office, order.orderedBy)) changed.push(one.task.taskID);
  // Not when it was changed again: the next run goes on.
  await committed({ ...ctx, act: undefined }, [finished(order)]);
  return changed;
}

function officeOf(firm: Firm.Info, officeID: string): Office {
  const office = firm.offices.find((one) => one.officeID === officeID);
  if (!office) throw refuse("office_unknown");
  return office;
}
