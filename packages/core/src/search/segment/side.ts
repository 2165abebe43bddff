import { PAY_STEPS, stepName, yearStep } from "../facet.ts";
import { type Plan, within } from "../plan.ts";
import type { Facet } from "../port.ts";
import { has, type Places } from "./bits.ts";
import { having } from "./criteria.ts";
import type { Column } from "./pack.ts";
import { payOf } from "./pay.ts";
import { beginOf, LEVELS, type ListName, listOf, made, type Segment, type TextName } from "./segment.ts";

/** A facet of a segment: each document has a number, or several, and a number stands for a value. */
export interface Side {
  readonly name: Facet;
  /** How many numbers there are, and the value that each stands for: no two for one. */
  readonly size: number;
  readonly value: (number: number) => string | undefined;
  /** Adds to the counts of numbers, and takes down those that had none. A loop over a column: a call for each would take longer. */
  readonly count: (places: Places, counts: Uint32Array, counted: number[]) => void;
  /** The facet's own filter, where it is set: who may be. */
  readonly keeps?: Keeps | undefined;
}
type Keeps = (place: number) => boolean;

/** What a number of the column of months stands for: 0 is not known. Nobody has more than 75 years. */
export const monthsOf = (number: number) => (number === 0 ? undefined : number - 1);
const MONTHS = 1 << 10;

function tick(number: number, counts: Uint32Array, counted: number[]): void {
  const before = counts[number] as number;
  if (before === 0) counted.push(number);
  counts[number] = before + 1;
}

/** One number of each; or the step it stands for. */
const single = (
  name: Facet,
  column: Column,
  size: number,
  value: Side["value"],
  keeps: Keeps | undefined,
  step?: (number: number) => number,
): Side => ({
  name,
  size,
  value,
  keeps,
  count: (places, counts, counted) => {
    for (let at = 0; at < places.length; at++) {
      const number = column[places[at] as number] as number;
      tick(step ? step(number) : number, counts, counted);
    }
  },
});
const stepped = (name: Facet, column: Column, step: (number: number) => number, keeps: Keeps | undefined) =>
  single(name, column, PAY_STEPS + 1, stepName, keeps, step);

/** Some numbers of each. */
function several(segment: Segment, name: ListName, wanted?: readonly string[]): Side {
  const list = listOf(segment, name);
  const { counts: own, value } = list;
  const texts = segment.texts[name];
  const bits =
    wanted &&
    having(
      segment,
      name,
      wanted.map((text) => [text, 0]),
    );
  return {
    name,
    size: texts.length,
    value: (number) => texts[number],
    keeps: bits && ((place) => has(bits, place)),
    count: (places, counts, counted) => {
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        const begin = beginOf(list, place);
        for (let each = begin; each < begin + (own[place] as number); each++) {
          tick((value[each] as number) >> LEVELS, counts, counted);
        }
      }
    },
  };
}

export function sides(segment: Segment, plan: Plan): Side[] {
  const { texts, column } = segment;
  const [months, blocked] = [column("months"), column("blocked")];
  const { column: asks, amount, step } = payOf(segment, plan);
  const texted = (name: TextName): Side => {
    const [own, values] = [column(name), [undefined, ...texts[name]]];
    const wanted: readonly (string | undefined)[] | undefined = plan[name];
    const open = wanted && values.map((value) => wanted.includes(value));
    return single(
      name,
      own,
      values.length,
      (number) => values[number],
      open && ((place) => open[own[place] as number] as boolean),
    );
  };
  const { months: long, pay, free, tags } = plan;
  const steps = made(segment, "steps", () => new Uint8Array(MONTHS).map((_, at) => yearStep(monthsOf(at))));
  return [
    several(segment, "competencies"),
    several(segment, "languages"),
    several(segment, "tags", tags),
    ...(["cities", "sources", "schooling"] as const).map(texted),
    stepped(
      "months",
      months,
      (number) => steps[number] as number,
      long && ((place) => within(monthsOf(months[place] as number), long)),
    ),
    stepped("pay", asks, step, pay && ((place) => within(amount(asks[place] as number), pay))),
    single("blocked", blocked, 2, (number) => (number ? "true" : undefined), free && ((place) => blocked[place] === 0)),
  ];
}
