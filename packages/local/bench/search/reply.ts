import { PAY_STEPS, payStep, YEARS, yearStep } from "../../../core/src/search/facet.ts";
import type { Tally } from "../../../core/src/search/port.ts";

export const FACETS = ["competencies", "cities", "sources", "schooling", "languages", "tags"] as const;

/** What the port counted, as everybody tells it. */
export function told(tally: Tally): Record<string, Record<string, number>> {
  const steps = (counts: readonly number[], unknown: number) =>
    some([...counts.map((count, step) => [String(step), count] as const), ["unknown", unknown] as const]);
  return {
    ...Object.fromEntries(FACETS.map((name) => [name, some(tally[name])])),
    pay: steps(tally.pay, tally.payUnknown),
    months: steps(tally.months, tally.monthsUnknown),
    blocked: some([["1", tally.blocked]]),
  };
}

export const some = (counts: Iterable<readonly [string, number]>) =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The histograms' steps, for those who keep them beside each person. */
export const stepOf = {
  pay: (pay: number | undefined) => (pay === undefined ? PAY_STEPS : payStep(pay)),
  months: (months: number | undefined) => (months === undefined ? YEARS.length : yearStep(months)),
};
export const stepName = {
  pay: (step: number) => nameOf(step, PAY_STEPS),
  months: (step: number) => nameOf(step, YEARS.length),
};
const nameOf = (step: number, unknown: number) => (step === unknown ? "unknown" : String(step));
