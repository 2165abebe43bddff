import type { Info as Line } from "@kolo/core/work/trail/model";
import { bothZones } from "../text/format.ts";
import { t } from "../text/index.ts";

/** What a line of a task's history tells was done, in words; nothing for what was said. */
export function trailWords(
  { code, data = {} }: Line,
  nameOf: (id: string) => string,
  zone: string | undefined,
): string {
  if (!code) return "";
  const words = t().task.trail[code];
  if (typeof words === "string") return words;
  return words(said(code, data, nameOf, zone));
}

/** What the words of an act name: a file, a day on both clocks, or who has the task now. */
function said(
  code: NonNullable<Line["code"]>,
  data: NonNullable<Line["data"]>,
  nameOf: (id: string) => string,
  zone: string | undefined,
): string {
  if (code === "attached" || code === "detached") return String(data.name ?? "");
  if (code === "moved") {
    const there = String(data.zone ?? "UTC");
    return bothZones(String(data.to), there, zone ?? there);
  }
  if (code === "reminded" && Array.isArray(data.to)) return data.to.map((id) => nameOf(String(id))).join(", ");
  const to = String(data.responsibleID ?? data.to ?? "");
  return to ? nameOf(to) : t().task.inQueue;
}

/** For whom somebody stood in when they did it. */
export const inStead = ({ data = {} }: Line): string | undefined =>
  typeof data.standsInFor === "string" ? data.standsInFor : undefined;

/** The words somebody gave with what they did, or said. */
export const saidIn = ({ text, data = {} }: Line): string | undefined =>
  text ?? [data.words, data.reason].find((one): one is string => typeof one === "string");
