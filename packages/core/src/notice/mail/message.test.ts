import fc from "fast-check";
import { expect, it } from "vitest";
import { message } from "./message.ts";

const FROM = "Kolo <kolo@example.com>";
const AT = "2026-03-02T10:00:00.000Z";
const letter = { mailID: "a#1", to: { address: "ann@example.com" }, subject: "s", text: "t", sendAfter: "" };
/** The header lines, with folded ones joined. */
const headersOf = (bytes: Buffer) =>
  (bytes.toString().split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ").split("\r\n");
const decoded = (header: string) =>
  header.startsWith("=?")
    ? Buffer.concat(
        [...header.matchAll(/\?B\?([^?]*)/g)].map(([, word = ""]) => Buffer.from(word, "base64")),
      ).toString()
    : header;
const subjectOf = (bytes: Buffer) =>
  headersOf(bytes)
    .find((line) => line.startsWith("Subject: "))
    ?.slice("Subject: ".length) ?? "";
const namesOf = (bytes: Buffer) => headersOf(bytes).map((line) => line.split(":")[0]);

/** One address, alone or after a name that is quoted, encoded or plain words. */
const ONE = /^To: (ann@example\.com|("(\\.|[^"\\])*"|(=\?UTF-8\?B\?[^?]*\?= ?)+|[\w. ]+) <ann@example\.com>)$/;

const nasty = fc
  .array(
    fc.constantFrom(
      "\r\n",
      "\n",
      "\r",
      "Bcc: eve@example.com",
      ",",
      "<eve@example.com>",
      "Ї",
      '"',
      "=?utf-8?Q?=0D=0A?=",
    ),
  )
  .map((parts) => parts.join(""));

it("holds no header and no receiver that a name or a subject smuggles in", () => {
  const plain = namesOf(message(letter, FROM, AT));
  fc.assert(
    fc.property(nasty, nasty, (name, subject) => {
      const bytes = message({ ...letter, to: { ...letter.to, name }, subject }, FROM, AT);
      expect(namesOf(bytes)).toEqual(plain);
      expect(headersOf(bytes).find((line) => line.startsWith("To:"))).toMatch(ONE);
      expect(decoded(subjectOf(bytes))).not.toMatch(/\p{Cc}/u);
    }),
  );
});

it("says any words, in lines that no mail server breaks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
      const bytes = message({ ...letter, subject: words, text: words }, FROM, AT);
      expect(bytes.toString()).toMatch(/^[\x20-\x7e\r\n]*$/);
      for (const line of bytes.toString().split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
      expect(decoded(subjectOf(bytes))).toBe(words.replace(/\p{Cc}+/gu, " "));
      expect(Buffer.from(bytes.toString().split("\r\n\r\n")[1] ?? "", "base64").toString()).toBe(words);
    }),
  );
});

it("carries an invitation beside the text and as a file", () => {
  const ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
  const text = message({ ...letter, invite: { method: "REQUEST", ics } }, FROM, AT).toString();
  expect(text).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
  expect(text.split(Buffer.from(ics).toString("base64"))).toHaveLength(3);
});
