import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Source } from "../person/model.ts";

/** The most one file may weigh, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024;
/** The most files one drop may hold: they are registered in one transaction. */
export const MAX_FILES = 50;

/** What a file was called where it came from: any Unicode text that can be stored and given back exactly. */
export const FileName = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.check((name) => !/\p{Surrogate}/u.test(name), "half a letter"),
);

/** A file as it is announced: its name, and exactly which bytes will come. */
export const File = v.strictObject({
  name: FileName,
  type: v.pipe(v.string(), v.maxLength(150), v.regex(/^[\w.+-]+\/[\w.+-]+$/)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_BYTES)),
  /** Of the bytes, in hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const where = {
  vacancyID: v.optional(ID("vacancy")),
  personID: v.optional(ID("person")),
  source: v.optional(Source),
};

/** A drop: some files, and where they belong. */
export const Open = v.strictObject({
  files: v.pipe(v.array(File), v.minLength(1), v.maxLength(MAX_FILES)),
  ...where,
});
export type Open = v.InferOutput<typeof Open>;

/** Who a mail says that it is from. Anybody can write anybody's address there: it proves nothing. */
export const Sender = v.strictObject({ address: v.string(), name: v.string() });
export type Sender = v.InferOutput<typeof Sender>;

/** A file on its way in: from the drop to a profile, or to a reason why not. */
export const Info = v.strictObject({
  uploadID: ID("upload"),
  /** The account that dropped it; `system:mail` for what came by mail. */
  by: v.string(),
  ...File.entries,
  ...where,
  status: v.picklist(["waiting", "done", "failed"]),
  outcome: v.optional(v.picklist(["created", "recognised", "same_file", "unpacked"])),
  /** The files an archive held, each an upload of its own; and the archive one of them was in. */
  partIDs: v.optional(v.array(ID("upload"))),
  parentID: v.optional(ID("upload")),
  /** The mail it came in; and who wrote that, where it is likely that they wrote of themselves. */
  mailID: v.optional(ID("incoming")),
  sender: v.optional(Sender),
  /** A `resume.*` or `upload.*` code. */
  reason: v.optional(v.string()),
  documentID: v.optional(ID("document")),
  /** Who this may be as well: the likeliest of whom it was asked. */
  likeID: v.optional(ID("person")),
  createdAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** Why a file waits for its password. */
export const LOCKED: readonly (string | undefined)[] = ["resume.encrypted", "resume.wrong_password"];
export const Password = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const refuse = refusals("upload", {
  missing: "missing",
  changed: "invalid",
  crashed: "invalid",
  too_slow: "invalid",
  never_came: "invalid",
  not_waiting: "conflict",
  not_failed: "conflict",
  not_locked: "conflict",
});
export type Code = CodeOf<typeof refuse>;
