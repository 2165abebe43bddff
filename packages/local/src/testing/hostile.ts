import { column, docxOf, paragraph, pdfOf } from "../../../core/src/resume/testing/files.ts";
import type { Drop } from "./visitor.ts";

/** A file that means harm or is not what it says, and the words its upload card must end with. */
export interface Hostile extends Drop {
  readonly ends: string;
}

export const READ = "New profile";
const UNSUPPORTED =
  "This kind of file is not read. PDF, DOC, DOCX, ODT, RTF, HTML, TXT, EML, JSON Resume, PNG, JPEG and ZIP are.";
const NO_TEXT = "There is no readable text in the file, perhaps only pictures. Make the profile by hand.";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Raises a flag, opens a dialog and calls out to `beacon`: whichever of them works is seen. */
const script = (beacon: string) =>
  `globalThis.hacked=true;try{alert("hacked")}catch{}try{fetch("${beacon}")}catch{}new Image().src="${beacon}";`;

/** A page that runs a script in each way a page can. */
export const page = (beacon: string, person: string) =>
  `<!doctype html><html><body onload='${script(beacon)}'><h1>${person}</h1><p>${person.split(" ")[0]?.toLowerCase()}@mail.test</p>
<script>${script(beacon)}</script><img src="x" onerror='${script(beacon)}'><a href='javascript:${script(beacon)}'>CV</a>
<iframe srcdoc='<script>parent.hacked=true</script>'></iframe><form action="${beacon}"><button>Go</button></form></body></html>`;

const drawing = (beacon: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload='${script(beacon)}'><script>${script(beacon)}</script><text>Sven Drawing sven@mail.test</text></svg>`;

/** A PDF that runs a script when it is opened, and when its link is pressed. */
function active(beacon: string): Uint8Array {
  const code = `app.alert\\("hacked"\\);app.launchURL\\("${beacon}"\\);this.submitForm\\("${beacon}"\\)`;
  const words = "BT /F 14 Tf 50 750 Td (Paul Active) Tj 0 -20 Td (paul@mail.test) Tj ET";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/Names<</JavaScript<</Names[(a) 6 0 R]>>>>>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/AA<</O 6 0 R>>/Annots[7 0 R]>>",
    `<</Length ${words.length}>>stream\n${words}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</S/JavaScript/JS(${code})>>`,
    `<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(javascript:globalThis.hacked=true)>>>>`,
  ];
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return bytes(`${file}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`);
}

/** Files as an attacker or a mishap makes them. `beacon` is called by a script that runs; `outside` would be written by a traversal. */
export async function hostileFiles(beacon: string, outside: string): Promise<Hostile[]> {
  const locked = await pdfOf([column(50, 50, ["Lena Locked"])], { userPassword: "secret", pdfVersion: "1.7" });
  const traversal = { [`../../../../../../../..${outside}`]: "x", "/etc/kolo": "x", "..\\..\\kolo.bat": "x" };
  return [
    { name: "drawing.svg", type: "image/svg+xml", bytes: bytes(drawing(`${beacon}/svg`)), ends: NO_TEXT },
    { name: "page.html", type: "text/html", bytes: bytes(page(`${beacon}/html`, "Hilda Page")), ends: READ },
    { name: "page as.pdf", type: PDF, bytes: bytes(page(`${beacon}/liar`, "Liam Liar")), ends: READ },
    { name: "active.pdf", type: PDF, bytes: active(`${beacon}/pdf`), ends: READ },
    {
      name: '"><img src=x onerror=globalThis.hacked=1>.txt',
      type: "text/plain",
      bytes: bytes("Nora Named\nnora@mail.test"),
      ends: READ,
    },
    {
      name: "traversal.docx",
      type: DOCX,
      bytes: docxOf(paragraph("Tom Traversal") + paragraph("tom@mail.test"), traversal),
      ends: READ,
    },
    {
      name: "bomb.docx",
      type: DOCX,
      bytes: docxOf(paragraph("B".repeat(40 * 1024 * 1024))),
      ends: "The file unpacks to an unreasonable size, so it was not read.",
    },
    {
      name: "locked.pdf",
      type: PDF,
      bytes: locked,
      ends: "The file is protected by a password. Enter it to have the file read.",
    },
    {
      name: "broken.pdf",
      type: PDF,
      bytes: bytes(`%PDF-1.7\n${"garbage ".repeat(200)}`),
      ends: "The file is damaged and cannot be opened.",
    },
    { name: "program.pdf", type: PDF, bytes: bytes(`MZ\u0090\0\u0003${"\0".repeat(500)}`), ends: UNSUPPORTED },
    {
      name: "photo.docx",
      type: DOCX,
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      ends: "The file is damaged and cannot be opened.",
    },
    { name: "blank.txt", type: "text/plain", bytes: bytes(" \n\t\n "), ends: NO_TEXT },
    { name: "nothing.pdf", type: PDF, bytes: new Uint8Array(), ends: "The file is empty." },
  ];
}
