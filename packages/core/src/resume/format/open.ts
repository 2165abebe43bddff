import { decoded } from "../encoding/model.ts";
import { limits } from "../limits.ts";
import { refuse } from "../model.ts";
import { entries } from "./archive.ts";
import { doc } from "./doc.ts";
import { docx } from "./docx.ts";
import type { Draft, Help } from "./draft.ts";
import { eml } from "./eml.ts";
import { html } from "./html.ts";
import { jsonResume } from "./json-resume.ts";
import { odt } from "./odt.ts";
import { officeUnlocked } from "./office-lock.ts";
import { pdf } from "./pdf.ts";
import { plain } from "./plain.ts";
import { rtf } from "./rtf.ts";

const latin1 = new TextDecoder("latin1");

/** First bytes of what people drop by mistake, with the word the refusal uses. */
const strangers: readonly [string, readonly string[]][] = [
  ["program", ["MZ", "\x7fELF", "#!"]],
  ["image", ["GIF8", "II*\0", "MM\0*", "RIFF"]],
  ["archive", ["Rar!", "7z\xbc\xaf", "\x1f\x8b", "BZh"]],
];
const mail = /^(?:[A-Za-z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,40}?(?:MIME-Version|Received|Return-Path):/i;

function archive(bytes: Uint8Array): Draft {
  const names = entries(bytes).map((entry) => entry.name);
  if (names.includes("word/document.xml")) return docx(bytes);
  if (names.includes("content.xml")) return odt(bytes);
  throw refuse("unsupported", { kind: "archive" });
}

/** A share of control signs no text has: the file is something else, whatever its name says. */
function binary(text: string): boolean {
  const sample = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have no place in text.
  const signs = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return signs > sample.length * 0.02;
}

function text(bytes: Uint8Array): Draft {
  const words = decoded(bytes);
  if (binary(words)) throw refuse("unsupported", { kind: "unknown" });
  if (/^\s*<(!doctype html|html|head|body|\?xml|div|p|table|meta)\b/i.test(words)) return html(words);
  return (/^\s*\{/.test(words) ? jsonResume(words) : undefined) ?? plain(words);
}

/** A locked document is opened and read for what it is: it may be locked once, and no more. */
async function office(bytes: Uint8Array, { password }: Help): Promise<Draft> {
  const inner = officeUnlocked(bytes, password);
  if (!inner) return doc(bytes, password);
  if (latin1.decode(inner.subarray(0, 4)) !== "PK\x03\x04") throw refuse("broken", { detail: "no document within" });
  return archive(inner);
}

const pictures = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff"];

async function image(bytes: Uint8Array, { eyes }: Help): Promise<Draft> {
  if (!eyes) throw refuse("scanned");
  return { ...(await pdf(await eyes.photo(bytes), { eyes })), kind: "image" };
}

/** An attachment of a mail. A mail within a mail is read no further: somebody could stack them without end. */
async function enclosed(bytes: Uint8Array, help: Help): Promise<Draft> {
  if (mail.test(latin1.decode(bytes.subarray(0, 4096)))) throw refuse("unsupported", { kind: "mail" });
  return open(bytes, help);
}

/** The text of a file, its type told by its bytes and never by its name. `help` opens what is locked and sees pictures. */
export async function open(bytes: Uint8Array, help: Help = {}): Promise<Draft> {
  if (bytes.length === 0) throw refuse("empty");
  if (bytes.length > limits.bytes) throw refuse("too_big", { bytes: bytes.length, limit: limits.bytes });
  const head = latin1.decode(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes("%PDF-")) return pdf(bytes, help);
  if (pictures.some((start) => head.startsWith(start))) return image(bytes, help);
  if (head.startsWith("PK\x03\x04")) return archive(bytes);
  if (head.trimStart().startsWith("{\\rtf")) return rtf(latin1.decode(bytes));
  if (head.startsWith("\xd0\xcf\x11\xe0")) return office(bytes, help);
  const stranger = strangers.find(([, starts]) => starts.some((start) => head.startsWith(start)));
  if (stranger) throw refuse("unsupported", { kind: stranger[0] });
  if (mail.test(head)) return eml(bytes, (attachment) => enclosed(attachment, help));
  return text(bytes);
}
