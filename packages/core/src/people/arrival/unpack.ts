import { createHash } from "node:crypto";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { derivedID } from "../../derived-id.ts";
import type { Inside } from "../../resume/model.ts";
import * as Upload from "../upload/index.ts";
import type { Info as UploadInfo } from "../upload/model.ts";
import { unlessEnded } from "./once.ts";

function part(ctx: Ctx, parent: UploadInfo, { name, size, bytes, reason }: Inside, at: number): UploadInfo {
  const { by, vacancyID, personID, source, mailID, uploadID: parentID } = parent;
  return {
    // The same file of the same archive is the same upload, however often the archive is opened.
    uploadID: derivedID("upload", `${parentID} ${at}`),
    by,
    name,
    type: "application/octet-stream",
    size,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...(vacancyID && { vacancyID }),
    ...(personID && { personID }),
    ...(source && { source }),
    ...(mailID && { mailID }),
    parentID,
    ...(reason ? { status: "failed", reason } : { status: "waiting" }),
    createdAt: ctx.now,
    version: 1,
  };
}

/** Each file of an archive becomes an upload of its own, and is read as if it had been dropped. Harmless when repeated. */
export async function unpacked(ctx: Ctx, upload: UploadInfo, files: readonly Inside[]): Promise<void> {
  const parts = files.map((file, at) => part(ctx, upload, file, at));
  const announced = await Upload.announce(ctx, parts);
  const waiting = new Set(announced.filter(({ status }) => status === "waiting").map(({ uploadID }) => uploadID));
  for (const [at, { uploadID, type }] of parts.entries()) {
    const { bytes } = files[at] ?? {};
    if (bytes && waiting.has(uploadID)) await Bucket.write(Bucket.keys.arriving(uploadID), bytes, type);
  }
  const end = { status: "done", outcome: "unpacked", partIDs: parts.map(({ uploadID }) => uploadID) } as const;
  await unlessEnded(() => commit(ctx, [Upload.ended(upload, end).write], true));
  await Bucket.remove(Bucket.keys.arriving(upload.uploadID));
}
