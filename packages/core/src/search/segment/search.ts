import { added, count, emptyTally } from "../facet.ts";
import { near } from "../language/near.ts";
import type { Plan } from "../plan.ts";
import type { Found, Part, Tally } from "../port.ts";
import { type Bits, has, listed, type Places } from "./bits.ts";
import { meeting, wording, wordsIn } from "./criteria.ts";
import { sizeOf, wordAt } from "./dictionary.ts";
import { ordered } from "./order.ts";
import { every, idAt, once, type Segment } from "./segment.ts";
import { type Side, sides } from "./side.ts";

/** A segment as a part of the base; those marked in `over` are known better elsewhere, or gone. */
export const segmentPart = (segment: Segment, over: Bits): Part => ({
  search: (plan) => searched(segment, over, plan),
  knows: (word) => wording(segment, word).some((bits, at) => (bits & ~(over[at] as number)) !== 0),
  near: (text) => nearby(segment, text),
});

function nearby(segment: Segment, text: string): string[] {
  const words = wordsIn(segment);
  const all = Array.from({ length: sizeOf(words) }, (_, word) => wordAt(words, word));
  return all.filter((word) => near(text, word));
}

function searched(segment: Segment, over: Bits, plan: Plan): Found {
  const met = meeting(segment, plan);
  const known = listed(over);
  const all = met ? listed(met) : every(segment);
  const places = known.length === 0 ? all : chosen(all, (at) => !has(over, all[at] as number));
  const facets = sides(segment, plan);
  const filtered = facets.some(({ filter }) => filter);
  const { hits, alone } = filtered ? judged(places, facets) : { hits: places, alone: undefined };
  const { place, key } = ordered(segment, hits, plan);
  return {
    tally: filtered || met ? tallied(segment, facets, hits, alone) : everybody(segment, facets, known, plan),
    count: hits.length,
    key: (at) => key(place(at)),
    id: (at) => idAt(segment, place(at)),
  };
}

/** The counts of everybody: what the screen opens with, made once; who is known better elsewhere is taken off. */
function everybody(segment: Segment, facets: readonly Side[], known: Places, { rates }: Plan): Tally {
  const whole = once(segment, `whole ${JSON.stringify(rates)}`, () => tallied(segment, facets, every(segment)));
  return added(added(emptyTally(), whole), tallied(segment, facets, known), -1);
}

/** Those for whom something holds. */
function chosen(places: Places, keeps: (at: number) => boolean): Places {
  const kept = new Uint32Array(places.length);
  let size = 0;
  for (let at = 0; at < places.length; at++) if (keeps(at)) kept[size++] = places[at] as number;
  return kept.subarray(0, size);
}

/** How many filters turn each away, and the last that does. */
interface Verdict {
  readonly against: Uint8Array;
  readonly last: Uint8Array;
}

const [OPEN, SHUT] = [1, 2];
function judge(places: Places, { filter, values }: Side, side: number, { against, last }: Verdict): void {
  if (!filter) return;
  const { column, open } = filter;
  // Marks are two numbers, however many values there are.
  const known = new Uint8Array(Math.max(2, values.length));
  for (let at = 0; at < places.length; at++) {
    const number = column[places[at] as number] as number;
    if (known[number] === 0) known[number] = open(number) ? OPEN : SHUT;
    if (known[number] !== SHUT) continue;
    against[at] = (against[at] as number) + 1;
    last[at] = side;
  }
}

/** Those no filter turns away, and those whom only a facet's own filter does. */
interface Judged {
  readonly hits: Places;
  readonly alone: (side: number) => Places;
}

function judged(places: Places, facets: readonly Side[]): Judged {
  const { against, last } = { against: new Uint8Array(places.length), last: new Uint8Array(places.length) };
  facets.forEach((facet, side) => {
    judge(places, facet, side, { against, last });
  });
  return {
    hits: chosen(places, (at) => against[at] === 0),
    alone: (side) => chosen(places, (at) => against[at] === 1 && last[at] === side),
  };
}

function tallied(segment: Segment, facets: readonly Side[], hits: Places, alone?: Judged["alone"]): Tally {
  const tally = emptyTally();
  tally.total = hits.length;
  facets.forEach(({ name, values, count: each, filter }, side) => {
    const counts = once(segment, `counts ${name}`, () => new Uint32Array(values.length));
    const numbers: number[] = [];
    each(hits, counts, numbers);
    if (alone && filter) each(alone(side), counts, numbers);
    for (const number of numbers) {
      const value = values[number];
      if (value !== undefined) count(tally[name], value, counts[number]);
      counts[number] = 0;
    }
  });
  return tally;
}
