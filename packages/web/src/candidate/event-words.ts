import type { Info } from "@kolo/core/people/activity/model";
import { FieldName } from "@kolo/core/people/person/model";
import { dateTime, day } from "../text/format.ts";
import { t } from "../text/index.ts";

const fieldWords = (names: unknown) =>
  (Array.isArray(names) ? names : [])
    .flatMap((name) => FieldName.options.find((one) => one === name) ?? [])
    .map((name) => t().candidate.fields[name])
    .join(", ");

/** How a value of an event's data is said; what is not text (or a moment, fields, a reason) says nothing. */
function said(name: string, value: unknown, zone: string | undefined): string {
  if (name === "fields") return fieldWords(value);
  if (typeof value !== "string") return "";
  if (name === "startAt") return dateTime(value, zone);
  if (name === "startsOn" || name === "endsOn") return day(value, { year: true });
  if (name === "reason") return t().history.reasons[value] ?? value;
  return name === "outcome" ? (t().history.outcomes[value] ?? value) : value;
}

/** What Kolo wrote into somebody's history, in words. An event this page does not know yet is shown by its name. */
export function eventWords({ code, data }: NonNullable<Info["event"]>, zone: string | undefined): string {
  const words = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, said(name, value, zone)]));
  return t().history.events[code]?.(words) ?? code;
}
