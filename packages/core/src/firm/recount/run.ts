import { need } from "../../access/policy/model.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Vacancy from "../../hiring/vacancy/open.ts";
import * as Firm from "../index.ts";
import { type Office, refuse } from "../model.ts";
import { find, finished, type Recount, waiting } from "./index.ts";

/** A deadline that moved because its office did: which, and where from and to. */
export interface Moved {
  readonly vacancyID: string;
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
  for (const order of await waiting()) count += (await carryOut(ctx, order)).length;
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
  const now = order.waiting !== undefined && (await Vacancy.ofOffice(officeID)).length <= AT_ONCE;
  if (now) await carryOut(ctx, order);
  return { waiting: order.waiting !== undefined && !now, moved: await movedSince(order) };
}

const movedSince = async ({ officeID, orderedAt }: Recount): Promise<Moved[]> =>
  (await Vacancy.ofOffice(officeID)).flatMap(({ vacancyID, title, deadline }) => {
    const move = deadline.moves.at(-1);
    if (move?.cause !== "office" || move.at < orderedAt) return [];
    return [{ vacancyID, title, from: move.from.instant, to: deadline.instant, zone: deadline.zone }];
  });

async function carryOut(ctx: Ctx, order: Recount): Promise<string[]> {
  const office = officeOf(await Firm.get(), order.officeID);
  const changed: string[] = [];
  for (const vacancy of await Vacancy.ofOffice(order.officeID)) {
    await Vacancy.rewaited(ctx, vacancy);
    if (await Vacancy.retold(ctx, vacancy, office, order.orderedBy)) changed.push(vacancy.vacancyID);
  }
  try {
    await commit({ ...ctx, act: undefined }, [finished(order)], null);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "db.stale") throw error; // Changed again: the next run goes on.
  }
  return changed;
}

function officeOf(firm: Firm.Info, officeID: string): Office {
  const office = firm.offices.find((one) => one.officeID === officeID);
  if (!office) throw refuse("office_unknown");
  return office;
}
