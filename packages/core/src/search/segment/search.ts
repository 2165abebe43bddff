import { added, newTally } from "../facet.ts";
import { near } from "../language/near.ts";
import type { Plan } from "../plan.ts";
import type { Found, Part, Tally } from "../port.ts";
import { chosen, has, type Places } from "./bits.ts";
import { meeting } from "./criteria.ts";
import { everyWord } from "./dictionary.ts";
import { ordered } from "./order.ts";
import { every, idAt, made, type Over, type Segment, type Words } from "./segment.ts";
import { type Side, sides } from "./side.ts";

/** A segment as a part of the base; those marked in `over` are known better elsewhere, or gone. */
export const segmentPart = (segment: Segment, over: Over): Part => ({
  search: (plan) => searched(segment, over, plan),
  near: (text) => everyWord(segment.words as Words).filter((word) => near(text, word)),
});

function searched(segment: Segment, over: Over, plan: Plan): Found {
  const met = meeting(segment, plan);
  const all = met ?? every(segment);
  const places = over.places.length === 0 ? all : chosen(all, (at) => !has(over.bits, all[at] as number));
  const facets = sides(segment, plan);
  const against = facets.some(({ keeps }) => keeps) ? judged(places, facets) : undefined;
  const hits = against ? chosen(places, (at) => against[at] === 0) : places;
  const alone = (side: number) => chosen(places, (at) => against?.[at] === 1 << side);
  const { order, key } = ordered(segment, hits, plan);
  return {
    count: hits.length,
    tally: () => (against || met ? tallied(segment, facets, hits, alone) : everybody(segment, facets, over, plan)),
    key: (at) => key(order[at] as number),
    id: (at) => idAt(segment, order[at] as number),
  };
}

/** The counts of everybody: what the screen opens with, made once; who is known better elsewhere is taken off. */
function everybody(segment: Segment, facets: readonly Side[], { places }: Over, { rates }: Plan): Tally {
  const whole = made(segment, `whole ${JSON.stringify(rates)}`, () => tallied(segment, facets, every(segment)));
  return added(newTally(whole), tallied(segment, facets, Uint32Array.from(places)), -1);
}

/** Of each a bit for every facet whose own filter turns them away. */
function judged(places: Places, facets: readonly Side[]): Uint16Array {
  const against = new Uint16Array(places.length);
  facets.forEach(({ keeps }, side) => {
    if (keeps)
      for (let at = 0; at < places.length; at++)
        if (!keeps(places[at] as number)) against[at] = (against[at] as number) | (1 << side);
  });
  return against;
}

/** The counts of hits; of a facet with a filter, also of those whom `alone` that filter turns away. */
function tallied(segment: Segment, facets: readonly Side[], hits: Places, alone?: (side: number) => Places): Tally {
  const tally = {} as Tally;
  facets.forEach(({ name, size, value: told, count: each, keeps }, side) => {
    const counts = made(segment, side, () => new Uint32Array(size));
    const counted: number[] = [];
    each(hits, counts, counted);
    if (alone && keeps) each(alone(side), counts, counted);
    const pairs: [string, number][] = [];
    for (const number of counted) {
      const value = told(number);
      if (value !== undefined) pairs.push([value, counts[number] as number]);
      counts[number] = 0;
    }
    tally[name] = pairs;
  });
  return tally;
}
