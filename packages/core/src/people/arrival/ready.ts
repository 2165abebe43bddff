import * as Bucket from "../../bucket.ts";
import type { Ctx } from "../../context.ts";
import type { Read } from "./index.ts";

/** A page of one line: read, it loads what any page needs. */
const PAGE = [
  "%PDF-1.4",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj",
  "4 0 obj<</Length 40>>stream\nBT /F 9 Tf 9 99 Td (Anna Smith) Tj ET    \nendstream endobj",
  "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
  "trailer<</Root 1 0 R>>",
].join("\n");

/** Loads what a reading needs (the PDF library, the list of competencies, the ways to table and bucket), so that the first file need not wait for it. */
export async function ready({ now }: Ctx, read: Read): Promise<void> {
  const Competency = await import("../../competency/change/index.ts");
  const [competencies] = await Promise.all([Competency.list(), Bucket.sizeOf(Bucket.keys.arriving("ready"))]);
  await read(Buffer.from(PAGE), { name: "ready.pdf", now, competencies });
}
