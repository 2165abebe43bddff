import { plural } from "../plural.ts";

const number = plural("en");

export const calendar = {
  label: "Calendar",
  provisional: "Provisional: the order for this year is not known yet",
  year: (year: number, count: number) => `${year}: ${number(count, { one: "# day off", other: "# days off" })}`,
  insteadOf: (day: string) => `for ${day}`,
  worked: (day: string) => `${day} is worked`,
  moved: (count: number) =>
    number(count, {
      one: "# open deadline moved with the office. What had burnt stays as it was.",
      other: "# open deadlines moved with the office. What had burnt stays as it was.",
    }),
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  stillMoving: "There are many: the rest follows within minutes.",
  names: {
    none: "None, only its own days",
    ua: "Ukraine, under martial law",
    "ua-peace": "Ukraine, without martial law",
    ru: "Russia",
    kz: "Kazakhstan",
    pl: "Poland",
    de: "Germany, days of all states",
    "de-bw": "Germany, Baden-Württemberg",
    "de-by": "Germany, Bavaria",
    "de-be": "Germany, Berlin",
    "de-bb": "Germany, Brandenburg",
    "de-hb": "Germany, Bremen",
    "de-hh": "Germany, Hamburg",
    "de-he": "Germany, Hesse",
    "de-mv": "Germany, Mecklenburg-Vorpommern",
    "de-ni": "Germany, Lower Saxony",
    "de-nw": "Germany, North Rhine-Westphalia",
    "de-rp": "Germany, Rhineland-Palatinate",
    "de-sl": "Germany, Saarland",
    "de-sn": "Germany, Saxony",
    "de-st": "Germany, Saxony-Anhalt",
    "de-sh": "Germany, Schleswig-Holstein",
    "de-th": "Germany, Thuringia",
  },
};
