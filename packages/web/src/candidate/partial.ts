import { PartialDate } from "@kolo/core/time/partial-date";
import * as v from "valibot";
import { day, monthName } from "../text/format.ts";

/** "2019", "2019-03", "2019-03-15": a date as far as it is known, as it is typed. */
export const typedDate = ({ y, m, d }: PartialDate): string =>
  [String(y), m, d]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** The date in what was typed (also with dots, day first); undefined when there is none. */
export function readDate(text: string): PartialDate | undefined {
  const parts = text.trim().split(/[-./]/).map(Number);
  const [y, m, d] = (parts[0] ?? 0) > 31 ? parts : parts.toReversed();
  const parsed = v.safeParse(PartialDate, { y, ...(m !== undefined && { m }), ...(d !== undefined && { d }) });
  return parsed.success ? parsed.output : undefined;
}

/** "2019", "March 2019", "15 Mar 2019". */
export function dateWords(date: PartialDate): string {
  if (date.m === undefined) return String(date.y);
  return date.d === undefined ? monthName(date.y, date.m) : day(typedDate(date), { year: true });
}

/** How old somebody is, in years; without a month or day it may be one less. */
export function ageAt({ y, m = 1, d = 1 }: PartialDate, now: Date): number {
  const before = now.getMonth() + 1 < m || (now.getMonth() + 1 === m && now.getDate() < d);
  return now.getFullYear() - y - (before ? 1 : 0);
}
