import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import type { Office } from "../../firm/model.ts";
import * as Revision from "../../live/revision/index.ts";
import { reconsidered } from "../../time/deadline/plan.ts";
import { recounted } from "../application/clock.ts";
import type { Info } from "./model.ts";
import { find, page, replaced } from "./store.ts";

const PAGE = 100;

/** Every vacancy of an office that is not closed. */
export async function ofOffice(officeID: string): Promise<Info[]> {
  const found: Info[] = [];
  let cursor: string | null = null;
  do {
    const next = await page("current", PAGE, cursor);
    found.push(...next.vacancies.filter((vacancy) => vacancy.officeID === officeID));
    cursor = next.cursor;
  } while (cursor !== null);
  return found;
}

/** Has those who wait in it looked at anew, by the working days of its office as they are now. */
export async function rewaited(ctx: Ctx, vacancy: Info): Promise<void> {
  const writes = recounted(ctx, vacancy);
  if (writes.length > 0) await commit({ ...ctx, act: undefined }, writes, null);
}

const TRIES = 3;

/** Tells its deadline anew by the office as it is now; whether that changed anything. `by`: who changed the office. */
export async function retold(ctx: Ctx, vacancy: Info, office: Office, by: string): Promise<boolean> {
  let before = vacancy;
  for (let tries = 1; ; tries++) {
    const deadline = reconsidered(before.deadline, { office }, { by, at: ctx.now });
    if (deadline === before.deadline) return false;
    const next = { ...before, deadline, updatedAt: ctx.now, version: before.version + 1 };
    const writes = [...replaced(before, next, ({ vacancyID }) => ({ vacancyID })), Revision.raised(next.vacancyID)];
    try {
      await commit({ ...ctx, act: undefined }, writes, null);
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== "db.stale" || tries === TRIES) throw error;
      before = await find(before.vacancyID);
    }
  }
}
