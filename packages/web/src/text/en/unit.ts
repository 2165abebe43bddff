import { plural } from "../plural.ts";

const number = plural("en");

export const unit = {
  years: (count: number) => number(count, { one: "# year", other: "# years" }),
  /** After "from" and "up to". */
  ofYears: (count: number) => number(count, { one: "# year", other: "# years" }),
  months: (count: number) => number(count, { one: "# month", other: "# months" }),
  ofMonths: (count: number) => number(count, { one: "# month", other: "# months" }),
  days: (count: number) => number(count, { one: "# day", other: "# days" }),
  hours: (count: number) => number(count, { one: "# hour", other: "# hours" }),
  minutes: (count: number) => number(count, { one: "# minute", other: "# minutes" }),
  people: (count: number) => number(count, { one: "# person", other: "# people" }),
  underMonth: "under a month",
  perHour: "an hour",
  perMonth: "a month",
  perYear: "a year",
  gross: "gross",
  net: "net",
  basisUnknown: "gross or net unknown",
  from: (amount: string) => `from ${amount}`,
  upTo: (amount: string) => `up to ${amount}`,
  native: (language: string) => `${language} (native)`,
};
