import { plusDays } from "../zone/model.ts";

/** Easter Sunday of the western churches (Gregorian computus after Meeus, Jones and Butcher, Astronomical Algorithms, ch. 8). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return plusDays(`${year}-03-22`, h + l - 7 * m);
}

const JULIAN_LAG = 13;

/** Easter Sunday of the eastern churches, on the civil calendar (Julian computus after Meeus; the lag holds until 2099). */
export function easternEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return plusDays(`${year}-03-22`, d + e + JULIAN_LAG);
}
