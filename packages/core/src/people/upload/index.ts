export type * from "./model.ts";

import { batch } from "../../batch.ts";
import * as Bucket from "../../bucket.ts";
import { commit, put, remove, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import { UploadEntity } from "./entity.ts";
import { type Info, type Open, refuse } from "./model.ts";

const RECENT = 50;
/** Minutes after which a file that was announced is not waited for any longer; its URL lasts 5. */
const PATIENCE = 60;
/** Minutes for which one is reminded of what could not be read. */
const REMEMBERED = 90 * 24 * 60;

/** Registers a drop and gives, for each file, the URL to put exactly its bytes to. The caller has checked the rights. */
export async function open(ctx: Ctx, { files, ...where }: Open) {
  const by = user(ctx).accountID;
  const opened = files.map(
    (file): Info => ({
      uploadID: newID("upload"),
      by,
      ...file,
      ...where,
      status: "waiting",
      createdAt: ctx.now,
      version: 1,
    }),
  );
  const uploads = await Promise.all(
    opened.map(async (upload) => ({
      upload,
      ...(await Bucket.signedPut(Bucket.keys.arriving(upload.uploadID), upload)),
    })),
  );
  return commit(ctx, opened.map(added), { uploads });
}

/** An upload as core knows it: with the password of its file, sealed, until it is read. */
export type Kept = Info & { readonly sealed?: string | undefined };

/** These uploads, as core knows them. Unredacted, as `find`. */
export const many = (uploadIDs: readonly string[]): Promise<Kept[]> =>
  batch(
    uploadIDs.map((uploadID) => ({ uploadID })),
    (some) => UploadEntity.get(some).go({ consistent: true }),
  );

/** A file that is on its way, for the transaction that sends it. */
export const added = (part: Info): Write => put(UploadEntity.create(part));

/** Registers what an archive held, except those that already are: an event may come twice. */
export async function announce(ctx: Ctx, parts: readonly Info[]): Promise<Info[]> {
  const known = await many(parts.map(({ uploadID }) => uploadID));
  const fresh = parts.filter(({ uploadID }) => !known.some((one) => one.uploadID === uploadID));
  if (fresh.length > 0) await commit(ctx, fresh.map(added), true);
  return [...known, ...fresh];
}

export async function find(uploadID: string): Promise<Kept | undefined> {
  const { data } = await UploadEntity.get({ uploadID }).go({ consistent: true });
  return data ?? undefined;
}

/** One of one's own. @throws upload.missing */
export async function get(ctx: Ctx, uploadID: string): Promise<Info> {
  const upload = await find(uploadID);
  if (!upload || upload.by !== user(ctx).accountID) throw refuse("missing", { uploadID });
  return shown(upload);
}

/** Without the password, which never leaves the server. */
const shown = ({ sealed: _, ...upload }: Kept): Info => upload;

/** One's own among these, or one's latest 50, newest first. */
export async function list(ctx: Ctx, uploadIDs?: readonly string[]): Promise<Info[]> {
  const by = user(ctx).accountID;
  if (!uploadIDs) {
    const { data } = await UploadEntity.query.byAccount({ by }).go({ order: "desc", limit: RECENT });
    return data.map(shown);
  }
  const keys = uploadIDs.map((uploadID) => ({ uploadID }));
  const data = await batch(keys, (some) => UploadEntity.get(some).go({ consistent: true }));
  return data.filter((upload) => upload.by === by).map(shown);
}

/** One's own files of the last three months that could not be read and are no profile's yet, newest first. */
export async function unread(ctx: Ctx): Promise<Info[]> {
  const by = user(ctx).accountID;
  const { data } = await UploadEntity.query
    .byAccount({ by })
    .gt({ createdAt: plusMinutes(ctx.now, -REMEMBERED) })
    .where(({ status }, { eq }) => eq(status, "failed"))
    .go({ order: "desc", count: 2 * RECENT });
  return data.map(shown);
}

/** How an upload ends, and the write of it for the transaction that ends it. Lost with `upload.not_waiting`, or `not_failed` from a failed one. */
export function ended(
  before: Info,
  end: Pick<Info, "status" | "outcome" | "reason" | "personID" | "documentID" | "likeID" | "partIDs">,
): { upload: Info; write: Write } {
  const upload = { ...shown(before), ...end, version: before.version + 1 };
  const write = put(
    UploadEntity.put(upload).where(({ version }, { eq }) => eq(version, before.version)),
    () => refuse(before.status === "failed" ? "not_failed" : "not_waiting", { uploadID: before.uploadID }),
  );
  return { upload, write };
}

/** A file that could not be taken in comes once more, now that its password is known, or whose it is. */
export function again(ctx: Ctx, before: Info, known: { sealed?: string; personID?: string }): Write {
  const { reason: _, ...rest } = before;
  const upload = { ...rest, ...known, status: "waiting" as const, createdAt: ctx.now, version: before.version + 1 };
  return put(
    UploadEntity.put(upload).where(({ version }, { eq }) => eq(version, before.version)),
    () => refuse("not_failed", { uploadID: before.uploadID }),
  );
}

/** Forgets a file that has not been taken in, or cannot be read. Should its bytes still come, they are thrown away. */
export async function cancel(ctx: Ctx, uploadID: string): Promise<null> {
  const upload = await get(ctx, uploadID);
  await commit(
    ctx,
    [
      remove(
        UploadEntity.remove({ uploadID }).where(({ status }, { ne }) => ne(status, "done")),
        () => refuse("not_waiting", { uploadID }),
      ),
    ],
    null,
  );
  await Bucket.remove(
    Bucket.keys.arriving(upload.uploadID),
    Bucket.keys.scanned(upload.uploadID),
    Bucket.keys.aside(upload.uploadID),
  );
  return null;
}

/** Files that were announced more than an hour ago and have come to no end. */
export async function overdue(ctx: Ctx): Promise<Info[]> {
  const { data } = await UploadEntity.query
    .byStatus({ status: "waiting" })
    .lt({ createdAt: plusMinutes(ctx.now, -PATIENCE) })
    .go({ limit: 200 });
  return data;
}
