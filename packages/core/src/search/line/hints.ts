import type { Known } from "../../competency/index.ts";
import type { Answer } from "../answer/model.ts";
import { citiesFrom } from "../city.ts";
import type { Filter } from "../model.ts";

const SHORTEST = 2;
const MOST = 5;

/** What the last word of a line may become, beside what is set already. */
export function hinted(line: string, { all = [], any = [], cities = [] }: Filter, known: Known): Answer["hints"] {
  const [word = ""] = /[^\s,;]*$/u.exec(line) ?? [];
  if (word.length < SHORTEST) return { competencyIDs: [], cities: [] };
  const set = new Set([...all, ...any].map(({ competencyID }) => competencyID));
  // The language of labels decides only the order; names are looked through in all three.
  const named = known.search(word, "en", MOST).map(({ competencyID }) => competencyID);
  return {
    competencyIDs: named.filter((competencyID) => !set.has(competencyID)),
    cities: citiesFrom(word, MOST).filter((city) => !cities.includes(city)),
  };
}
