import { plusDays } from "../zone/model.ts";
import { easter } from "./easter.ts";
import { type Law, on, rests } from "./rule.ts";

const CORPUS_CHRISTI = 60;

/**
 * The law sets the days and no order moves them. For one on a Saturday each worker is owed another day, which their
 * employer picks (art. 130 § 2 of the Labour Code): the firm adds it to its own days off.
 */
export const poland: Law = {
  source: {
    title: "Ustawa z 18.01.1951 o dniach wolnych od pracy, zm. Dz.U. 2024 poz. 1965",
    url: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001965",
  },
  settledThrough: 2027,
  restDays: (year) => [
    ...rests(year, ["01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26"], false),
    ...[0, 1, 49, CORPUS_CHRISTI].map((days) => ({ date: plusDays(easter(year), days), carried: false })),
    ...(year >= 2025 ? [{ date: on(year, "12-24"), carried: false }] : []),
  ],
};
