import type { Attachment, Email } from "postal-mime";
import { Refused } from "../../error.ts";
import { section } from "../field/section.ts";
import { limits } from "../limits.ts";
import type { Draft } from "./draft.ts";
import { bytesOf, filesOf, parsed, wordsOf } from "./mime.ts";
import { column } from "./pdf-columns.ts";

/** Reads one attachment as a file of its own. */
type Open = (bytes: Uint8Array) => Promise<Draft>;

interface Enclosed {
  readonly draft: Draft;
  readonly name: string | undefined;
}

/** The heading under which the letter stands behind the résumé it came with. */
const LETTER = "Cover letter";

async function enclosed(files: readonly Attachment[], open: Open) {
  const read: Enclosed[] = [];
  const refused: Refused[] = [];
  for (const file of files)
    try {
      read.push({ draft: await open(bytesOf(file)), name: file.filename ?? undefined });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.push(error);
    }
  return { read, refused };
}

const headings = (text: string) => text.split("\n").filter((line) => section(line)).length;
/** How much a text looks like a résumé: by its headings, then by its length. */
const weight = ({ draft: { text } }: Enclosed) => headings(text) * 10_000 + Math.min(9_999, text.length);

/** The sender's address counts only where the résumé names none: agencies and job sites send mails too. */
const senders = ({ from }: Email) => (from?.address ? [`mailto:${from.address}`] : []);

/**
 * A mail: the attachment that looks most like a résumé, and behind it the letter it came with; without one the letter
 * itself. `open` reads an attachment. Refuses as the attachment does when there is nothing else to read.
 */
export async function eml(bytes: Uint8Array, open: Open): Promise<Draft> {
  const mail = await parsed(bytes);
  const { read, refused } = await enclosed(filesOf(mail).slice(0, limits.attachments), open);
  const letter = [mail.subject, wordsOf(mail)].filter(Boolean).join("\n");
  const sender = { targets: senders(mail), file: mail.from?.name || undefined };
  const [best] = read.sort((a, b) => weight(b) - weight(a));
  if (best)
    return {
      ...best.draft,
      kind: "eml",
      text: [best.draft.text, column.begin, LETTER, letter, column.end].join("\n"),
      targets: [...best.draft.targets, ...sender.targets],
      file: best.name ?? sender.file,
    };
  if (refused[0] && headings(letter) < 2) throw refused[0];
  return { kind: "eml", text: letter, ...sender };
}
