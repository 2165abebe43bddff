import type { Plan } from "../plan.ts";
import { has, noBits, type Places, put } from "./bits.ts";
import { payOf } from "./pay.ts";
import { every, firstOf, once, type Segment, type Words } from "./segment.ts";
import { MONTHS } from "./side.ts";

interface Ordered {
  /** The place of the one that stands at a number. Asked for in rising numbers. */
  readonly place: (number: number) => number;
  /** By what one stands there; infinity where it is not known. */
  readonly key: (place: number) => number;
}

/** Those found in the order that was asked for; newest first among equals, and who is not known last. */
export function ordered(segment: Segment, hits: Places, plan: Plan): Ordered {
  const { by, descending } = plan.order;
  if (by === "recent") return { place: (at) => hits[descending ? at : hits.length - 1 - at] as number, key: () => 0 };
  const value = keyed(segment, plan);
  const last = descending ? -Infinity : Infinity;
  const key = (place: number) => value(place) ?? last;
  // Of what not everybody may know, everybody has an order of their own.
  if (by === "pay" && plan.sight) {
    const own = sorted(hits, key, descending);
    return { place: (at) => own[at] as number, key };
  }
  // Everybody is sorted when an order is first asked for: a page then takes a walk along it, and no sorting.
  const name = JSON.stringify([plan.order, by === "pay" && plan.rates]);
  return {
    place: walked(
      once(segment, name, () => sorted(every(segment), key, descending)),
      hits,
    ),
    key,
  };
}

function keyed(segment: Segment, plan: Plan): (place: number) => number | undefined {
  const { by } = plan.order;
  if (by === "pay") {
    const { column, amounts } = payOf(segment, plan);
    return (place) => amounts[column[place] as number];
  }
  const column = (by === "months" ? segment : (segment.words as Words)).column(by);
  if (by === "months") return (place) => MONTHS[column[place] as number];
  return (place) => column[place];
}

/**
 * Who has the same key stays as they stand. Keys are sorted as bare numbers, and each then finds its place among them:
 * a sort that asks for every two who is first makes many times as much garbage as there are numbers.
 */
function sorted(places: Places, key: (place: number) => number, descending: boolean): Places {
  const keys = new Float64Array(places.length);
  for (let at = 0; at < keys.length; at++) keys[at] = key(places[at] as number) * (descending ? -1 : 1);
  const row = keys.slice().sort();
  const taken = new Uint32Array(keys.length);
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const first = firstOf(keys.length, (own) => (row[own] as number) >= (keys[at] as number));
    const before = taken[first] as number;
    order[first + before] = places[at] as number;
    taken[first] = before + 1;
  }
  return order;
}

/** Walks along everybody, and takes note of those found only as far as somebody asks. */
function walked(all: Places, hits: Places): (number: number) => number {
  const found = noBits(all.length);
  for (let at = 0; at < hits.length; at++) put(found, hits[at] as number);
  const taken: number[] = [];
  let next = 0;
  return (number) => {
    while (taken.length <= number && next < all.length) {
      const place = all[next++] as number;
      if (has(found, place)) taken.push(place);
    }
    return taken[number] as number;
  };
}
