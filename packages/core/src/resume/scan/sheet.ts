import { deflateSync } from "node:zlib";
import type { Grey } from "./pixels.ts";

/** A PDF of one page that the picture fills. `points` is how many points a pixel is wide. */
export function sheet({ width, height, values }: Grey, points: number): Uint8Array {
  const [across, down] = [width * points, height * points];
  const picture = deflateSync(values, { level: 1 });
  const drawn = Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /P Do Q`);
  const stream = (head: string, body: Buffer) =>
    Buffer.concat([Buffer.from(`<<${head}/Length ${body.length}>>stream\n`), body, Buffer.from("\nendstream")]);
  const objects = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>`,
    ),
    stream(
      `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`,
      picture,
    ),
    stream("", drawn),
  ];
  const parts = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  let length = 9;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    places.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const tail = `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}
