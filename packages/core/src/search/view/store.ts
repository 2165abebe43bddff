import { batch } from "../../batch.ts";
import { put, remove, type Write } from "../../commit.ts";
import { expiry } from "../../instant.ts";
import { ViewEntity } from "./entity.ts";
import type { Info } from "./model.ts";

/** Homes of views beside their makers' own: the firm's, and that of those taken away. */
export const SHARED = "shared";
const GONE = "gone";
/** Minutes in which a view that was taken away can be brought back. */
const HELD = 24 * 60;

/** The views of a home, in the order of their making. */
export async function of(home: string): Promise<Info[]> {
  const { data } = await ViewEntity.query.byHome({ home }).go({ pages: "all" });
  return data.map(({ home: _, ...view }) => view);
}

const homeOf = ({ shared, by }: Info) => (shared ? SHARED : by);
export const kept = (view: Info): Write => put(ViewEntity.create({ ...view, home: homeOf(view) }));

export const dropped = (view: Info, now: string): Write[] => [
  remove(ViewEntity.remove({ home: homeOf(view), viewID: view.viewID })),
  put(ViewEntity.put({ ...view, home: GONE, expiresAt: expiry(now, HELD) })),
];

export const restored = (view: Info): Write[] => [
  remove(ViewEntity.remove({ home: GONE, viewID: view.viewID })),
  kept(view),
];

/** A view that was taken away and can still be brought back. */
export async function held(viewID: string, now: string): Promise<Info | undefined> {
  const { data } = await ViewEntity.get({ home: GONE, viewID }).go({ consistent: true });
  if (!data) return undefined;
  const { home: _, expiresAt = 0, ...view } = data;
  return expiresAt > expiry(now, 0) ? view : undefined;
}

/** Whether an account has a view before it, or will again once it is brought back; undefined where it is gone for good. */
export async function standing(accountID: string, viewID: string): Promise<"here" | "held" | undefined> {
  const homes = [SHARED, accountID, GONE].map((home) => ({ home, viewID }));
  const found = await batch(homes, (some) => ViewEntity.get(some).go({ consistent: true }));
  if (found.some(({ home }) => home !== GONE)) return "here";
  return found.length > 0 ? "held" : undefined;
}
