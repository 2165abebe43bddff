import { beforeAll, expect, it } from "vitest";
import { picture } from "../format/pdf-native.ts";
import { read } from "../index.ts";
import { pdfOf } from "../testing/files.ts";
import { eyes } from "./index.ts";
import { greyOf } from "./pixels.ts";
import { sheet } from "./sheet.ts";
import { turned } from "./turn.ts";

const now = "2026-01-15T09:00:00.000Z";
const written = [
  "Олена Щербак",
  "Графічна дизайнерка",
  "Київ",
  "+380 67 123 45 67",
  "olena@example.com",
  "Досвід роботи",
  "Березень 2020 – Травень 2022",
  "ТОВ «Ромашка»",
  "Навички",
  "Photoshop, Figma, Illustrator",
];
const pale = (text: string) => ["Досвід роботи", "Навички"].includes(text);

/** A page as a camera sees it: one half in the shade, headings pale. */
let png: Buffer;
beforeAll(async () => {
  const draw = (page: PDFKit.PDFDocument) => void page.rect(0, 0, 150, 300).fill("#c8c8c8");
  const marks = written.map((text, at) => ({
    text,
    x: 20,
    y: 20 + at * 26,
    size: 14,
    colour: pale(text) ? "#8a8a8a" : "#111111",
  }));
  png = await picture(await pdfOf([marks], { draw, size: [320, 300] }), 1, { dpi: 150 });
});

const expected = {
  name: { value: "Олена Щербак" },
  mails: [{ value: "olena@example.com" }],
  phones: [{ value: "+380671234567" }],
  city: { value: "Київ" },
  experience: [{ value: { start: { y: 2020, m: 3 }, end: { y: 2022, m: 5 } } }],
};

it("reads a photograph, less sure of what it says than of letters", async () => {
  const { kind, language, fields } = await read(png, { now, eyes });
  expect([kind, language]).toEqual(["image", "uk"]);
  expect(fields).toMatchObject(expected);
  expect(fields.mails[0]?.confidence).toBeLessThan(0.97);
  expect(fields.competencies.map(({ value }) => value.competencyID)).toContain("photoshop");
});

it("reads a scan that lies upside down", async () => {
  const scan = sheet(turned(turned(greyOf(png))), 72 / 150);
  const { kind, pages, fields } = await read(scan, { now, eyes });
  expect([kind, pages]).toEqual(["pdf", 1]);
  expect(fields).toMatchObject(expected);
});

it("leaves pictures to those who see them", async () => {
  await expect(read(png, { now })).rejects.toMatchObject({ code: "resume.scanned" });
  await expect(read(sheet(greyOf(png), 1), { now })).rejects.toMatchObject({ code: "resume.scanned" });
});

it("finds no text on an empty page, and refuses a picture that is none or claims to be huge", async () => {
  const white = { width: 200, height: 300, values: new Uint8Array(60_000).fill(255) };
  await expect(read(sheet(white, 1), { now, eyes })).rejects.toMatchObject({ code: "resume.no_text" });
  await expect(read(png.subarray(0, 2_000), { now, eyes })).rejects.toMatchObject({ code: "resume.broken" });
  const huge = Buffer.from(png);
  huge.writeUInt32BE(60_000, 16);
  huge.writeUInt32BE(60_000, 20);
  await expect(read(huge, { now, eyes })).rejects.toMatchObject({ code: "resume.bomb" });
});
