import { line, text } from "../invite/line.ts";

/** Something in a calendar that is read only: a moment that nobody is busy for, or a stretch, or a whole day. */
export interface Entry {
  /** Stays for the whole life of what it stands for. */
  readonly uid: string;
  readonly summary: string;
  /** When what it tells of changed last: an instant. */
  readonly changedAt: string;
  readonly url?: string | undefined;
  /** A word that programs read: how it stands. */
  readonly category?: string | undefined;
  /** Instants, to the second, or a local date for a whole day. Without an end it is a moment. */
  readonly when: { readonly startAt: string; readonly endAt?: string | undefined } | { readonly localDate: string };
}

/**
 * A calendar to subscribe to (RFC 5545; the name and the pace as RFC 7986 has them, and as older readers do). Moments
 * are UTC: the reader's calendar shows them by its own clock, and no rules of a zone can be out of date in it.
 */
export const calendar = (name: string, entries: readonly Entry[]): string =>
  [
    line("BEGIN", "VCALENDAR"),
    line("VERSION", "2.0"),
    line("PRODID", "-//Kolo//Kolo//EN"),
    line("CALSCALE", "GREGORIAN"),
    line("METHOD", "PUBLISH"),
    line("NAME", text(name)),
    line("X-WR-CALNAME", text(name)),
    line("REFRESH-INTERVAL;VALUE=DURATION", PACE),
    line("X-PUBLISHED-TTL", PACE),
    ...entries.map(event),
    line("END", "VCALENDAR"),
  ].join("");

const PACE = "PT1H";

const event = ({ uid, summary, changedAt, url, category, when }: Entry) =>
  [
    line("BEGIN", "VEVENT"),
    line("UID", text(uid)),
    line("DTSTAMP", utc(changedAt)),
    line("LAST-MODIFIED", utc(changedAt)),
    ...("localDate" in when
      ? [line("DTSTART;VALUE=DATE", when.localDate.replaceAll("-", ""))]
      : [line("DTSTART", utc(when.startAt)), ...(when.endAt ? [line("DTEND", utc(when.endAt))] : [])]),
    line("TRANSP", "endAt" in when && when.endAt ? "OPAQUE" : "TRANSPARENT"),
    line("SUMMARY", text(summary)),
    ...(category ? [line("CATEGORIES", text(category))] : []),
    ...(url ? [line("URL", url)] : []),
    line("END", "VEVENT"),
  ].join("");

const utc = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
