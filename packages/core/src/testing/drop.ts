import { createHash } from "node:crypto";
import type { Ctx } from "../context.ts";
import * as Arrival from "../people/arrival/index.ts";
import * as Upload from "../people/upload/index.ts";
import type { Open, Info as UploadInfo } from "../people/upload/model.ts";
import { type Reading, refuse } from "../resume/model.ts";
import { system } from "./as.ts";

/**
 * A reader that finds what a test wrote into a file: `{"name": …, "mails": […]}`, anything else being broken. It
 * stands for the real one where only what becomes of a reading is of interest.
 */
export async function plainly(bytes: Uint8Array): Promise<Reading> {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith("{")) throw refuse("broken");
  const given = JSON.parse(text);
  const found = <T>(value: T) => ({ value, confidence: 0.9 });
  const all = <T>(values: readonly T[] = []) => values.map(found);
  return {
    kind: "txt",
    text,
    partial: false,
    fields: {
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, found(value)])),
      mails: all(given.mails),
      phones: all(given.phones),
      links: [],
      competencies: [],
      experience: all(given.experience),
      education: all(given.education),
      languages: [],
      otherSkills: [],
    },
  };
}

/** What the browser says of a file before it sends it. */
export const announced = (name: string, content: string) => ({
  name,
  type: "text/plain",
  size: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});

/** Announces one file and puts its bytes, as the browser does. */
export async function sent(ctx: Ctx, name: string, content: string, where: Omit<Open, "files"> = {}): Promise<string> {
  const { uploads } = await Arrival.open(ctx, { files: [announced(name, content)], ...where });
  const [opened] = uploads;
  if (!opened) throw new Error("nothing was opened");
  const response = await fetch(opened.url, { method: "PUT", headers: opened.headers, body: content });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return opened.upload.uploadID;
}

/** The same, and taken in: the upload as it ended. */
export async function dropped(
  ctx: Ctx,
  name: string,
  content: string,
  where?: Omit<Open, "files">,
): Promise<UploadInfo> {
  const uploadID = await sent(ctx, name, content, where);
  await Arrival.arrive(system(ctx.now), uploadID, plainly);
  return Upload.get(ctx, uploadID);
}
