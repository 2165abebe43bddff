export { ready } from "./ready.ts";

import { createHash } from "node:crypto";
import * as Bucket from "../../bucket.ts";
import { commit, type Write } from "../../commit.ts";
import type { Change } from "../../competency/change/model.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import type { Inside, Reading } from "../../resume/model.ts";
import { sealed, unsealed } from "../../secret.ts";
import { refuse as refuseIntake } from "../intake/model.ts";
import { bringable } from "../profile/index.ts";
import { allowed } from "../profile/rights.ts";
import * as Upload from "../upload/index.ts";
import { LOCKED, type Open, refuse as refuseUpload, type Info as UploadInfo } from "../upload/model.ts";
import { type Entry, enter, type File } from "./entry.ts";
import { fromSender, introduces, namedAfter, proposed } from "./model.ts";
import { unlessEnded } from "./once.ts";
import { unpacked } from "./unpack.ts";

/** Reads a file's bytes. Handed in, so that the API, which never reads files, does not carry the reader. */
export type Read = (
  bytes: Uint8Array,
  options: { name: string; now: string; competencies: readonly Change[]; password?: string | undefined },
) => Promise<Reading>;

interface Ways {
  /** Where the file lies, when it is not one that has just come. */
  readonly from?: string;
  /** The files in an archive of files; undefined for any other file. */
  readonly inside?: ((bytes: Uint8Array, password?: string) => readonly Inside[] | undefined) | undefined;
}

/** Who may drop a file: on a person they may edit, or where they may bring somebody in. */
async function receivable(
  ctx: Ctx,
  { personID, vacancyID }: Pick<UploadInfo, "personID" | "vacancyID">,
): Promise<void> {
  if (personID === undefined || vacancyID !== undefined) await bringable(ctx, vacancyID);
  if (personID !== undefined) await allowed(ctx, personID, "edit");
}

/** Registers dropped files and says where to put their bytes. @throws access.forbidden, vacancy.missing, person.missing */
export async function open(ctx: Ctx, input: Open) {
  await receivable(ctx, input);
  return Upload.open(ctx, input);
}

/**
 * Takes in a file that has landed: to a profile, or aside with the reason why not. Harmless when repeated, doubled,
 * or told about a file that was cancelled.
 */
export async function arrive(ctx: Ctx, uploadID: string, read: Read, { from, inside }: Ways = {}): Promise<void> {
  const key = from ?? Bucket.keys.arriving(uploadID);
  const upload = await Upload.find(uploadID);
  if (upload?.status !== "waiting") return Bucket.remove(key);
  const bytes = await Bucket.read(key);
  if (!bytes) return;
  if (bytes.length !== upload.size || createHash("sha256").update(bytes).digest("hex") !== upload.sha256)
    return fail(ctx, uploadID, "upload.changed");
  const reading = await understood(ctx, { bytes, upload, read, inside });
  if ("files" in reading) return unpacked(ctx, upload, reading.files);
  if (reading instanceof Refused) return reading.code === SCANNED ? later(uploadID) : fail(ctx, uploadID, reading.code);
  return learnt(ctx, key, upload, reading);
}

/** What was read goes to a profile. */
async function learnt(ctx: Ctx, key: string, upload: Upload.Kept, reading: Reading): Promise<void> {
  const meant = !upload.mailID || upload.personID !== undefined || upload.sealed !== undefined;
  if (!meant && !introduces(reading)) return fail(ctx, upload.uploadID, NO_RESUME);
  await Bucket.write(Bucket.keys.text(documentOf(upload)), JSON.stringify(reading), "application/json");
  const { kind, pages } = reading;
  const told = proposed(reading, upload.name, ctx.now);
  await takeIn({ ...ctx, actor: { type: "system", name: "arrival", for: upload.by } }, key, upload, {
    file: { ...bytesOf(upload), kind, pages },
    ...fromSender({ read: told, named: reading.fields.name !== undefined }, upload.sender),
  });
}

/** What is dropped, or opened with a password, is somebody's résumé because a person says so; what is mailed has to look like one. */
const NO_RESUME = refuseIntake("no_resume").code;

const SCANNED = "resume.scanned";

/** To where pictures of letters wait for those who recognise them: they take their time, and no text file waits for it. */
async function later(uploadID: string): Promise<void> {
  await Bucket.copy(Bucket.keys.arriving(uploadID), Bucket.keys.scanned(uploadID));
  await Bucket.remove(Bucket.keys.arriving(uploadID));
}

interface Given {
  readonly bytes: Uint8Array;
  readonly upload: Upload.Kept;
  readonly read: Read;
  readonly inside: Ways["inside"];
}

