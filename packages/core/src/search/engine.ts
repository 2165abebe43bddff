export { hinted } from "./line/hints.ts";
export { refreshed, versionOf } from "./live.ts";

import type { Page } from "./base.ts";
import { joined, read } from "./line/index.ts";
import { type Known, refreshed, search as searched } from "./live.ts";
import type { Claimed, Filter } from "./model.ts";
import { type House, planned, type Sight } from "./plan.ts";
import { weighed } from "./traits.ts";

/** The filter that a line and the filters beside it make together. */
export function asked(line: string | undefined, filter: Filter, { rates, known }: House, typing?: true): Filter {
  if (line === undefined) return filter;
  const { sets, text } = read(line, rates.currency, known, typing === true);
  const words = [filter.text, text].filter(Boolean).join(" ").slice(0, 200);
  return { ...joined(filter, sets), ...(words && { text: words }), ...(typing && { typing }) };
}

/**
 * Those a filter finds, and the plan it was made into. Who has something else to wait for first brings what is known up to
 * date meanwhile. @throws search.no_rate
 */
export async function search(filter: Filter, house: House, sight: Sight | undefined, page: Page, known?: Known) {
  const plan = planned(filter, house, sight);
  const found = await searched(plan, page, known ?? (await refreshed()));
  // Who is found by a word that was forgiven is explained by what was looked for in its place.
  return { ...found, plan: { ...plan, words: found.words } };
}

/** Everybody who has one of these competencies, in no order. */
export const claiming = (any: readonly Claimed[], house: House, sight: Sight | undefined, known: Known) =>
  weighed(planned({ any: [...any] }, house, sight), known);
