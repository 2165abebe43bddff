import type { Filter } from "../model.ts";
import { opening, to } from "./written.ts";

/** Words that say of a number that it is how old somebody is. */
const AGED = new RegExp(
  [
    `(?<!\\p{L})(?:возраст\\p{L}{0,3}|вік(?:ом|у)?|віці|aged?):? (?:(?:${to}|${opening}) ?)?\\d`,
    "(?<!\\p{L})(?:старше|младше|молодше|older than|younger than) (?:за )?\\d",
    "\\d ?(?:(?:years?|yrs?|y)[ -](?:old|of age)|y\\.?o\\.?)(?!\\p{L})",
  ].join("|"),
  "iu",
);
/** Words that say of it that it is how long somebody has worked. */
const WORKED = /(?<!\p{L})(?:опыт|стаж|досвід|experience)/iu;

/** The ages that a law begins to allow something at. */
const OF_AGE = [18 * 12, 21 * 12];
/** Nobody asks for so many years of work at least and some more at most, nor for as many at most. */
const [YOUNG, LATE] = [16 * 12, 25 * 12];

/**
 * Whether a line asks how old somebody is, which is no filter: nobody is chosen by age here. Years without a word for work are
 * an age where they make none as experience: "от 18 лет", "18-35 лет", "до 35 лет".
 */
export function isAge(line: string, { from, to }: NonNullable<Filter["months"]> = {}): boolean {
  if (AGED.test(line)) return true;
  if (WORKED.test(line)) return false;
  if (from === undefined) return to !== undefined && to >= LATE;
  return to === undefined ? OF_AGE.includes(from) : from >= YOUNG;
}
