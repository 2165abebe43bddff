import type { Address, Email } from "postal-mime";
import { bytesOf, filesOf, parsed, wordsOf } from "../../resume/format/mime.ts";
import { limits } from "../../resume/limits.ts";
import { sha256 } from "../../secret.ts";
import type { Sender } from "../upload/model.ts";

/** What of a mail counts when it is decided what becomes of it. */
export interface Letter {
  readonly from: Sender;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Whom it was brought for, as far as it tells. */
  readonly recipients: readonly string[];
  /** The Message-IDs it says it answers, without their brackets. */
  readonly answers: readonly string[];
  /** The topmost of each header, by its name in small letters: those below were there before our own servers saw it. */
  readonly headers: ReadonlyMap<string, string>;
  /** The same for the same mail, however often and by whatever way it comes; another one for another mail. */
  readonly digest: string;
}

const addresses = (list: readonly Address[] | undefined): string[] =>
  (list ?? []).flatMap((one) => (one.address ? [one.address] : addresses(one.group)));

/** By the mail's own words, and by those of the servers on its way: of a blind copy only they tell. */
function recipients({ to, cc, headers }: Email): string[] {
  const of = (...names: string[]) => headers.filter(({ key }) => names.includes(key)).map(({ value }) => value);
  const passed = of("received").flatMap((line) => /\bfor\s+<?([^<>\s;]+@[^<>\s;]+)>?/i.exec(line)?.[1] ?? []);
  const brought = of("delivered-to", "x-original-to", "envelope-to").map((value) => value.replace(/[<>\s]/g, ""));
  return [...passed, ...brought, ...addresses(to), ...addresses(cc)];
}

/** What comes beside a mail without anybody having put it there. */
const LITTER = /^(?:text\/calendar|application\/(?:ics|pgp-signature|(?:x-)?pkcs7-signature))$/i;

/** A line of text of a mail; whatever could end it is a space. */
const line = (text: string | undefined, most: number) =>
  (text ?? "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, most);

/** A mail as it came over the wire, by its parts. Refuses (`resume.bomb`) one that no honest program wrote. */
export async function letterOf(bytes: Uint8Array): Promise<Letter> {
  const mail = await parsed(bytes);
  const files = filesOf(mail)
    .filter(({ mimeType }) => !LITTER.test(mimeType))
    .map((file, index) => ({ name: line(file.filename ?? "", 255) || `${index + 1}`, bytes: bytesOf(file) }));
  const from = { address: line(mail.from?.address, 254).toLowerCase(), name: line(mail.from?.name, 120) };
  const text = wordsOf(mail).slice(0, limits.characters);
  const said = [mail.messageId ?? "", from.address, mail.date ?? "", mail.subject ?? "", text];
  return {
    from,
    subject: line(mail.subject, 300),
    text,
    files,
    recipients: recipients(mail),
    answers: [...`${mail.inReplyTo ?? ""} ${mail.references ?? ""}`.matchAll(/<([^<>\s]+)>/g)].map(([, id = ""]) => id),
    headers: new Map(mail.headers.toReversed().map(({ key, value }) => [key, value])),
    digest: sha256(
      JSON.stringify([...said, ...files.map((file) => sha256(Buffer.from(file.bytes).toString("latin1")))]),
    ),
  };
}
