import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Invite, invite } from "./index.ts";

const meeting: Invite = {
  uid: "int-01j@kolo",
  sequence: 0,
  method: "REQUEST",
  startAt: "2026-03-27T13:00:00.000Z",
  endAt: "2026-03-27T14:00:00.000Z",
  zone: "Europe/Kyiv",
  summary: "Interview",
  organizer: { name: "Olena", mail: "olena@firm.example" },
  attendees: [{ name: "Ann", mail: "ann@firm.example" }],
  stamp: "2026-03-20T09:00:00.000Z",
};

/** What an independent reader finds in the text; the meeting's zone is known to it from the text alone. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  const rules = calendar.getFirstSubcomponent("vtimezone");
  const zone = rules ? new ICAL.Timezone(rules) : ICAL.Timezone.utcTimezone;
  const instant = (time: ICAL.Time) => {
    const inZone = time.clone();
    inZone.zone = zone;
    return new Date(inZone.toUnixTime() * 1000).toISOString();
  };
  return { calendar, event, startAt: instant(event.startDate), endAt: instant(event.endDate) };
}
const property = (text: string, name: string) => read(text).event.component.getFirstPropertyValue(name);

const ZONES = [
  "Europe/Kyiv",
  "America/Vancouver",
  "Asia/Almaty",
  "Australia/Lord_Howe",
  "America/Asuncion",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Europe/Dublin",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Pacific/Chatham",
  "UTC",
];

describe("times", () => {
  it.each(ZONES)("of %s are read back as the same instants, in every season, at every change of the clock", (zone) => {
    const minute = fc.integer({ min: Date.UTC(2023, 0) / 60_000, max: Date.UTC(2033, 0) / 60_000 });
    const length = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(minute, length, (start, minutes) => {
        const [startAt = "", endAt = ""] = [start, start + minutes].map((at) => new Date(at * 60_000).toISOString());
        const back = read(invite({ ...meeting, zone, startAt, endAt }));
        expect([back.startAt, back.endAt]).toEqual([startAt, endAt]);
      }),
    );
  });

  it.each([
    ["over the lost hour", "Europe/Kyiv", "2026-03-29T00:30:00.000Z", "2026-03-29T01:30:00.000Z"],
    ["from the very change on", "Europe/Kyiv", "2026-03-29T01:00:00.000Z", "2026-03-29T02:00:00.000Z"],
    ["just before the hour shown twice", "Europe/Kyiv", "2026-10-25T00:30:00.000Z", "2026-10-25T00:59:00.000Z"],
    ["in its second showing", "Europe/Kyiv", "2026-10-25T01:30:00.000Z", "2026-10-25T02:30:00.000Z"],
    ["the half hour of Lord Howe", "Australia/Lord_Howe", "2026-04-04T15:10:00.000Z", "2026-04-04T16:00:00.000Z"],
    ["the night Almaty changed its zone", "Asia/Almaty", "2024-02-29T18:30:00.000Z", "2024-02-29T20:00:00.000Z"],
  ])("%s", (_, zone, startAt, endAt) => {
    const back = read(invite({ ...meeting, zone, startAt, endAt }));
    expect([back.startAt, back.endAt]).toEqual([startAt, endAt]);
  });

  it("stand in the meeting's zone, with the rules around it", () => {
    const text = invite(meeting);
    expect(text).toContain("DTSTART;TZID=Europe/Kyiv:20260327T150000\r\n");
    expect(text).toContain(
      [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Kyiv",
        "BEGIN:STANDARD",
        "DTSTART:20251026T040000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0200",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20260329T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0300",
        "END:DAYLIGHT",
        "",
      ].join("\r\n"),
    );
  });

  it("are UTC where a clock shows the time twice", () => {
    const text = invite({ ...meeting, startAt: "2026-10-25T01:30:00.000Z", endAt: "2026-10-25T02:30:00.000Z" });
    expect(text).toContain("DTSTART:20261025T013000Z\r\nDTEND:20261025T023000Z\r\n");
    expect(text).not.toContain("VTIMEZONE");
  });

  it.each([
    ["Asia/Almaty", "STANDARD"],
    ["America/Asuncion", "STANDARD"],
    ["UTC", "STANDARD"],
  ])("of %s, which does not change its clock any more, have one %s rule", (zone, kind) => {
    const text = invite({ ...meeting, zone });
    expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual([`BEGIN:${kind}`]);
  });
});

describe("the life of a meeting", () => {
  it("keeps its UID while its SEQUENCE rises, and a cancelled one says so twice", () => {
    const versions = [
      invite(meeting),
      invite({ ...meeting, sequence: 1, startAt: "2026-03-30T13:00:00.000Z", endAt: "2026-03-30T14:00:00.000Z" }),
      invite({ ...meeting, sequence: 2, method: "CANCEL" }),
    ];
    const told = versions.map((text) => [
      read(text).calendar.getFirstPropertyValue("method"),
      property(text, "status"),
      property(text, "uid"),
      property(text, "sequence"),
    ]);
    expect(told).toEqual([
      ["REQUEST", "CONFIRMED", "int-01j@kolo", 0],
      ["REQUEST", "CONFIRMED", "int-01j@kolo", 1],
      ["CANCEL", "CANCELLED", "int-01j@kolo", 2],
    ]);
  });

  it("names who invites and who is invited", () => {
    const { event } = read(
      invite({ ...meeting, attendees: [...meeting.attendees, { name: 'Іван "Ваня"; x', mail: "i+k@firm.example" }] }),
    );
    expect(event.organizer).toBe("mailto:olena@firm.example");
    expect(event.attendees.map((one) => [one.getParameter("cn"), one.getFirstValue()])).toEqual([
      ["Ann", "mailto:ann@firm.example"],
      ["Іван 'Ваня'; x", "mailto:i+k@firm.example"],
    ]);
  });
});

describe("any words", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300, size: "max" }),
    fc.string({
      unit: fc.constantFrom("я", "ї", "👩‍💻", "a", ",", ";", "\\", "\n", "\\n", ":", '"', " "),
      maxLength: 200,
      size: "max",
    }),
  );
  const plain = (text: string) => text.replace(/\r\n|\r/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");

  it("come back as they were written", () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = invite({ ...meeting, summary, description });
        expect(property(text, "summary")).toBe(plain(summary));
        expect(property(text, "description") ?? "").toBe(plain(description));
      }),
    );
  });

  it("are escaped as RFC 5545 has it", () => {
    expect(invite({ ...meeting, summary: "a,b;c\\d\r\ne" })).toContain("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
  });

  it("stay in lines of 75 octets that are each sound UTF-8, ended by CRLF", () => {
    fc.assert(
      fc.property(words, words, (summary, name) => {
        const bytes = Buffer.from(
          invite({ ...meeting, summary, location: summary, organizer: { name, mail: "a@b.c" } }),
        );
        const rows = bytes.toString("latin1").split("\r\n");
        expect(rows.pop()).toBe("");
        for (const row of rows) {
          expect(row.length).toBeLessThanOrEqual(75);
          expect(row).not.toMatch(/[\r\n]/);
          new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(row, "latin1"));
        }
      }),
    );
  });

  it("cannot begin a property of their own", () => {
    const evil = "x\r\nATTENDEE:mailto:evil@example.org\nSTATUS:CANCELLED";
    const text = invite({
      ...meeting,
      summary: evil,
      location: evil,
      url: `https://meet.example/${evil}`,
      organizer: { name: evil, mail: evil },
      attendees: [{ name: evil, mail: evil }],
    });
    const { event } = read(text);
    expect(event.attendees).toHaveLength(1);
    expect(event.component.getAllProperties("status").map((one) => one.getFirstValue())).toEqual(["CONFIRMED"]);
    expect(text).not.toMatch(/^(ATTENDEE:|STATUS:CANCELLED)/m);
  });
});
