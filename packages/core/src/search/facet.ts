import { folded } from "../people/term/model.ts";
import type { Tally } from "./port.ts";

/** Years of experience at which a step of the facet begins, in months. */
export const YEARS = [0, 12, 36, 60, 96] as const;
export const yearStep = (months: number) => YEARS.findLastIndex((least) => months >= least);

/** Steps of the salary's histogram: ten to each power of ten (the preferred numbers of ISO 3), from 1 to ten milliards. */
export const PAY_STEPS = 101;
export const payStep = (amount: number) =>
  Math.max(0, Math.min(PAY_STEPS - 1, Math.floor(Math.log10(Math.max(1, amount)) * 10 + 1e-9)));

export const emptyTally = (): Tally => ({
  total: 0,
  pay: Array(PAY_STEPS).fill(0),
  payUnknown: 0,
  months: Array(YEARS.length).fill(0),
  monthsUnknown: 0,
  competencies: new Map(),
  cities: new Map(),
  sources: new Map(),
  schooling: new Map(),
  languages: new Map(),
  tags: new Map(),
  blocked: 0,
});

export const count = (counts: Map<string, number>, value: string, by = 1) =>
  counts.set(value, (counts.get(value) ?? 0) + by);

const MAPS = ["competencies", "cities", "sources", "schooling", "languages", "tags"] as const;
const ROWS = ["pay", "months"] as const;
const NUMBERS = ["total", "payUnknown", "monthsUnknown", "blocked"] as const;

/** Adds what another part counted. */
export function added(sum: Tally, more: Tally): Tally {
  for (const name of MAPS) for (const [value, number] of more[name]) count(sum[name], value, number);
  for (const name of ROWS) sum[name] = sum[name].map((number, at) => number + (more[name][at] ?? 0));
  for (const name of NUMBERS) sum[name] += more[name];
  return sum;
}

const LETTERS = 11;
/** A name's first letters as one number, so that numbers stand as names do: eleven letters of one Latin alphabet. */
export function nameKey(name: string): number {
  const letters = folded(name).replace(/[^a-z]/g, "");
  let key = 0;
  for (let at = 0; at < LETTERS; at++) key = key * 27 + (at < letters.length ? letters.charCodeAt(at) - 96 : 0);
  return key;
}
