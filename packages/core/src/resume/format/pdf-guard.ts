import { inflateSync } from "node:zlib";
import { limits } from "../limits.ts";
import { refuse } from "../model.ts";

const opening = Buffer.from("stream");
const closing = Buffer.from("endstream");
/** Below this, one layer of deflate (at most 1 : 1032) cannot reach a size that hurts. */
const small = 4096;

const packed = (bytes: Uint8Array) =>
  (bytes[0] ?? 0) % 16 === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;

function inflated(bytes: Uint8Array, budget: number): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: budget });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") throw refuse("bomb");
    // Not deflate, cut short or encrypted: whatever it is, it does not grow here.
    if (typeof code === "string" && code.startsWith("Z_")) return undefined;
    throw error;
  }
}

function weight(bytes: Uint8Array, budget: number, layer: number): number {
  if (!packed(bytes) || (bytes.length < small && layer > 1)) return 0;
  const content = inflated(bytes, budget);
  if (!content) return 0;
  if (layer >= limits.layers && packed(content)) throw refuse("bomb");
  return content.length + weight(content, budget - content.length, layer + 1);
}

/**
 * Refuses a PDF whose streams inflate to more than the limit, before a PDF library inflates them without asking.
 * It looks at the bytes of each stream and not at what the file declares about it, so a lying file gains nothing.
 */
export function guard(bytes: Uint8Array) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf(opening); at >= 0; at = file.indexOf(opening, at)) {
    let from = at + opening.length;
    while (file[from] === 13 || file[from] === 10) from++;
    const end = file.indexOf(closing, from);
    const until = end < 0 ? file.length : end;
    total += weight(file.subarray(from, until), Math.max(1, limits.streams - total), 1);
    at = until + closing.length;
  }
}
