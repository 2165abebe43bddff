import { emptyTally } from "../facet.ts";
import { near } from "../language/near.ts";
import type { Plan } from "../plan.ts";
import type { Found, Part, Tally } from "../port.ts";
import { meeting, type Places, wording, wordsOf } from "./criteria.ts";
import { entries } from "./dictionary.ts";
import { ordered } from "./order.ts";
import { idAt, type Segment } from "./segment.ts";
import { judged, named, type Side, sides } from "./sides.ts";

/** A segment as a part of the base; those marked in `over` are known better elsewhere, or gone. */
export const segmentPart = (segment: Segment, over: Uint8Array): Part => ({
  search: (plan) => searched(segment, over, plan),
  knows: (word) => wording(segment, word).some((place) => over[place] === 0),
  near: (text) => nearby(segment, text),
});

function nearby(segment: Segment, text: string): string[] {
  const found: string[] = [];
  for (const { word } of entries(wordsOf(segment).dictionary)) {
    // A letter takes at most three bytes: what is far too long or short is not made a text at all.
    if (word.length > text.length * 3 + 2 || word.length < text.length - 2) continue;
    const term = word.toString();
    if (near(text, term)) found.push(term);
  }
  return found;
}

function searched(segment: Segment, over: Uint8Array, plan: Plan): Found {
  const places = meeting(segment, plan).filter((place) => over[place] === 0);
  const all = sides(segment, plan);
  const { against, last } = judged(all, places);
  const hits = new Uint32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    if (against[at] === 0) hits[count++] = place;
    else if (against[at] === 1) all[last[at] ?? 0]?.count(place);
  }
  const kept = hits.subarray(0, count);
  const { order, key } = ordered(segment, kept, plan);
  return {
    tally: tallied(segment, kept, all),
    count,
    key,
    id: (at) => idAt(segment, order[at] ?? 0),
  };
}

function tallied(segment: Segment, hits: Places, all: readonly Side[]): Tally {
  const tally = emptyTally();
  tally.total = hits.length;
  for (const { count, tell } of all) {
    for (const place of hits) count(place);
    tell(tally);
  }
  tally.competencies = listed(segment, "competencies", hits);
  tally.languages = listed(segment, "languages", hits);
  return tally;
}

function listed({ lists, texts }: Segment, name: "competencies" | "languages", hits: Places): Map<string, number> {
  const { at, value } = lists[name];
  const counts = new Uint32Array(texts[name].length);
  for (const place of hits) {
    const until = at[place + 1] ?? 0;
    for (let each = at[place] ?? 0; each < until; each++) {
      const text = value[each] ?? 0;
      counts[text] = (counts[text] ?? 0) + 1;
    }
  }
  return named(texts[name], counts);
}
