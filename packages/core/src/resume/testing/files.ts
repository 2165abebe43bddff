import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

/** Text at a place of a page: points from the top left corner. */
export interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly colour?: string;
  readonly link?: string;
}

const font = () =>
  readFileSync(
    createRequire(import.meta.url).resolve("@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf"),
  );

type Options = ConstructorParameters<typeof PDFDocument>[0];

/** A PDF of A4 pages with each text where it is asked to stand. */
export function pdfOf(
  pages: readonly (readonly Mark[])[],
  { draw, ...options }: Options & { draw?: (page: PDFKit.PDFDocument) => void } = {},
): Promise<Uint8Array> {
  const file = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, ...options });
  file.registerFont("plain", font());
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    file.on("data", (chunk: Buffer) => chunks.push(chunk));
    file.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.on("error", reject);
  });
  for (const marks of pages) {
    file.addPage();
    draw?.(file);
    for (const { text, x, y, size = 11, colour = "#111111", link } of marks)
      file
        .font("plain")
        .fontSize(size)
        .fillColor(colour)
        .text(text, x, y, { lineBreak: false, ...(link ? { link } : {}) });
  }
  file.end();
  return done;
}

/** Lines one below the other. */
export const column = (x: number, y: number, texts: readonly string[], size = 11): Mark[] =>
  texts.map((text, at) => ({ text, x, y: y + at * size * 1.5, size }));

/** A DOCX of a body in WordprocessingML and any further parts. */
export const docxOf = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

interface Mail {
  readonly from: string;
  readonly text: string;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const folded = (bytes: Uint8Array) =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
const word = (text: string) => `=?utf-8?b?${Buffer.from(text).toString("base64")}?=`;

/** A mail as programs send it: encoded words, base64, one part for the letter and one for each file. */
export function mailOf({ from, text, files = [] }: Mail): Uint8Array {
  const [, name, address] = /^(.*?)\s*<(.*)>$/.exec(from) ?? [];
  const part = (head: string[], bytes: Uint8Array) =>
    ["--part", ...head, "Content-Transfer-Encoding: base64", "", folded(bytes)].join("\r\n");
  return Buffer.from(
    [
      `From: ${name && address ? `${word(name)} <${address}>` : from}`,
      "To: jobs@example.com",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="part"',
      "",
      part(["Content-Type: text/plain; charset=utf-8"], Buffer.from(text)),
      ...files.map((file) =>
        part(
          ["Content-Type: application/octet-stream", `Content-Disposition: attachment; filename="${word(file.name)}"`],
          file.bytes,
        ),
      ),
      "--part--",
      "",
    ].join("\r\n"),
  );
}
