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

/** Its deadlines by the office as it is now; undefined when none of them changes. `by`: who changed the office. */
function reconsideredBy(ctx: Ctx, { deadline, openingsBy }: Info, office: Office, by: string) {
  const anew = (one: Info["deadline"]) => reconsidered(one, { office }, { by, at: ctx.now });
  const next = { deadline: anew(deadline), ...(openingsBy && { openingsBy: openingsBy.map(anew) }) };
  const same = next.openingsBy?.every((one, place) => one === openingsBy?.[place]) ?? true;
  return same && next.deadline === deadline ? undefined : next;
}

/** Tells its deadlines anew by the office as it is now; whether that changed anything. `by`: who changed the office. */
export async function retold(ctx: Ctx, vacancy: Info, office: Office, by: string): Promise<boolean> {
  let before = vacancy;
  for (let tries = 1; ; tries++) {
    const changes = reconsideredBy(ctx, before, office, by);
    if (!changes) return false;
    const next = { ...before, ...changes, updatedAt: ctx.now, version: before.version + 1 };
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
