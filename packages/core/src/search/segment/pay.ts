import { PAY_STEPS, payStep } from "../facet.ts";
import type { Plan } from "../plan.ts";
import { IN_MONTH, type Rates } from "../rates.ts";
import { seen } from "./criteria.ts";
import { FIXED, type Segment } from "./segment.ts";

/** What each asks a month in the firm's currency: not a number where it is not known, there is no rate, or it may not be known. */
export interface Pay {
  at(place: number): number;
  /** The histogram's step; PAY_STEPS where the amount is not known. */
  step(place: number): number;
}

/** Steps take a logarithm each: kept for whom they were asked; 255 is not asked yet. */
const NEW = 255;
const steps = new WeakMap<Segment, { rates: string; step: Uint8Array }>();

export function payOf(segment: Segment, { rates, sight }: Plan): Pay {
  const at = amounts(segment, rates);
  if (!sight) return { at, step: stepped(segment, rates, at) };
  const shown = new Uint8Array(segment.count);
  for (const place of seen(segment, sight.pay)) shown[place] = 1;
  const own = (place: number) => (shown[place] === 1 ? at(place) : Number.NaN);
  return { at: own, step: (place) => stepOf(own(place)) };
}

/** In the oracle's own order of sums, so that not a digit differs: each kind of money is a currency and a period. */
function amounts({ money, minor }: Segment, { currency: own, per }: Rates): (place: number) => number {
  const rate = [Number.NaN];
  const month = [Number.NaN];
  for (const currency of FIXED.currency)
    for (const period of FIXED.period) {
      rate.push(currency === own ? 1 : (per[currency] ?? Number.NaN));
      month.push(IN_MONTH[period]);
    }
  return (place) => {
    const kind = money[place] as number;
    return ((minor[place] as number) / 100) * (rate[kind] as number) * (month[kind] as number);
  };
}

const stepOf = (amount: number) => (Number.isNaN(amount) ? PAY_STEPS : payStep(amount));

function stepped(segment: Segment, rates: Rates, at: (place: number) => number): (place: number) => number {
  const key = JSON.stringify(rates);
  const known = steps.get(segment);
  const step = known?.rates === key ? known.step : new Uint8Array(segment.count).fill(NEW);
  steps.set(segment, { rates: key, step });
  return (place) => {
    if (step[place] === NEW) step[place] = stepOf(at(place));
    return step[place] as number;
  };
}
