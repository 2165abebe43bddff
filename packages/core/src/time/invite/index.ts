import { Temporal } from "temporal-polyfill";
import { line, mailto, quoted, text } from "./line.ts";
import { stamp, timezone } from "./zone-rules.ts";

interface Party {
  readonly name: string;
  readonly mail: string;
}

/**
 * A meeting to put into people's calendars. `uid` stays for its whole life and `sequence` is raised by every change,
 * the cancelling one too: that is how a calendar knows the same meeting. `startAt`, `endAt` and `stamp` (when this text
 * is written) are instants, to the second; `zone` is the one it was planned in.
 */
export interface Invite {
  readonly uid: string;
  readonly sequence: number;
  readonly method: "REQUEST" | "CANCEL";
  readonly startAt: string;
  readonly endAt: string;
  readonly zone: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly organizer: Party;
  readonly attendees: readonly Party[];
  readonly stamp: string;
}

/** The iCalendar text (RFC 5545, RFC 5546), to be sent as `text/calendar; charset=utf-8; method=…`. */
export function invite(meeting: Invite): string {
  const times = timesOf(meeting);
  return [
    line("BEGIN", "VCALENDAR"),
    line("VERSION", "2.0"),
    line("PRODID", "-//Kolo//Kolo//EN"),
    line("CALSCALE", "GREGORIAN"),
    line("METHOD", meeting.method),
    times.rules,
    line("BEGIN", "VEVENT"),
    line("UID", text(meeting.uid)),
    line("SEQUENCE", String(meeting.sequence)),
    line("DTSTAMP", utc(meeting.stamp)),
    line(`DTSTART${times.parameter}`, times.start),
    line(`DTEND${times.parameter}`, times.end),
    line("STATUS", meeting.method === "CANCEL" ? "CANCELLED" : "CONFIRMED"),
    line("SUMMARY", text(meeting.summary)),
    ...optional("DESCRIPTION", meeting.description && text(meeting.description)),
    ...optional("LOCATION", meeting.location && text(meeting.location)),
    ...optional("URL", meeting.url),
    line(`ORGANIZER;CN=${quoted(meeting.organizer.name)}`, mailto(meeting.organizer.mail)),
    ...meeting.attendees.map(attendee),
    line("END", "VEVENT"),
    line("END", "VCALENDAR"),
  ].join("");
}

const optional = (name: string, value: string | undefined) => (value ? [line(name, value)] : []);

const attendee = ({ name, mail }: Party) =>
  line(
    `ATTENDEE;CN=${quoted(name)};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE`,
    mailto(mail),
  );

/**
 * Start and end in the meeting's own zone with its rules. In the hour a clock shows twice a local time stands for the
 * first (RFC 5545, 3.3.5), but readers differ: there, only UTC is sure.
 */
function timesOf({ startAt, endAt, zone }: Invite) {
  const start = local(startAt, zone);
  const end = local(endAt, zone);
  if (!start || !end) return { rules: "", parameter: "", start: utc(startAt), end: utc(endAt) };
  return { rules: timezone(zone, startAt), parameter: `;TZID=${zone}`, start: stamp(start), end: stamp(end) };
}

/** The local time, unless the clock shows it twice. */
function local(instant: string, zone: string): Temporal.PlainDateTime | undefined {
  const shown = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  const first = shown.toZonedDateTime(zone, { disambiguation: "earlier" });
  const second = shown.toZonedDateTime(zone, { disambiguation: "later" });
  return first.equals(second) ? shown : undefined;
}

const utc = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
