import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { docxOf, paragraph } from "../testing/files.ts";
import { docx } from "./docx.ts";

const cell = (...texts: string[]) => `<w:tc>${texts.map(paragraph).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const textOf = (body: string, parts?: Record<string, string>) => docx(docxOf(body, parts)).text.split("\n");

it("reads headers first, then the body, then footers", () => {
  const parts = {
    "word/header1.xml": `<w:hdr>${paragraph("anna@example.com")}</w:hdr>`,
    "word/footer1.xml": `<w:ftr>${paragraph("page")}</w:ftr>`,
  };
  expect(textOf(paragraph("Анна &amp; Ко"), parts)).toEqual(["anna@example.com", "Анна & Ко", "page"]);
});

it("reads a row of a label across, and a layout's cells one after the other", () => {
  const table = `<w:tbl>${row(cell("Навички"), cell("SMM, Canva"))}${row(cell("2019", "2021"), cell("Ромашка", "Менеджер"))}${row(cell("Contacts", "Kyiv", "anna@example.com"), cell("Experience", "Manager"))}</w:tbl>`;
  expect(textOf(table)).toEqual([
    "Навички\tSMM, Canva",
    "2019 2021\tРомашка",
    "Менеджер",
    "Contacts",
    "Kyiv",
    "anna@example.com",
    "Experience",
    "Manager",
  ]);
});

it("reads a text box once, after the line it hangs on", () => {
  const box = `<w:txbxContent>${paragraph("in the box")}</w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>line</w:t></w:r></w:p>`;
  expect(textOf(body)).toEqual(["line", "in the box"]);
});

it("keeps hidden runs apart", () => {
  const body = `<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Kubernetes</w:t></w:r><w:r><w:t> too</w:t></w:r></w:p>`;
  expect(docx(docxOf(body))).toMatchObject({ text: "seen too", hidden: "Kubernetes" });
});

it("finds the addresses behind words", () => {
  const rels = `<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://t.me/anna"/></Relationships>`;
  expect(docx(docxOf(paragraph("x"), { "word/_rels/document.xml.rels": rels })).targets).toEqual(["https://t.me/anna"]);
});

it("neither expands a document's own entities nor fetches them", () => {
  const evil = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:p><w:r><w:t>John &b;&f;Doe</w:t></w:r></w:p>`;
  const bytes = zipSync({ "word/document.xml": strToU8(evil) });
  expect(docx(bytes).text).toBe("John Doe");
});

it("holds a hundred thousand open elements without falling", () => {
  const deep = `${"<w:tc>".repeat(100_000)}${paragraph("John")}`;
  expect(textOf(deep)).toEqual(["John"]);
});

it("refuses a part that says it inflates to hundreds of megabytes; one that lies gives what it says and no more", () => {
  const big = zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) });
  expect(() => docx(big)).toThrow("resume.bomb");
  const directory = Buffer.from(big).lastIndexOf("PK\x01\x02");
  new DataView(big.buffer, big.byteOffset).setUint32(directory + 24, 100, true);
  expect(docx(big).text).toBe("");
});
