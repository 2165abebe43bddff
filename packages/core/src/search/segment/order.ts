import type { Plan } from "../plan.ts";
import { every, type Places, wordsOf } from "./criteria.ts";
import { payOf } from "./pay.ts";
import type { Segment } from "./segment.ts";

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
  const key = (place: number) => {
    const known = value(place);
    return Number.isNaN(known) ? last : known;
  };
  // Of what not everybody may know, everybody has an order of their own.
  if (by === "pay" && plan.sight) {
    const own = sorted(hits, key, descending);
    return { place: (at) => own[at] as number, key };
  }
  return { place: walked(standing(segment, key, plan), hits), key };
}

function keyed(segment: Segment, plan: Plan): (place: number) => number {
  switch (plan.order.by) {
    case "pay":
      return payOf(segment, plan).at;
    case "months":
      return (place) => (segment.months[place] || Number.NaN) - 1;
    case "name": {
      const { name } = wordsOf(segment);
      return (place) => name[place] as number;
    }
    default:
      return (place) => segment.changed[place] as number;
  }
}

/** @param places ascending: the newest first */
function sorted(places: Places, key: (place: number) => number, descending: boolean): Places {
  const keys = Float64Array.from(places, key);
  const turn = Uint32Array.from(places, (_, at) => at);
  const way = descending ? -1 : 1;
  turn.sort((one, other) => ((keys[one] as number) - (keys[other] as number)) * way || one - other);
  return turn.map((at) => places[at] as number);
}

const orders = new WeakMap<Segment, Map<string, Places>>();

/** Everybody in an order, sorted when it is first asked for: a page then takes a walk along it, and no sorting. */
function standing(segment: Segment, key: (place: number) => number, { order, rates }: Plan): Places {
  const name = JSON.stringify([order, order.by === "pay" && rates]);
  const known = orders.get(segment) ?? new Map<string, Places>();
  const all = known.get(name) ?? sorted(every(segment), key, order.descending);
  orders.set(segment, known.set(name, all));
  return all;
}

/** Walks along everybody, and takes note of those found only as far as somebody asks. */
function walked(all: Places, hits: Places): (number: number) => number {
  const found = new Uint8Array(all.length);
  for (let at = 0; at < hits.length; at++) found[hits[at] as number] = 1;
  const taken: number[] = [];
  let next = 0;
  return (number) => {
    while (taken.length <= number && next < all.length) {
      const place = all[next++] as number;
      if (found[place] === 1) taken.push(place);
    }
    return taken[number] as number;
  };
}
