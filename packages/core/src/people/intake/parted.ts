import { createHash } from "node:crypto";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { derivedID } from "../../derived-id.ts";
import { refuse as refuseFile } from "../../resume/model.ts";
import * as Upload from "../upload/index.ts";
import { MAX_BYTES, type Info as UploadInfo } from "../upload/model.ts";
import { isOwn } from "./judge.ts";
import type { Letter } from "./letter.ts";
import { type Info, refuse, sourceOf } from "./model.ts";
import * as Store from "./store.ts";

type File = Letter["files"][number];

/** What a mail says, as a file: read only when no other file of it tells of anybody. */
function words({ text, subject, from }: Letter): File {
  const name = (subject || from.address || "mail").slice(0, 200);
  return { name: `${name}.txt`, bytes: new TextEncoder().encode(text || subject || "–") };
}

/** One file of a mail, on its way as if it had been dropped; what cannot go is set aside from the start. */
function part(ctx: Ctx, mail: Info, letter: Letter, { name, bytes }: File, reason: string | undefined): UploadInfo {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    uploadID: derivedID("upload", `${mail.mailID} ${name} ${sha256}`),
    by: "system:mail",
    name,
    type: "application/octet-stream",
    size: bytes.length,
    sha256,
    ...(mail.vacancyID && { vacancyID: mail.vacancyID }),
    source: sourceOf(letter.from),
    mailID: mail.mailID,
    ...(isOwn(letter) && { sender: letter.from }),
    ...(reason ? { status: "failed", reason } : { status: "waiting" }),
    createdAt: ctx.now,
    version: 1,
  };
}

/** Each file of a mail becomes an upload, in the transaction that writes the mail down; then their bytes are sent. Harmless when repeated. */
export async function parted(ctx: Ctx, mail: Info, letter: Letter): Promise<void> {
  const said = words(letter);
  const all = letter.files.map((file) => {
    const reason = file.bytes.length > MAX_BYTES ? refuseFile("too_big").code : undefined;
    return { file, upload: part(ctx, mail, letter, file, reason) };
  });
  const last = { file: said, upload: part(ctx, mail, letter, said, refuse("no_resume").code) };
  // The same file twice in one mail is one file.
  const parts = [...new Map([...all, last].map((one) => [one.upload.uploadID, one])).values()];
  const partIDs = parts.map(({ upload }) => upload.uploadID);
  if (mail.partIDs.length === 0) {
    const next = { ...mail, partIDs, wordsID: last.upload.uploadID };
    const written = mail.version === NEW ? Store.added(next) : Store.replaced(mail, next);
    await commit(ctx, [written, ...parts.map(({ upload }) => Upload.added(upload))], null);
  }
  const known = await Upload.many(partIDs);
  for (const { file, upload } of parts) {
    const { status } = known.find(({ uploadID, version }) => uploadID === upload.uploadID && version === NEW) ?? {};
    if (status === undefined || file.bytes.length > MAX_BYTES) continue;
    const key = status === "waiting" ? Bucket.keys.arriving : Bucket.keys.aside;
    await Bucket.write(key(upload.uploadID), file.bytes, upload.type);
  }
}

/** The version of what nobody has touched since it was written first. */
const NEW = 1;
