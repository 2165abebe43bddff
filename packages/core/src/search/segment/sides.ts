import { payStep, yearStep } from "../facet.ts";
import type { Plan, Span } from "../plan.ts";
import type { Tally } from "../port.ts";
import { comparable, type Rates } from "../rates.ts";
import { type Places, seen } from "./criteria.ts";
import { FIXED, PERIODS, type Segment } from "./segment.ts";

/** A filter whose own facet is counted without it: whom it turns away, and what it counts. */
export interface Side {
  /** Undefined when the filter is not set. */
  readonly keeps?: ((place: number) => boolean) | undefined;
  readonly count: (place: number) => void;
  /** Writes what was counted. */
  readonly tell: (tally: Tally) => void;
}

const salaries = new WeakMap<Segment, { rates: string; pay: Float64Array }>();

/** What each asks a month in the firm's currency; not a number when it is not known, or there is no rate. */
export function payOf(segment: Segment, { rates, sight }: Plan): Float64Array {
  const key = JSON.stringify(rates);
  const known = salaries.get(segment);
  const pay = known?.rates === key ? known.pay : computed(segment, rates);
  salaries.set(segment, { rates: key, pay });
  if (!sight) return pay;
  const shown = new Float64Array(segment.count).fill(Number.NaN);
  for (const place of seen(segment, sight.pay)) shown[place] = pay[place] ?? Number.NaN;
  return shown;
}

/** By the oracle's own words, so that not a digit differs: each kind of money by its currency and period. */
function computed({ money, minor, count }: Segment, rates: Rates): Float64Array {
  const pay = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const kind = (money[place] ?? 0) - 1;
    const currency = FIXED.currency[Math.floor(kind / PERIODS)];
    const period = FIXED.period[kind % PERIODS];
    const known = currency && period && comparable({ minor: minor[place] ?? 0, currency, period }, rates);
    pay[place] = known ?? Number.NaN;
  }
  return pay;
}

const raised = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1;
};

/** A number with a histogram. `value` is not a number when it is not known. */
function measure(
  name: "pay" | "months",
  value: (place: number) => number,
  step: (value: number) => number,
  span: Span | undefined,
): Side {
  const steps = new Uint32Array(128);
  let unknown = 0;
  const { from = 0, to = Infinity, unknown: open = false } = span ?? {};
  return {
    keeps:
      span &&
      ((place) => {
        const known = value(place);
        return Number.isNaN(known) ? open : known >= from && known <= to;
      }),
    count: (place) => {
      const known = value(place);
      if (Number.isNaN(known)) unknown += 1;
      else raised(steps, step(known));
    },
    tell: (tally) => {
      tally[name] = Array.from(steps.subarray(0, tally[name].length));
      tally[`${name}Unknown`] = unknown;
    },
  };
}

/** One text of each, by its place and one; 0 is none. */
function choice(
  name: "cities" | "sources" | "schooling",
  column: Uint8Array | Uint32Array,
  texts: readonly string[],
  wanted: readonly string[] | undefined,
): Side {
  const counts = new Uint32Array(texts.length + 1);
  const chosen = Uint8Array.from([0, ...texts.map((text) => Number(wanted?.includes(text)))]);
  return {
    keeps: wanted && ((place) => chosen[column[place] ?? 0] === 1),
    count: (place) => raised(counts, column[place] ?? 0),
    tell: (tally) => {
      tally[name] = named(texts, counts.subarray(1));
    },
  };
}

export const named = (texts: readonly string[], counts: Uint32Array): Map<string, number> =>
  new Map(texts.flatMap((text, at) => (counts[at] ? [[text, counts[at]]] : [])));

function tagging({ lists, texts }: Segment, wanted: readonly string[] | undefined): Side {
  const { at, value } = lists.tags;
  const counts = new Uint32Array(texts.tags.length);
  const chosen = Uint8Array.from(texts.tags.map((text) => Number(wanted?.includes(text))));
  return {
    keeps: wanted && ((place) => value.subarray(at[place], at[place + 1]).some((tag) => chosen[tag] === 1)),
    count: (place) => {
      for (let each = at[place] ?? 0; each < (at[place + 1] ?? 0); each++) raised(counts, value[each] ?? 0);
    },
    tell: (tally) => {
      tally.tags = named(texts.tags, counts);
    },
  };
}

function freeing({ blocked }: Segment, free: true | undefined): Side {
  let count = 0;
  return {
    keeps: free && ((place) => blocked[place] === 0),
    count: (place) => {
      count += blocked[place] ?? 0;
    },
    tell: (tally) => {
      tally.blocked = count;
    },
  };
}

export function sides(segment: Segment, plan: Plan): Side[] {
  const { months } = segment;
  const pay = payOf(segment, plan);
  return [
    measure("months", (place) => (months[place] || Number.NaN) - 1, yearStep, plan.months),
    measure("pay", (place) => pay[place] ?? Number.NaN, payStep, plan.pay),
    choice("cities", segment.city, segment.texts.city, plan.cities),
    choice("sources", segment.source, FIXED.source, plan.sources),
    choice("schooling", segment.schooling, FIXED.schooling, plan.schooling),
    tagging(segment, plan.tags),
    freeing(segment, plan.free),
  ];
}

/** How many sides turn each away, and the last that does: those turned away by one alone are counted in its facet. */
export function judged(all: readonly Side[], places: Places): { against: Uint8Array; last: Uint8Array } {
  const against = new Uint8Array(places.length);
  const last = new Uint8Array(places.length);
  all.forEach(({ keeps }, side) => {
    if (!keeps) return;
    for (let at = 0; at < places.length; at++) {
      if (keeps(places[at] ?? 0)) continue;
      against[at] = (against[at] ?? 0) + 1;
      last[at] = side;
    }
  });
  return { against, last };
}
