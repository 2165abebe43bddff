import { yearStep } from "../facet.ts";
import { type Plan, within } from "../plan.ts";
import type { Facet } from "../port.ts";
import { has, type Places } from "./bits.ts";
import { having } from "./criteria.ts";
import type { Column } from "./pack.ts";
import { payOf } from "./pay.ts";
import { LEVELS, type ListName, listOf, type Segment, type TextName } from "./segment.ts";

/** A facet of a segment: each document has a number, or several, and a number stands for a value. */
export interface Side {
  readonly name: Facet;
  /** The value that each number stands for; several may stand for the same. */
  readonly values: readonly (string | undefined)[];
  /** Adds to the counts of numbers, and takes down those that had none. A loop over a column: a call for each would take longer. */
  readonly count: (places: Places, counts: Uint32Array, counted: number[]) => void;
  /** The facet's own filter, where it is set: who may be. */
  readonly keeps?: Keeps | undefined;
}
type Keeps = (place: number) => boolean;

/** What numbers of the column of months stand for, 0 (not known) first. Nobody has more than 75 years. */
export const MONTHS = Array.from({ length: 1 << 10 }, (_, number) => (number === 0 ? undefined : number - 1));
const YEAR_STEPS = MONTHS.map(yearStep);

/** One number of each. */
const single = (name: Facet, column: Column, values: Side["values"], keeps: Keeps | undefined): Side => ({
  name,
  values,
  keeps,
  count: (places, counts, counted) => {
    for (let at = 0; at < places.length; at++) {
      const value = column[places[at] as number] as number;
      const before = counts[value] as number;
      if (before === 0) counted.push(value);
      counts[value] = before + 1;
    }
  },
});

/** Some numbers of each. */
function several(segment: Segment, name: ListName, wanted?: readonly string[]): Side {
  const { at: begins, value } = listOf(segment, name);
  const bits =
    wanted &&
    having(
      segment,
      name,
      wanted.map((text) => [text, 0]),
    );
  return {
    name,
    values: segment.texts[name],
    keeps: bits && ((place) => has(bits, place)),
    count: (places, counts, counted) => {
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        for (let each = begins[place] as number; each < (begins[place + 1] as number); each++) {
          const text = (value[each] as number) >> LEVELS;
          const before = counts[text] as number;
          if (before === 0) counted.push(text);
          counts[text] = before + 1;
        }
      }
    },
  };
}

export function sides(segment: Segment, plan: Plan): Side[] {
  const { texts, column } = segment;
  const [months, blocked] = [column("months"), column("blocked")];
  const { column: asks, amounts, steps } = payOf(segment, plan);
  const texted = (name: TextName): Side => {
    const [own, values] = [column(name), [undefined, ...texts[name]]];
    const wanted: readonly (string | undefined)[] | undefined = plan[name];
    const open = wanted && values.map((value) => wanted.includes(value));
    return single(name, own, values, open && ((place) => open[own[place] as number] as boolean));
  };
  const { months: long, pay, free, tags } = plan;
  return [
    several(segment, "competencies"),
    several(segment, "languages"),
    several(segment, "tags", tags),
    ...(["cities", "sources", "schooling"] as const).map(texted),
    single("months", months, YEAR_STEPS, long && ((place) => within(MONTHS[months[place] as number], long))),
    single("pay", asks, steps, pay && ((place) => within(amounts[asks[place] as number], pay))),
    single("blocked", blocked, [undefined, "true"], free && ((place) => blocked[place] === 0)),
  ];
}
