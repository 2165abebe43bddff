import { yearStep } from "../facet.ts";
import { type Plan, type Span, within } from "../plan.ts";
import type { Facet } from "../port.ts";
import { listed, type Places } from "./bits.ts";
import { having, union } from "./criteria.ts";
import type { Column } from "./pack.ts";
import { payOf } from "./pay.ts";
import { LEVELS, type ListName, listOf, type Segment } from "./segment.ts";

/*
 * A facet of a segment: each document has a number, or several, and a number stands for a value. What is asked of a
 * value is asked once. All look at many people in one loop over a column: a call for each of a hundred thousand would
 * take longer than the looking.
 */
export interface Side {
  readonly name: Facet;
  /** The value that each number stands for; several may stand for the same. */
  readonly values: readonly (string | undefined)[];
  /** Adds to the counts of numbers, and takes down those that had none. */
  readonly count: (places: Places, counts: Uint32Array, counted: number[]) => void;
  /** The facet's own filter, where it is set: a column of numbers, and which of them may be. */
  readonly filter?: { readonly column: Column; readonly open: (number: number) => boolean } | undefined;
}

/** What numbers of the column of months stand for, 0 (not known) first. Nobody has more than 75 years. */
export const MONTHS = Array.from({ length: 1 << 10 }, (_, number) => (number === 0 ? undefined : number - 1));
const YEAR_STEPS = MONTHS.map(yearStep);

const spanned = (values: readonly (number | undefined)[], span: Span | undefined) =>
  span && ((number: number) => within(values[number], span));
const chosen = (values: Side["values"], wanted: readonly string[] | undefined) =>
  wanted && ((number: number) => wanted.includes(values[number] ?? ""));

/** One number of each. */
const single = (
  name: Facet,
  column: Column,
  values: Side["values"],
  open: ((number: number) => boolean) | undefined,
): Side => ({
  name,
  values,
  filter: open && { column, open },
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
function several(segment: Segment, name: ListName, filter?: Side["filter"]): Side {
  const { at: begins, value } = listOf(segment, name);
  return {
    name,
    values: segment.texts[name],
    filter,
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

/** Who has one of some tags is marked with a 1. */
function tagged(segment: Segment, wanted: readonly string[]): Side["filter"] {
  const column = new Uint8Array(segment.count);
  const bits = union(
    segment,
    wanted.map((text) => having(segment, "tags", text)),
  );
  for (const place of listed(bits)) column[place] = 1;
  return { column, open: (number) => number === 1 };
}

export function sides(segment: Segment, plan: Plan): Side[] {
  const { texts, column } = segment;
  const pay = payOf(segment, plan);
  const texted = (name: "cities" | "sources" | "schooling", own: "city" | "source" | "schooling"): Side => {
    const values = [undefined, ...texts[own]];
    return single(name, column(own), values, chosen(values, plan[name]));
  };
  return [
    several(segment, "competencies"),
    several(segment, "languages"),
    several(segment, "tags", plan.tags && tagged(segment, plan.tags)),
    texted("cities", "city"),
    texted("sources", "source"),
    texted("schooling", "schooling"),
    single("months", column("months"), YEAR_STEPS, spanned(MONTHS, plan.months)),
    single("pay", pay.column, pay.steps, spanned(pay.amounts, plan.pay)),
    single("blocked", column("blocked"), [undefined, "true"], plan.free && ((number) => number === 0)),
  ];
}
