import { before, type Span } from "@kolo/core/motivation/standing/model";
import { monthName } from "../text/format.ts";
import { t } from "../text/index.ts";

/** "November 2026", "Quarter 4, 2026", "2026". */
export function periodName(period: string): string {
  const [year = "", part] = period.split("-");
  if (part === undefined) return year;
  if (part.startsWith("q")) return t().points.quarter(part.slice(1), year);
  return monthName(Number(year), Number(part));
}

/** How long a period is. */
export function spanOf(period: string): Span {
  if (!period.includes("-")) return "year";
  return period.includes("q") ? "quarter" : "month";
}

/** The last six months, the newest last. */
export function lastMonths(now: string): string[] {
  const months = [now];
  while (months.length < 6) months.unshift(before(months[0] ?? now));
  return months;
}
