import * as v from "valibot";
import { sha256 } from "../../secret.ts";
import { type Letter, MailID } from "./model.ts";

/**
 * The RFC 5322 bytes of a letter from `from`, at instant `at`. A name or a subject can hold anything and stays one
 * header: it is quoted or encoded, never pasted. Written by hand, since a composer would be half of the API's bundle.
 */
export function message(letter: Letter, from: string, at: string): Buffer {
  const { to, text, invite } = letter;
  const [name, subject] = [oneLine(to.name ?? ""), oneLine(letter.subject)];
  const head = [
    `From: ${from}`,
    `To: ${name ? `${phrase(name)} <${to.address}>` : to.address}`,
    `Subject: ${words(subject)}`,
    `Message-ID: ${messageID(letter.mailID, from)}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
  ];
  const plain = part("text/plain; charset=utf-8", text);
  return Buffer.from(lines([...head, invite ? withInvite(plain, invite) : plain]));
}

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ");

const lines = (parts: readonly string[]) => parts.join("\r\n");

/** Two sendings of one letter carry one Message-ID, so a mailbox can tell that they are one. */
const messageID = (mailID: string, from: string) =>
  `<${mailID.replaceAll(":", ".")}@${/@([^>\s]+)/.exec(from)?.[1] ?? "kolo.invalid"}>`;

/** The letter that was sent from `from` under this Message-ID, if it is one of ours; the moment in some ids is not told apart. */
export const mailIDOf = (id: string, from: string): string | undefined => {
  const [mailID = "", domain] = id.split(/@(?=[^@]*$)/);
  return `<${id}>` === messageID(mailID, from) && domain !== undefined && v.is(MailID, mailID) ? mailID : undefined;
};

/** The invitation twice, as mail programs want it: beside the text, and as a file to open. */
function withInvite(plain: string, { method, ics }: NonNullable<Letter["invite"]>): string {
  const calendar = part(`text/calendar; charset=utf-8; method=${method}`, ics);
  const file = part("application/ics; name=invite.ics", ics, "Content-Disposition: attachment; filename=invite.ics");
  return multipart("mixed", [multipart("alternative", [plain, calendar]), file]);
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `kolo-${sha256(parts.join()).slice(0, 32)}`;
  const body = parts.map((one) => `--${boundary}\r\n${one}`);
  return lines([`Content-Type: multipart/${kind}; boundary="${boundary}"`, "", ...body, `--${boundary}--`, ""]);
}

const part = (type: string, text: string, ...more: string[]) =>
  lines([`Content-Type: ${type}`, "Content-Transfer-Encoding: base64", ...more, "", base64(text)]);

const base64 = (text: string) =>
  lines(
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? [],
  );

/** A name before an address: quoted when it is plain, else encoded. */
const phrase = (text: string) => (PLAIN.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : words(text));

/** Text in a header: as it is when plain, else as RFC 2047 encoded words of at most 75 characters, one a line. */
const words = (text: string) => (PLAIN.test(text) ? text : (text.match(/.{1,9}/gsu) ?? []).map(word).join("\r\n "));
const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;

/** Short printable ASCII that does not look encoded already. */
const PLAIN = /^(?!.*=\?)[\x20-\x7e]{0,60}$/;
