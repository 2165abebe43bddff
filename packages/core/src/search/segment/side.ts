import type { Tally } from "../port.ts";
import type { Places } from "./criteria.ts";
import type { List } from "./segment.ts";

/*
 * Filters whose own facet is counted without them. Each looks at many people in one loop over a column: a call for each
 * of a hundred thousand would take longer than the looking.
 */
export interface Side {
  /** Marks whom the filter turns away. Undefined when it is not set. */
  readonly judge?: ((places: Places, verdict: Verdict) => void) | undefined;
  readonly count: (places: Places, counts: Uint32Array) => void;
  /** How many values there are to count. */
  readonly values: number;
  /** Writes what was counted. */
  readonly tell: (tally: Tally, counts: Uint32Array) => void;
}

/** How many sides turn each away, and the last that does. */
export class Verdict {
  readonly against: Uint8Array;
  readonly last: Uint8Array;
  side = 0;
  constructor(count: number) {
    this.against = new Uint8Array(count);
    this.last = new Uint8Array(count);
  }
  no(at: number): void {
    this.against[at] = (this.against[at] as number) + 1;
    this.last[at] = this.side;
  }
}

type Column = Uint8Array | Uint16Array | Uint32Array;
/** Counts the values that people have in a column. */
export const counting = (column: Column) => (places: Places, counts: Uint32Array) => {
  for (let at = 0; at < places.length; at++) {
    const value = column[places[at] as number] as number;
    counts[value] = (counts[value] as number) + 1;
  }
};

/** Counts the values that people have in a list. */
export function listing({ at: begins, value }: List, places: Places, counts: Uint32Array): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const until = begins[place + 1] as number;
    for (let each = begins[place] as number; each < until; each++) {
      const text = value[each] as number;
      counts[text] = (counts[text] as number) + 1;
    }
  }
}
