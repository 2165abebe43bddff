import type { Plan } from "../plan.ts";
import { chosen, has, noBits, type Places, put } from "./bits.ts";
import { payOf } from "./pay.ts";
import { every, firstOf, made, type Segment, type Words } from "./segment.ts";
import { monthsOf } from "./side.ts";

interface Ordered {
  readonly order: Places;
  /** By what one stands at a place; infinity where it is not known. */
  readonly key: (place: number) => number;
}

/** Those found in the order that was asked for; newest first among equals, and who is not known last. */
export function ordered(segment: Segment, hits: Places, plan: Plan): Ordered {
  const { by, descending } = plan.order;
  const value = keyed(segment, plan);
  const key = (place: number) => value(place) ?? (descending ? -Infinity : Infinity);
  if (by === "recent") return { order: descending ? hits : hits.toReversed(), key };
  // Of what not everybody may know, everybody has an order of their own.
  if (by === "pay" && plan.sight) return { order: sorted(hits, key, descending), key };
  // Everybody is sorted when an order is first asked for: a page then takes a walk along it, and no sorting.
  const name = JSON.stringify([plan.order, by === "pay" && plan.rates]);
  const all = made(segment, name, () => sorted(every(segment), key, descending));
  const found = noBits(segment.count);
  for (const place of hits) put(found, place);
  return { order: chosen(all, (at) => has(found, all[at] as number)), key };
}

function keyed(segment: Segment, plan: Plan): (place: number) => number | undefined {
  const { by } = plan.order;
  if (by === "recent") return () => 0;
  if (by === "pay") {
    const { column, amount } = payOf(segment, plan);
    return (place) => amount(column[place] as number);
  }
  const column = (by === "months" ? segment : (segment.words as Words)).column(by);
  return (place) => (by === "months" ? monthsOf : Number)(column[place] as number);
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
  let own = 0;
  const notBefore = (place: number) => (row[place] as number) >= own;
  for (let at = 0; at < keys.length; at++) {
    own = keys[at] as number;
    const first = firstOf(keys.length, notBefore);
    const before = taken[first] as number;
    order[first + before] = places[at] as number;
    taken[first] = before + 1;
  }
  return order;
}
