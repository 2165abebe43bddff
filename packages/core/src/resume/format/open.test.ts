import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { limits } from "../limits.ts";
import { docxOf, paragraph, pdfOf } from "../testing/files.ts";
import { open } from "./open.ts";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

it("tells the type by the bytes", async () => {
  const odt = zipSync({ "content.xml": strToU8("<office:text><text:p>Анна<text:s/>К.</text:p></office:text>") });
  const files: [string, Uint8Array][] = [
    ["pdf", await pdfOf([[{ text: "Anna", x: 40, y: 40 }]])],
    ["docx", docxOf(paragraph("Anna"))],
    ["odt", odt],
    ["rtf", latin1("{\\rtf1 Anna}")],
    ["html", strToU8("<!doctype html><p>Anna")],
    ["txt", strToU8("Anna")],
    ["eml", strToU8("From: a@example.com\r\nMIME-Version: 1.0\r\n\r\nhello")],
    ["json", strToU8('{"basics": {"name": "Anna"}}')],
  ];
  for (const [kind, bytes] of files) expect(await open(bytes)).toMatchObject({ kind });
});

it("says of each file it cannot read what to do about it", async () => {
  const files: [string, Uint8Array][] = [
    ["empty", new Uint8Array()],
    ["too_big", new Uint8Array(limits.bytes + 1)],
    ["broken", latin1("PK\x03\x04broken")],
    ["broken", latin1("\xd0\xcf\x11\xe0 words")],
  ];
  for (const [code, bytes] of files) await expect(open(bytes)).rejects.toThrow(`resume.${code}`);
});

it("names the kind of file it does not read", async () => {
  const files: [string, Uint8Array][] = [
    ["program", latin1("MZ\x90")],
    ["image", latin1("GIF89a")],
    ["archive", zipSync({ "photo.jpg": new Uint8Array(3) })],
    ["unknown", new Uint8Array(200).map((_, at) => (at % 7) + 1)],
  ];
  for (const [kind, bytes] of files)
    await expect(open(bytes)).rejects.toMatchObject({ code: "resume.unsupported", data: { kind } });
});
