import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Application from "../application/index.ts";
import { refuse } from "../application/model.ts";
import { seen } from "../application/touch.ts";
import * as Decision from "../decision/index.ts";
import * as Offer from "../offer/index.ts";
import * as Vacancy from "../vacancy/index.ts";

/**
 * Makes somebody hired, once an offer was accepted or the last decision on them was to hire.
 * @throws db.stale with the fresh application, application.needs_offer, application.not_active
 */
export async function hire(
  ctx: Ctx,
  vacancyID: string,
  personID: string,
  { version }: { version: number },
): Promise<Application.Info> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const before = await seen(vacancyID, { personID, version });
  await Application.lateFirst(ctx, vacancy, [before]);
  const [accepted, favoured] = await Promise.all([
    Offer.accepted(vacancyID, personID),
    Decision.favours(vacancyID, personID),
  ]);
  if (!accepted && !favoured) throw refuse("needs_offer", { personID });
  const { application, writes } = await Application.hired(ctx, vacancy, before);
  return commit(ctx, writes, application);
}
