import { folded } from "../people/term/model.ts";
import { FACETS, type Facet, type Tally } from "./port.ts";

/** What counts call the step of who has not told. */
export const UNKNOWN = "unknown";
/** What counts call a step: its number from 0. Before them all is that of who has not told. */
export const stepName = (step: number) => (step ? String(step - 1) : UNKNOWN);

/** Years of experience at which a step of the facet begins, in months. */
export const YEARS = [0, 12, 36, 60, 96] as const;
export const yearStep = (months: number | undefined) =>
  months === undefined ? 0 : YEARS.findLastIndex((least) => months >= least) + 1;

/** Steps of the salary's histogram: ten to each power of ten (the preferred numbers of ISO 3), from 1 to ten milliards. */
export const PAY_STEPS = 101;
export const payStep = (amount: number | undefined) =>
  amount === undefined ? 0 : Math.min(PAY_STEPS, Math.floor(Math.log10(Math.max(1, amount)) * 10 + 1e-9) + 1);

/** A tally that can be added to. */
export type Counts = Record<Facet, Map<string, number>>;

/** A tally of nobody, or a copy of one. */
export function newTally(of?: Tally): Counts {
  const tally = {} as Counts;
  for (const name of FACETS) tally[name] = new Map(of?.[name]);
  return tally;
}

export const count = (counts: Map<string, number>, value: string, by = 1) =>
  counts.set(value, (counts.get(value) ?? 0) + by);

/** Adds what another part counted, or takes it off. */
export function added(sum: Counts, more: Tally, sign = 1): Counts {
  for (const name of FACETS)
    for (const [value, number] of more[name]) {
      count(sum[name], value, sign * number);
      if (sum[name].get(value) === 0) sum[name].delete(value);
    }
  return sum;
}

const LETTERS = 11;
/** A name's first letters as one number, so that numbers stand as names do: eleven letters of one Latin alphabet. */
export function nameKey(name: string): number {
  // The sign before "a" stands for no letter: it counts as 0.
  const letters = folded(name)
    .replace(/[^a-z]/g, "")
    .padEnd(LETTERS, "`");
  let key = 0;
  for (let at = 0; at < LETTERS; at++) key = key * 27 + letters.charCodeAt(at) - 96;
  return key;
}
