import { Temporal } from "temporal-polyfill";
import { line } from "./line.ts";

type Moment = Temporal.ZonedDateTime;

/**
 * A VTIMEZONE that holds from `startAt` to a year after it: the change of the clock that was in force, and each one
 * until then, as the runtime's zone data has them. Rules that repeat for ever (RRULE) would be guesses about decrees
 * that are not made yet; a meeting needs only the changes around it.
 */
export function timezone(zone: string, startAt: string): string {
  const start = Temporal.Instant.from(startAt).toZonedDateTimeISO(zone);
  const first = start.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  const changes = [...(first ? [first] : []), ...changesAfter(start, start.add({ years: 1 }))];
  const rules = first ? changes.map(rule) : [fixed(start), ...changes.map(rule)];
  return [line("BEGIN", "VTIMEZONE"), line("TZID", zone), ...rules, line("END", "VTIMEZONE")].join("");
}

function changesAfter(start: Moment, until: Moment): Moment[] {
  const changes: Moment[] = [];
  let next = start.getTimeZoneTransition("next");
  while (next && Temporal.ZonedDateTime.compare(next, until) <= 0) {
    changes.push(next);
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}

/** A zone that never changed its clock: one rule from long ago. */
const fixed = ({ offset }: Moment) => observance("STANDARD", "19700101T000000", offset, offset);

function rule(change: Moment): string {
  const before = change.subtract({ milliseconds: 1 });
  // DTSTART is what the clock would have shown had it not been changed (RFC 5545, 3.6.5).
  const onset = change.toPlainDateTime().subtract({ nanoseconds: change.offsetNanoseconds - before.offsetNanoseconds });
  return observance(isDaylight(change, before) ? "DAYLIGHT" : "STANDARD", stamp(onset), before.offset, change.offset);
}

const SEASON = 400;

/** Put forward, and back again within about a year: summer time. Put forward for good is a new standard. */
function isDaylight(change: Moment, before: Moment): boolean {
  if (change.offsetNanoseconds <= before.offsetNanoseconds) return false;
  const next = change.getTimeZoneTransition("next");
  return next !== null && change.until(next, { largestUnit: "days" }).days < SEASON && next.offset === before.offset;
}

const observance = (kind: "STANDARD" | "DAYLIGHT", onset: string, from: string, to: string) =>
  [
    line("BEGIN", kind),
    line("DTSTART", onset),
    line("TZOFFSETFROM", from.replaceAll(":", "")),
    line("TZOFFSETTO", to.replaceAll(":", "")),
    line("END", kind),
  ].join("");

/** A local DATE-TIME: `20260329T030000`. */
export const stamp = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
