export { hinted } from "./line/hints.ts";
export { refreshed, versionOf } from "./live.ts";
export { asked } from "./meant.ts";

import type { Page } from "./base.ts";
import { type Known, refreshed, search as searched } from "./live.ts";
import { type Meant, planOf } from "./meant.ts";
import type { Claimed } from "./model.ts";
import { type House, planned, type Sight } from "./plan.ts";
import { weighed } from "./traits.ts";

/**
 * Those who are meant, and the plan it was made into. Who has something else to wait for first brings what is known up to
 * date meanwhile. @throws search.no_rate
 */
export async function search(meant: Meant, house: House, sight: Sight | undefined, page: Page, known?: Known) {
  const plan = planOf(meant, house, sight);
  const found = await searched(plan, page, known ?? (await refreshed()));
  // Who is found by a word that was forgiven is explained by what was looked for in its place.
  return { ...found, plan: { ...plan, words: found.words } };
}

/** Everybody who has one of these competencies, in no order. */
export const claiming = (any: readonly Claimed[], house: House, sight: Sight | undefined, known: Known) =>
  weighed(planned({ any: [...any] }, house, sight), known);