/** What a file says, the files it holds, or why it says nothing. An archive in an archive is not opened. */
async function understood(
  { now }: Ctx,
  { bytes, upload: { name, sealed, parentID }, read, inside }: Given,
): Promise<Reading | Refused | { files: readonly Inside[] }> {
  try {
    const password = sealed === undefined ? undefined : unsealed(sealed);
    const files = parentID ? undefined : inside?.(bytes, password);
    if (files) return { files };
    // Only who reads a file needs the long list; the API, which opens uploads here, does not.
    const Competency = await import("../../competency/change/index.ts");
    return await read(bytes, { name, now, competencies: await Competency.list(), password });
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** Keeps a file that cannot be taken in, and says why on its upload. `reason` is a `resume.*` or `upload.*` code. */
export async function fail(ctx: Ctx, uploadID: string, reason: string): Promise<void> {
  const [key, scanned] = [Bucket.keys.arriving(uploadID), Bucket.keys.scanned(uploadID)];
  const upload = await Upload.find(uploadID);
  if (upload?.status === "waiting") {
    const aside = Bucket.keys.aside(uploadID);
    const came = (await Bucket.copy(key, aside)) || (await Bucket.copy(scanned, aside));
    const end = { status: "failed", reason: came ? reason : NEVER_CAME } as const;
    const ended = await unlessEnded(() => commit(ctx, [Upload.ended(upload, end).write], true));
    if (ended) await Bucket.remove(Bucket.keys.file(documentOf(upload)), Bucket.keys.text(documentOf(upload)));
  }
  await Bucket.remove(key, scanned);
}

const NEVER_CAME = refuseUpload("never_came").code;

/** Ends what was forgotten: uploads whose bytes never came or whose event was lost, and bytes that belong to none. */
export async function sweep(ctx: Ctx): Promise<void> {
  for (const { uploadID } of await Upload.overdue(ctx)) await fail(ctx, uploadID, refuseUpload("crashed").code);
  for (const place of [Bucket.keys.arriving(""), Bucket.keys.scanned("")])
    for (const { key } of await Bucket.list(place)) {
      const upload = await Upload.find(key.slice(place.length));
      if (upload?.status !== "waiting") await Bucket.remove(key);
    }
}

/** Tries a file once more with its password. @throws upload.missing, upload.not_locked */
export async function unlock(ctx: Ctx, uploadID: string, password: string): Promise<UploadInfo> {
  const upload = await Upload.get(ctx, uploadID);
  await receivable(ctx, upload);
  if (upload.status !== "failed" || !LOCKED.includes(upload.reason)) throw refuseUpload("not_locked", { uploadID });
  await again(ctx, upload, { sealed: sealed(password) });
  return Upload.get(ctx, uploadID);
}

/** Lets a file that was set aside come once more, now that more is known of it; `others` are written with it. */
export async function again(
  ctx: Ctx,
  upload: UploadInfo,
  known: Parameters<typeof Upload.again>[2],
  others: readonly Write[] = [],
): Promise<void> {
  await commit(ctx, [Upload.again(ctx, upload, known), ...others], null);
  await Bucket.copy(Bucket.keys.aside(upload.uploadID), Bucket.keys.arriving(upload.uploadID));
}

/** A profile for a file that could not be read: named after the file, which is attached to it. */
export async function profile(ctx: Ctx, uploadID: string): Promise<UploadInfo> {
  const upload = await Upload.get(ctx, uploadID);
  if (upload.status !== "failed") throw refuseUpload("not_failed", { uploadID });
  await receivable(ctx, upload);
  await unread(ctx, upload, { read: { name: namedAfter(upload.name) }, named: false });
  return Upload.get(ctx, uploadID);
}

/** Takes a file that was set aside to a profile as it is, unread. */
export const unread = (ctx: Ctx, upload: UploadInfo, what: Pick<Entry<UploadInfo>, "read" | "named">): Promise<void> =>
  takeIn(ctx, Bucket.keys.aside(upload.uploadID), upload, {
    ...what,
    file: { ...bytesOf(upload), kind: "unknown", reason: upload.reason },
  });

/** One upload becomes one document, however often it is tried. */
const documentOf = ({ uploadID }: UploadInfo) => uploadID.replace("upl-", "doc-");

const bytesOf = (upload: UploadInfo) => ({
  documentID: documentOf(upload),
  name: upload.name,
  size: upload.size,
  sha256: upload.sha256,
});

/** The file's copy is in its place before anything points to it. */
async function takeIn(
  ctx: Ctx,
  from: string,
  upload: UploadInfo,
  what: Pick<Entry<UploadInfo>, "read" | "named"> & { file: File },
): Promise<void> {
  const { documentID } = what.file;
  if (!(await Bucket.copy(from, Bucket.keys.file(documentID)))) return;
  const { by, personID, vacancyID, source } = upload;
  const coming: Entry<UploadInfo> = {
    ...what,
    by,
    personID,
    vacancyID,
    source,
    ended: (end) => {
      const { upload: answer, write } = Upload.ended(upload, { ...end, status: "done" });
      return { answer, writes: [write] };
    },
  };
  const ended = await unlessEnded(() => enter(ctx, coming));
  if (ended?.outcome === "same_file") await Bucket.remove(Bucket.keys.file(documentID), Bucket.keys.text(documentID));
  await Bucket.remove(from);
}
