import { plusDays, weekday } from "../zone/model.ts";
import { easter } from "./easter.ts";
import { type Law, on, rests } from "./rule.ts";

export const LANDS = [
  "bw",
  "by",
  "be",
  "bb",
  "hb",
  "hh",
  "he",
  "mv",
  "ni",
  "nw",
  "rp",
  "sl",
  "sn",
  "st",
  "sh",
  "th",
] as const;
export type Land = (typeof LANDS)[number];

const CORPUS_CHRISTI = 60;
/** Days that only some lands keep, a fixed day or days from Easter Sunday. Days of single communities are the firm's to add. */
const OWN: Readonly<Record<Land, readonly (string | number)[]>> = {
  bw: ["01-06", CORPUS_CHRISTI, "11-01"],
  by: ["01-06", CORPUS_CHRISTI, "11-01"],
  be: ["03-08"],
  bb: [0, 49, "10-31"],
  hb: ["10-31"],
  hh: ["10-31"],
  he: [CORPUS_CHRISTI],
  mv: ["03-08", "10-31"],
  ni: ["10-31"],
  nw: [CORPUS_CHRISTI, "11-01"],
  rp: [CORPUS_CHRISTI, "11-01"],
  sl: [CORPUS_CHRISTI, "08-15", "11-01"],
  sn: ["10-31"],
  st: ["01-06", "10-31"],
  sh: ["10-31"],
  th: ["09-20", "10-31"],
};

/** Berlin's days of one year only: 80 years after the end of the war, 75 years after the uprising of 1953. */
const BERLIN_ONCE: Readonly<Record<number, string>> = { 2025: "05-08", 2028: "06-17" };

const GOOD_FRIDAY = -2;
const EVERYWHERE = [GOOD_FRIDAY, 1, 39, 50];

/** Each land's own law; without one, the days that all of them keep. Nothing moves when it falls on a day off. */
export const germany = (land?: Land): Law => ({
  source: {
    title: "Feiertagsgesetze der Länder",
    url: "https://de.wikipedia.org/wiki/Gesetzliche_Feiertage_in_Deutschland",
  },
  settledThrough: 2027,
  restDays: (year) =>
    [
      ...rests(year, ["01-01", "05-01", "10-03", "12-25", "12-26"], false),
      ...[...EVERYWHERE, ...(land ? OWN[land] : [])].map((day) => ({
        date: typeof day === "number" ? plusDays(easter(year), day) : on(year, day),
        carried: false,
      })),
      ...(land === "sn" ? [{ date: repentance(year), carried: false }] : []),
      ...(land === "be" ? rests(year, [BERLIN_ONCE[year] ?? []].flat(), false) : []),
    ].toSorted((one, other) => one.date.localeCompare(other.date)),
});

const WEDNESDAY = 3;

/** The Wednesday before 23 November. */
function repentance(year: number): string {
  const last = on(year, "11-22");
  return plusDays(last, -((weekday(last) - WEDNESDAY + 7) % 7));
}
