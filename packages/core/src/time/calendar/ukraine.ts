import { plusDays } from "../zone/model.ts";
import { easternEaster } from "./easter.ts";
import { type Law, rests } from "./rule.ts";

/**
 * Under martial law there are no non-working holidays: part 6 of article 6 of Law 2136-IX, in force since 24 March 2022,
 * sets article 73 of the Labour Code aside. It has been prolonged by 90 days at a time, so every year is provisional that
 * has not ended.
 */
export const ukraine: Law = {
  source: { title: "Закон України № 2136-IX, ст. 6 ч. 6", url: "https://zakon.rada.gov.ua/laws/show/2136-20" },
  settledThrough: 2025,
  restDays: () => [],
};

const PENTECOST = 49;

/** Articles 67 and 73 of the Labour Code: what holds again once martial law has ended. */
export const ukraineInPeace: Law = {
  source: { title: "Кодекс законів про працю України, ст. 67, 73", url: "https://zakon.rada.gov.ua/laws/show/322-08" },
  settledThrough: 0,
  restDays: (year) => [
    ...rests(year, ["01-01", "03-08"], true),
    { date: easternEaster(year), carried: true },
    ...rests(year, ["05-01", "05-08"], true),
    { date: plusDays(easternEaster(year), PENTECOST), carried: true },
    ...rests(year, ["06-28", "07-15", "08-24", "10-01", "12-25"], true),
  ],
};
