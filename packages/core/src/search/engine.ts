export { hinted } from "./line/hints.ts";
export { refreshed, versionOf } from "./live.ts";

import type { Page } from "./base.ts";
import { tokens } from "./language/tokens.ts";
import { joined, type Open, read } from "./line/index.ts";
import { type Known, refreshed, search as searched } from "./live.ts";
import type { Claimed, Filter } from "./model.ts";
import { type House, planned, type Sight, type Word } from "./plan.ts";
import { refuse } from "./refusal/model.ts";
import { termsIn } from "./terms.ts";
import { weighed } from "./traits.ts";

/** What is looked for: a filter, and what the last words of a line may be besides while it is typed. */
export interface Meant {
  readonly filter: Filter;
  readonly open?: readonly Open[];
}

/** As many words as one search looks for, and as many signs as a filter holds of them. */
const [MOST_WORDS, MOST_SIGNS] = [20, 200];

/** What a line and the filters beside it mean together. @throws search.many_words, and as the reading of a line */
export function asked(line: string | undefined, filter: Filter, { rates, known }: House, typing?: true): Meant {
  const { sets, text, open } = read(line ?? "", rates.currency, known, typing === true);
  const typed = [filter.text, text].filter(Boolean).join(" ");
  const words = typed.slice(0, MOST_SIGNS);
  const all = tokens(typed);
  // Of a long word only the beginning counts.
  if (new Set(all).size > MOST_WORDS || tokens(words).join() !== all.join())
    throw refuse("many_words", { most: MOST_WORDS });
  return { filter: { ...joined(filter, sets), ...(words && { text: words }), ...(typing && { typing }) }, open };
}

/** The word of a city's name that tells it best: "Angeles" and not "Los". */
const tellingOf = (city: string) =>
  termsIn(city)
    .sort((one, other) => other.length - one.length)
    .slice(0, 1);

/** A word that may be all of a name already is also met by what the name sets: the next sign turns nobody away. */
function opened(word: Word, { words, sets: { all = [], cities = [], languages = [] } }: Open): Word {
  if (!tokens(words).includes(word.text)) return word;
  return {
    ...word,
    terms: [...word.terms, ...cities.flatMap(tellingOf)],
    any: [...word.any, ...all],
    languages: [...word.languages, ...languages],
  };
}

/**
 * Those who are meant, and the plan it was made into. Who has something else to wait for first brings what is known up to
 * date meanwhile. @throws search.no_rate
 */
export async function search(meant: Meant, house: House, sight: Sight | undefined, page: Page, known?: Known) {
  const { words, ...rest } = planned(meant.filter, house, sight);
  const plan = { ...rest, words: words.map((word) => (meant.open ?? []).reduce(opened, word)) };
  const found = await searched(plan, page, known ?? (await refreshed()));
  // Who is found by a word that was forgiven is explained by what was looked for in its place.
  return { ...found, plan: { ...plan, words: found.words } };
}

/** Everybody who has one of these competencies, in no order. */
export const claiming = (any: readonly Claimed[], house: House, sight: Sight | undefined, known: Known) =>
  weighed(planned({ any: [...any] }, house, sight), known);
