import { createHash } from "node:crypto";
import * as Bucket from "../bucket.ts";
import { known as competencies } from "../competency/index.ts";
import type { Ctx, Locale } from "../context.ts";
import { enter } from "../people/arrival/entry.ts";
import { proposed } from "../people/arrival/model.ts";
import type { Source } from "../people/person/model.ts";
import * as Upload from "../people/upload/index.ts";
import type { Reading } from "../resume/model.ts";
import { docx, pdf } from "./file.ts";
import { lines } from "./lines.ts";
import { did, once } from "./once.ts";
import { pick } from "./order.ts";
import type { Sheet } from "./sheet.ts";

/** Reads a file's bytes (`core/resume`'s `read`). */
export type Read = (bytes: Uint8Array, options: { name: string; now: string }) => Promise<Reading>;

const KINDS = [
  { ending: "pdf", type: "application/pdf", make: pdf },
  { ending: "docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", make: docx },
] as const;
const NAMES: Record<Locale, string> = { en: "CV", ru: "Резюме", uk: "Резюме" };

const label = (locale: Locale) => (competencyID: string) =>
  competencies([]).find(competencyID)?.labels[locale] ?? competencyID;

/**
 * Somebody's résumé comes in as a dropped file does: printed, read, taken in, into the vacancy it was dropped on.
 * @returns the person's id.
 */
export async function dropped(
  ctx: Ctx,
  seed: number,
  sheet: Sheet,
  read: Read,
  where: { vacancyID?: string; source: Source },
): Promise<string> {
  const known = await did<{ personID: string }>(`person-${seed}`);
  if (known) return known.personID;
  const { ending, type, make } = pick(KINDS, seed);
  const bytes = await make(lines(sheet, label(sheet.locale)));
  const name = `${NAMES[sheet.locale]} ${sheet.name}.${ending}`;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const files = [{ name, type, size: bytes.length, sha256 }];
  const { uploads } = await once(ctx, `file-${seed}`, (act) => Upload.open(act, { files, ...where }));
  const upload = pick(uploads, 0).upload;
  const documentID = upload.uploadID.replace("upl-", "doc-");
  const reading = await read(bytes, { name, now: ctx.now });
  await Bucket.write(Bucket.keys.file(documentID), bytes, type);
  await Bucket.write(Bucket.keys.text(documentID), JSON.stringify(reading), "application/json");
  const { kind, pages } = reading;
  const { personID } = await once(ctx, `person-${seed}`, (act) =>
    enter(act, {
      file: { documentID, name, size: bytes.length, sha256, kind, pages },
      read: proposed(reading, name, ctx.now),
      named: reading.fields.name !== undefined,
      by: upload.by,
      ...where,
      ended: (end) => {
        const { upload: answer, write } = Upload.ended(upload, { ...end, status: "done" });
        return { answer, writes: [write] };
      },
    }),
  );
  if (personID === undefined) throw new Error("an arrival names its person");
  return personID;
}
