import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { S3Refusal } from "./refusal.ts";

export interface Digests {
  size: number;
  /** Hex, as are the others. */
  md5: string;
  sha256: string;
  crc32: string;
}

/** Streams a body into a file from `from` on, digesting it on the way. @throws S3Refusal past `limit` bytes. */
export async function received(body: Readable, handle: FileHandle, from: number, limit: number): Promise<Digests> {
  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  let crc = 0;
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (size + chunk.length > limit) throw new S3Refusal("EntityTooLarge", `More than ${limit} bytes.`);
    await handle.write(chunk, 0, chunk.length, from + size);
    md5.update(chunk);
    sha256.update(chunk);
    crc = crc32(chunk, crc);
    size += chunk.length;
  }
  return {
    size,
    md5: md5.digest("hex"),
    sha256: sha256.digest("hex"),
    crc32: crc.toString(16).padStart(8, "0"),
  };
}

const CLAIMS = [
  ["content-md5", "md5"],
  ["x-amz-checksum-sha256", "sha256"],
  ["x-amz-checksum-crc32", "crc32"],
] as const;

/** Checks a body against every digest its sender named. @throws S3Refusal when one differs. */
export function matching(digests: Digests, payload: string, headers: Record<string, string | undefined>): void {
  if (/^[0-9a-f]{64}$/.test(payload) && payload !== digests.sha256)
    throw new S3Refusal("XAmzContentSHA256Mismatch", "The body is not the one that was signed.");
  for (const [header, digest] of CLAIMS) {
    const claimed = headers[header];
    if (claimed !== undefined && Buffer.from(claimed, "base64").toString("hex") !== digests[digest])
      throw new S3Refusal("BadDigest", `The ${header} you specified did not match what we received.`);
  }
}
