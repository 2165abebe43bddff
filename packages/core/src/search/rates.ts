import type { Currency, Money } from "../money.ts";
import { refuse } from "./refusal/model.ts";

/** The firm's currency, and how many of it one of each other costs. */
export interface Rates {
  readonly currency: Currency;
  readonly per: Readonly<Partial<Record<Currency, number>>>;
}

type Amount = Pick<Money, "minor" | "currency" | "period">;

/** Of 40 hours a week a month holds 2,080 / 12. */
export const IN_MONTH = { hour: 2080 / 12, month: 1, year: 1 / 12 } as const;

/** What an amount is a month in whole units of the firm's currency; undefined when the firm has no rate for it. */
export function comparable({ minor, currency, period }: Amount, { currency: own, per }: Rates): number | undefined {
  const rate = currency === own ? 1 : per[currency];
  return rate === undefined ? undefined : (minor / 100) * rate * IN_MONTH[period];
}

/** The same where it must be known. @throws search.no_rate */
export function monthly(amount: Amount, rates: Rates): number {
  const known = comparable(amount, rates);
  if (known === undefined) throw refuse("no_rate", { currency: amount.currency });
  return known;
}
