import * as Rate from "../firm/rate/index.ts";
import type { House } from "./plan.ts";

/** Milliseconds after which it is read anew all the same: a replica may have told an older state with a newer count. */
const LASTS = 60_000;

let kept: { readonly revision: number; readonly at: number; readonly house: House } | undefined;

/**
 * The firm's prices of currencies, and the competencies as it has them.
 * @param revision how often they have changed: while it is the same they are at hand
 */
export async function housed(revision: number): Promise<House> {
  const now = Date.now();
  if (kept?.revision === revision && now - kept.at < LASTS) return kept.house;
  const Change = await import("../competency/change/index.ts");
  const [rates, known] = await Promise.all([Rate.get(), Change.ours()]);
  kept = { revision, at: now, house: { rates, known } };
  return kept.house;
}
