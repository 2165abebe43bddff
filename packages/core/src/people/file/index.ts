import * as Bucket from "../../bucket.ts";
import type { Ctx } from "../../context.ts";
import type { Reading } from "../../resume/model.ts";
import * as Audit from "../audit/index.ts";
import * as Document from "../document/index.ts";
import { allowed } from "../profile/rights.ts";

/** A URL, good for 60 seconds, that downloads the file under its own name. Who downloaded it is kept. */
export async function download(ctx: Ctx, personID: string, documentID: string): Promise<{ url: string }> {
  await allowed(ctx, personID, "files");
  const { name } = await Document.get(personID, documentID);
  await Audit.saw(ctx, personID, documentID);
  return { url: await Bucket.signedGet(Bucket.keys.file(documentID), name) };
}

/**
 * What was read in the file: its text, and where in it each field was found; null for a file that could not be read.
 * How old somebody is stands apart only for those who may know it.
 */
export async function text(ctx: Ctx, personID: string, documentID: string): Promise<Reading | null> {
  const { rights } = await allowed(ctx, personID, "files");
  await Document.get(personID, documentID);
  const stored = await Bucket.read(Bucket.keys.text(documentID));
  await Audit.saw(ctx, personID, documentID);
  if (!stored) return null;
  const reading: Reading = JSON.parse(new TextDecoder().decode(stored));
  return rights.age ? reading : { ...reading, fields: { ...reading.fields, age: undefined, birthDate: undefined } };
}
