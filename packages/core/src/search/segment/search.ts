import { emptyTally } from "../facet.ts";
import { near } from "../language/near.ts";
import type { Plan } from "../plan.ts";
import type { Found, Part, Tally } from "../port.ts";
import { every, meeting, type Places, worded, wordsOf } from "./criteria.ts";
import { entries } from "./dictionary.ts";
import { ordered } from "./order.ts";
import { idAt, type Segment } from "./segment.ts";
import { listing, type Side } from "./side.ts";
import { judged, named, sides } from "./sides.ts";

/** A segment as a part of the base; those marked in `over` are known better elsewhere, or gone. */
export const segmentPart = (segment: Segment, over: Uint8Array): Part => ({
  search: (plan) => searched(segment, over, plan),
  knows: (word) => worded(segment, over, word),
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
  const met = meeting(segment, plan);
  const places = without(met ?? every(segment), over);
  const all = sides(segment, plan);
  const open = all.every(({ judge }) => judge === undefined);
  const verdict = open ? undefined : judged(all, places);
  const hits = verdict ? chosen(places, (at) => verdict.against[at] === 0) : places;
  const counts = open && !met ? ofAll(segment, over, plan, all) : counted(segment, all, hits);
  if (verdict)
    all.forEach(({ judge, count }, side) => {
      if (!judge) return;
      const alone = chosen(places, (at) => verdict.against[at] === 1 && verdict.last[at] === side);
      count(alone, counts[side] as Uint32Array);
    });
  const { place, key } = ordered(segment, hits, plan);
  return {
    tally: tallied(segment, hits.length, all, counts),
    count: hits.length,
    key: (at) => key(place(at)),
    id: (at) => idAt(segment, place(at)),
  };
}

/** Those for whom something holds. */
function chosen(places: Places, keeps: (at: number) => boolean): Places {
  const kept = new Uint32Array(places.length);
  let size = 0;
  for (let at = 0; at < places.length; at++) if (keeps(at)) kept[size++] = places[at] as number;
  return kept.subarray(0, size);
}

/** Those who are not marked. */
function without(places: Places, over: Uint8Array): Places {
  return over.includes(1) ? chosen(places, (at) => over[places[at] as number] === 0) : places;
}

const LISTED = ["competencies", "languages"] as const;

/** What people have of each side, and then of each list. */
function counted({ lists, texts }: Segment, all: readonly Side[], hits: Places): Uint32Array[] {
  const own = all.map(({ values, count }) => {
    const counts = new Uint32Array(values);
    count(hits, counts);
    return counts;
  });
  const listed = LISTED.map((name) => {
    const counts = new Uint32Array(texts[name].length);
    listing(lists[name], hits, counts);
    return counts;
  });
  return [...own, ...listed];
}

const wholes = new WeakMap<Segment, { rates: string; counts: Uint32Array[] }>();

/** The counts of everybody: what the screen opens with, made once; who is known better elsewhere is taken off. */
function ofAll(segment: Segment, over: Uint8Array, { rates }: Plan, all: readonly Side[]): Uint32Array[] {
  const key = JSON.stringify(rates);
  const known = wholes.get(segment);
  const counts = known?.rates === key ? known.counts : counted(segment, all, every(segment));
  wholes.set(segment, { rates: key, counts });
  const less = counted(
    segment,
    all,
    over.includes(1) ? chosen(every(segment), (place) => over[place] === 1) : new Uint32Array(),
  );
  return counts.map((one, side) => one.map((count, at) => count - (less[side]?.[at] ?? 0)));
}

function tallied(segment: Segment, total: number, all: readonly Side[], counts: readonly Uint32Array[]): Tally {
  const tally = emptyTally();
  tally.total = total;
  all.forEach(({ tell }, side) => {
    tell(tally, counts[side] as Uint32Array);
  });
  LISTED.forEach((name, at) => {
    tally[name] = named(segment.texts[name], counts[all.length + at] as Uint32Array);
  });
  return tally;
}
