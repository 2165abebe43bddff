import type { Plan } from "../plan.ts";
import { type Places, wordsOf } from "./criteria.ts";
import type { Segment } from "./segment.ts";
import { payOf } from "./sides.ts";

interface Ordered {
  readonly order: Places;
  readonly key: (at: number) => number;
}

/** Those found in the order that was asked for; newest first among equals, and who is not known last. */
export function ordered(segment: Segment, hits: Places, plan: Plan): Ordered {
  const { by, descending } = plan.order;
  if (by === "recent") return { order: descending ? hits : hits.toReversed(), key: () => 0 };
  const value = keyed(segment, plan);
  const last = descending ? -Infinity : Infinity;
  const keys = Float64Array.from(hits, (place) => {
    const known = value(place);
    return Number.isNaN(known) ? last : known;
  });
  const turn = sorted(keys, descending);
  return {
    order: turn.map((at) => hits[at] ?? 0),
    key: (at) => keys[turn[at] ?? 0] ?? 0,
  };
}

function keyed(segment: Segment, plan: Plan): (place: number) => number {
  const column = (values: Float64Array | Uint32Array) => (place: number) => values[place] ?? Number.NaN;
  switch (plan.order.by) {
    case "pay":
      return column(payOf(segment, plan));
    case "months":
      return (place) => (segment.months[place] || Number.NaN) - 1;
    case "name":
      return column(wordsOf(segment).name);
    default:
      return column(segment.changed);
  }
}

function sorted(keys: Float64Array, descending: boolean): Uint32Array {
  const turn = Uint32Array.from(keys, (_, at) => at);
  const way = descending ? -1 : 1;
  return turn.sort((one, other) => ((keys[one] ?? 0) - (keys[other] ?? 0)) * way || one - other);
}
