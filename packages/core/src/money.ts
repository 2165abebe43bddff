import * as v from "valibot";

/** ISO 4217 codes of the currencies a firm here meets. */
export const Currency = v.picklist(["UAH", "RUB", "KZT", "BYN", "PLN", "EUR", "USD", "GBP", "CZK", "GEL", "UZS"]);
export type Currency = v.InferOutput<typeof Currency>;

const Minor = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e13));
const terms = {
  currency: Currency,
  period: v.picklist(["hour", "month", "year"]),
  basis: v.picklist(["gross", "net", "unknown"]),
};

/** An amount in the currency's hundredths (`minor`), for a period of work, before or after tax. */
export const Money = v.strictObject({ minor: Minor, ...terms });
export type Money = v.InferOutput<typeof Money>;

/** From, to, or both, in hundredths. */
export const SalaryRange = v.pipe(
  v.strictObject({ from: v.optional(Minor), to: v.optional(Minor), ...terms }),
  v.check(({ from, to }) => from === undefined || to === undefined || from <= to, "range"),
);
export type SalaryRange = v.InferOutput<typeof SalaryRange>;
