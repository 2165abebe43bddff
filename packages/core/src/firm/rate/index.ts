export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as House from "../../live/house/index.ts";
import * as Firm from "../index.ts";
import { RateEntity } from "./entity.ts";
import { type Edit, type Info, inCurrency, usual } from "./model.ts";

/** What currencies cost in the firm's own, as kept last; round prices while nobody has kept any. */
export async function get(): Promise<Info> {
  const [{ currency }, { data }] = await Promise.all([Firm.get(), RateEntity.get({}).go()]);
  if (!data) return { currency, per: usual(currency), version: 0 };
  if (data.currency === currency) return data;
  // The firm changed its currency since: the same prices, told in the new one.
  return { ...data, currency, per: inCurrency({ ...data.per, [data.currency]: 1 }, currency) };
}

/** Keeps today's prices. @throws db.stale with the fresh ones when somebody else did meanwhile */
export async function keep(ctx: Ctx, { per, version }: Edit): Promise<Info> {
  need(ctx, "firm", "edit", undefined);
  const { currency } = await Firm.get();
  const rates = { currency, per: { ...per, [currency]: undefined }, keptAt: ctx.now, version: version + 1 };
  const write = put(
    RateEntity.put(rates).where((field, { eq, notExists }) =>
      version === 0 ? notExists(field.version) : eq(field.version, version),
    ),
    async () => refuseDB("stale", { fresh: await get() }),
  );
  return commit(ctx, [write, House.raised()], rates);
}
