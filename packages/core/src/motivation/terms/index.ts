export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { TermsEntity } from "./entity.ts";
import { SUGGESTED, type Terms } from "./model.ts";

/** What the firm agreed on, or what Kolo suggests. */
export async function get(): Promise<Terms> {
  const { data } = await TermsEntity.get({}).go();
  return data ?? SUGGESTED;
}

/** Changes it, from now on: what was promised before stays promised. @throws db.stale with the fresh terms */
export async function change(ctx: Ctx, { monthly, version }: Terms): Promise<Terms> {
  need(ctx, "points", "manage", undefined);
  const next = { monthly, version: version + 1 };
  const write = version
    ? TermsEntity.put(next).where((field, { eq }) => eq(field.version, version))
    : TermsEntity.create(next);
  return commit(ctx, [put(write, async () => refuseDB("stale", { fresh: await get() }))], next);
}
