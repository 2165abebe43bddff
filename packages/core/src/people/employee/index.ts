export { begun, leaving, moving, opened } from "./changing.ts";
export type * from "./model.ts";
export { officeOf, todayIn } from "./place.ts";
export { find, leads, ofAccount, removed } from "./store.ts";
export { taken } from "./taking.ts";
export { turn } from "./turn.ts";

import { commit, refuse as refuseDB } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { allowed } from "../profile/rights.ts";
import { changed, leaving } from "./changing.ts";
import * as Model from "./model.ts";
import { known, officeOf, todayIn } from "./place.ts";
import { get } from "./store.ts";
import { taken } from "./taking.ts";

/** Takes on somebody hired, or somebody without a vacancy. @throws as `taken`, access.forbidden */
export async function take(ctx: Ctx, personID: string, input: Model.Take): Promise<Model.Info> {
  const [{ person }, firm] = await Promise.all([allowed(ctx, personID, "take"), Firm.get()]);
  const { employee, writes } = await taken(ctx, person, { take: input, firm });
  return commit(ctx, writes, employee);
}

/** Another position, department, office or manager. @throws db.stale, employee.missing, employee.colleague_unknown */
export async function edit(ctx: Ctx, personID: string, input: Model.Edit): Promise<Model.Info> {
  const { face, firm } = await seen(ctx, personID, input.version);
  const next = Model.edited(face, input);
  await known(firm, next);
  const event = { code: "employee.edited", data: { position: next.position } };
  return commit(ctx, await changed(ctx, face, next, event), next);
}

/** The last day at work is known, or no longer meant. @throws db.stale, employee.has_left, employee.ends_before_start */
export async function leave(ctx: Ctx, personID: string, { version, endsOn }: Model.Leave): Promise<Model.Info> {
  const { face, firm } = await seen(ctx, personID, version);
  const today = todayIn(officeOf(firm, face.officeID), ctx.now);
  return commit(ctx, await leaving(ctx, face, { endsOn, today }), Model.leaving(face, { endsOn }, today));
}

async function seen(ctx: Ctx, personID: string, version: number) {
  const [, face, firm] = await Promise.all([allowed(ctx, personID, "employ"), get(personID), Firm.get()]);
  if (face.version !== version) throw refuseDB("stale", { fresh: face });
  return { face, firm };
}
