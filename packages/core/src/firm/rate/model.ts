import * as v from "valibot";
import { Currency } from "../../money.ts";

const Price = v.pipe(v.number(), v.minValue(1e-6), v.maxValue(1e6));
/** What one of a currency costs in the firm's own. A currency that is not here cannot be compared. */
export const Prices = v.strictObject(
  Object.fromEntries(Currency.options.map((currency) => [currency, v.optional(Price)])) as Record<
    Currency,
    v.OptionalSchema<typeof Price, undefined>
  >,
);
export type Prices = v.InferOutput<typeof Prices>;

export const Edit = v.strictObject({ per: Prices, version: v.number() });
export type Edit = v.InferOutput<typeof Edit>;

/** The firm's currency and its prices of the others; `keptAt` is absent while nobody has looked at them. */
export interface Info {
  readonly currency: Currency;
  readonly per: Prices;
  readonly keptAt?: string | undefined;
  readonly version: number;
}

/**
 * Round prices of one euro, only to begin with: the settings show them and ask for the day's. Kolo fetches none.
 */
const EURO: Record<Currency, number> = {
  EUR: 1,
  USD: 1.15,
  GBP: 0.87,
  PLN: 4.25,
  CZK: 24.5,
  UAH: 48,
  RUB: 95,
  BYN: 3.5,
  KZT: 600,
  GEL: 3.1,
  UZS: 14_000,
};

const SHARP = 6;
const rounded = (price: number) => Number(price.toPrecision(SHARP));

/** Prices in another currency: each as many times what it was as one of the new costs less. */
export function inCurrency(per: Readonly<Partial<Record<Currency, number>>>, to: Currency): Prices {
  const own = per[to];
  if (own === undefined) return {};
  const others = Object.entries(per).filter(([currency, price]) => currency !== to && price !== undefined);
  return Object.fromEntries(others.map(([currency, price = 0]) => [currency, rounded(price / own)]));
}

const inEuro = Object.fromEntries(Object.entries(EURO).map(([currency, units]) => [currency, 1 / units])) as Record<
  Currency,
  number
>;
/** What a firm begins with. */
export const usual = (currency: Currency): Prices => inCurrency(inEuro, currency);
