import { commit, put, update } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import type { Refused } from "../../error.ts";
import { expiry, plusMinutes } from "../../instant.ts";
import { sha256 } from "../../secret.ts";
import { refuse } from "../account/model.ts";
import { LimitEntity } from "./entity.ts";

const WINDOW_MINUTES = 15;

/**
 * Counts one try of `what` BEFORE it is made, so that many at once cannot slip through, and refuses with
 * `account.too_many_tries` from the `most + 1`st within 15 minutes of the first.
 */
export async function tried(ctx: Ctx, what: string, most: number): Promise<void> {
  const hash = sha256(what);
  const { data } = await LimitEntity.get({ hash }).go({ consistent: true });
  if (!data || data.until <= ctx.now) return begun(ctx, what, most);
  const counted = LimitEntity.patch({ hash })
    .add({ tries: 1 })
    .where(({ tries }, { lt }) => lt(tries, most));
  await commit(alone(ctx), [update(counted, () => refuse("too_many_tries", { until: data.until }))], null);
}

/** The first try of a window. When another came first at this moment, ours is counted after it. */
async function begun(ctx: Ctx, what: string, most: number): Promise<void> {
  const until = plusMinutes(ctx.now, WINDOW_MINUTES);
  const window = { hash: sha256(what), tries: 1, until, expiresAt: expiry(until, 0) };
  const first = LimitEntity.put(window).where(
    (field, { notExists, lte }) => `${notExists(field.until)} OR ${lte(field.until, ctx.now)}`,
  );
  let overtaken = false;
  const lost = (): Refused => {
    overtaken = true;
    return refuse("too_many_tries");
  };
  try {
    await commit(alone(ctx), [put(first, lost)], null);
  } catch (error) {
    if (!overtaken) throw error;
    await tried(ctx, what, most);
  }
}

/** A try that proved to be right does not count. */
export async function forgiven(what: string): Promise<void> {
  await LimitEntity.delete({ hash: sha256(what) }).go();
}

/** Counting is no part of the act that is counted. */
const alone = ({ act: _, ...ctx }: Ctx): Ctx => ctx;
