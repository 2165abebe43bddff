import { entries, inflated } from "./format/archive.ts";
import { type Locked, lockedIn, unlocked } from "./format/zip-lock.ts";
import { limits } from "./limits.ts";
import { type Inside, refuse } from "./model.ts";

/** What systems put beside people's files, and folders. */
const litter = /^__MACOSX\/|(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$|\/$/i;
/** Archives that are one document: Word's and its sisters', OpenDocument's. */
const document = /^(?:\[Content_Types\]\.xml|mimetype|content\.xml|word\/document\.xml)$/;

/** Names that are not marked as Unicode are in the code page of the system: UTF-8, or that of Cyrillic Windows. */
function named(path: string): string {
  const name = path.replace(/^.*[/\\]/, "");
  if (/[\u0100-\uffff]/.test(name) || !/[\u0080-\u00ff]/.test(name)) return name;
  const bytes = Buffer.from(name, "latin1");
  const utf8 = bytes.toString("utf8");
  if (!utf8.includes("\ufffd")) return utf8;
  const cyrillic = new TextDecoder("ibm866").decode(bytes);
  return /[a-z][а-яё]|[а-яё][a-z]/i.test(cyrillic) ? name : cyrillic;
}

const TOO_BIG = refuse("too_big").code;

/** One file of an archive; one that is too big is not inflated. */
function taken({ name, originalSize: size }: Entry, open: () => Uint8Array): Inside {
  const big = size > limits.bytes;
  return {
    name: named(name).slice(-255) || "?",
    size,
    bytes: big ? new Uint8Array() : open(),
    reason: big ? TOO_BIG : undefined,
  };
}
type Entry = ReturnType<typeof entries>[number];

/**
 * The files in an archive of files, each inflated under the cap of a file of its own; undefined for whatever is not
 * such an archive. Refuses one with too many, or that grows too big, and a locked one without its password. Names are
 * data: no path of them is kept.
 */
export function inside(bytes: Uint8Array, password?: string): Inside[] | undefined {
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") !== "PK\x03\x04") return undefined;
  const all = entries(bytes);
  if (all.some(({ name }) => document.test(name))) return undefined;
  const files = all.filter(({ name, originalSize }) => !litter.test(name) && originalSize > 0);
  if (files.length === 0) return undefined;
  if (files.length > limits.files) throw refuse("too_many", { limit: limits.files });
  if (files.reduce((sum, { originalSize }) => sum + originalSize, 0) > limits.inflated) throw refuse("bomb");
  const locked = new Map(lockedIn(bytes).map((one): [string, Locked] => [one.name, one]));
  if (password === undefined && files.some(({ name }) => locked.has(name))) throw refuse("encrypted");
  return files.map((file) => {
    const lock = locked.get(file.name);
    return taken(file, () => (lock ? unlocked(lock, password ?? "") : inflated(bytes, file.name)));
  });
}
