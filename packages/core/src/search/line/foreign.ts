import type { Understood } from "./understood.ts";

/** Currencies that somebody may name and no firm here pays in, as far as their words mean nothing else in a line. */
const FOREIGN: readonly (readonly [code: string, pattern: string])[] = [
  ["CHF", "chf|франк\\p{L}*"],
  ["TRY", "₺|try|лир\\p{L}*|лір\\p{L}*"],
  ["CNY", "cny|rmb|юан\\p{L}*"],
  ["JPY", "¥|jpy|иен\\p{L}*|єн\\p{L}*"],
  ["ILS", "₪|ils|шекел\\p{L}*"],
  ["AMD", "֏|amd|драм\\p{L}*"],
  ["AZN", "₼|azn|манат\\p{L}*"],
  ["KGS", "kgs"],
  ["TJS", "tjs"],
  ["MDL", "mdl"],
  ["SEK", "sek"],
  ["NOK", "nok"],
  ["DKK", "dkk"],
  ["HUF", "huf"],
  ["RON", "ron"],
  ["BGN", "bgn"],
  ["RSD", "rsd"],
  ["AED", "aed"],
];

/** The code of a foreign currency that an understood amount is given in: "up to 3000 chf", "¥300000". */
export function foreign(line: string, { at, until }: Understood): string | undefined {
  const [before, after] = [line.slice(0, at), line.slice(until)];
  return FOREIGN.find(
    ([, pattern]) =>
      new RegExp(`^ ?(?:${pattern})(?![\\p{L}\\p{N}])`, "iu").test(after) ||
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern}) ?$`, "iu").test(before),
  )?.[0];
}
