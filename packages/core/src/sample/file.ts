import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import PDFDocument from "pdfkit";
import type { Line } from "./lines.ts";

const SIZE = { name: 22, headline: 13, heading: 12, strong: 10.5, plain: 10.5 } as const;

// Golos has Cyrillic with ґ є і ї; a PDF reader's built-in fonts have none. Read from the package, beside the bundle.
const font = (weight: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${weight}/GolosText_${weight}.ttf`),
  );

/** A one-column A4 page with real text, as word processors print it. */
export function pdf(lines: readonly Line[]): Promise<Uint8Array> {
  // No font to begin with: the usual one would be looked up in the package, which a bundle has not beside it.
  const page = new PDFDocument({ size: "A4", margin: 56, font: "", info: { Title: lines[0]?.text ?? "" } });
  page.registerFont("plain", font("400Regular")).registerFont("strong", font("600SemiBold"));
  for (const { style, text } of lines) {
    if (style === "heading") page.moveDown(0.7);
    page.font(style === "plain" || style === "headline" ? "plain" : "strong").fontSize(SIZE[style]);
    page.fillColor(style === "heading" ? "#504dd7" : "#1d1d27").text(text);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    page.on("data", (chunk: Buffer) => chunks.push(chunk));
    page.on("end", () => resolve(Buffer.concat(chunks)));
    page.on("error", reject);
    page.end();
  });
}

export async function docx(lines: readonly Line[]): Promise<Uint8Array> {
  const children = lines.map(
    ({ style, text }) =>
      new Paragraph({
        ...(style === "heading" && { heading: HeadingLevel.HEADING_2 }),
        children: [new TextRun({ text, size: SIZE[style] * 2, bold: style === "name" || style === "strong" })],
      }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

export const txt = (lines: readonly Line[]): Uint8Array =>
  new TextEncoder().encode(
    lines.map(({ style, text }) => (style === "heading" ? `\n${text.toUpperCase()}` : text)).join("\n"),
  );
