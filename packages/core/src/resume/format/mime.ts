import PostalMime, { type Attachment, type Email } from "postal-mime";
import { refuse } from "../model.ts";
import { html } from "./html.ts";
import { plain } from "./plain.ts";

/** Takes a mail apart. Refuses one whose parts or headers are nested or heaped up beyond any honest measure. */
export async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  } catch (error) {
    // The library's own words for a mail over its limits of nesting and headers.
    if (error instanceof Error && /exceeded/i.test(error.message)) throw refuse("bomb");
    throw error;
  }
}

/** What a mail says in words. */
export const wordsOf = ({ text, html: page }: Email) => (text?.trim() ? plain(text) : html(page ?? "")).text.trim();

/** The files a mail brings; pictures within the text are logos and signatures. */
export const filesOf = ({ attachments }: Email): Attachment[] =>
  attachments.filter(
    ({ disposition, related, mimeType }) => !related && !(disposition === "inline" && mimeType.startsWith("image/")),
  );

export const bytesOf = ({ content }: Attachment) =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
