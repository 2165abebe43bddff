import { inflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { limits } from "../limits.ts";
import { refuse } from "../model.ts";

/** Width and height as a picture's head declares them, before anybody makes room for them. */
function declared(picture: Buffer): [number, number] {
  if (picture[0] === 0x89) return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  for (let at = 2; at + 9 < picture.length; at += 2 + picture.readUInt16BE(at + 2)) {
    const mark = picture[at + 1] ?? 0;
    const frame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (frame) return [picture.readUInt16BE(at + 7), picture.readUInt16BE(at + 5)];
  }
  throw refuse("broken", { kind: "image" });
}

/** A PNG's rows, inflated under a cap: what its head declares may be a lie. */
function weighed(picture: Buffer, most: number) {
  const data: Buffer[] = [];
  for (let at = 8; at + 8 <= picture.length; at += picture.readUInt32BE(at) + 12)
    if (picture.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(picture.subarray(at + 8, at + 8 + picture.readUInt32BE(at)));
  inflateSync(Buffer.concat(data), { maxOutputLength: most });
}

function checked(picture: Buffer): void {
  try {
    const [width, height] = declared(picture);
    if (width * height > limits.pixels) throw refuse("bomb");
    if (picture[0] === 0x89) weighed(picture, Math.max(1, width * height * 8 + height));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (error instanceof RangeError || /^(Z_|ERR_)/.test(String(code))) throw refuse("broken", { kind: "image" });
    throw error;
  }
}

interface Image {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
}

/** The types do not know of `openImage`, which tells a camera's turn before there is a page. */
function opened(file: PDFKit.PDFDocument, picture: Buffer): Image {
  try {
    return (file as unknown as { openImage(source: Buffer): Image }).openImage(picture);
  } catch (error) {
    throw refuse("broken", { kind: "image", detail: String(error) });
  }
}

/** A4's longer side in points. */
const LONGER = 842;

/** A picture of a page as a PDF of about A4's size, upright as the camera says it was held. */
export async function photo(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checked(picture);
  const file = new PDFDocument({ autoFirstPage: false, margin: 0, compress: false });
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    file.on("data", (part: Buffer) => parts.push(part));
    file.on("end", () => resolve(Buffer.concat(parts)));
    file.on("error", reject);
  });
  const image = opened(file, picture);
  const [across, down] = (image.orientation ?? 1) > 4 ? [image.height, image.width] : [image.width, image.height];
  const scale = LONGER / Math.max(across, down);
  file.addPage({ size: [across * scale, down * scale], margin: 0 });
  file.image(image as never, 0, 0, { width: across * scale, height: down * scale });
  file.end();
  return done;
}
