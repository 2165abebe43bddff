import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { END, entries, header, padding } from "../src/folder/tar.ts";

/** One part of an archive, small enough for memory. */
export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Writes parts into one file (tar, gzip) that only its owner may read; it gets its name when it is whole. */
export async function written(file: string, parts: AsyncIterable<Part>): Promise<void> {
  const half = `${file}.half`;
  try {
    await pipeline(Readable.from(packed(parts)), createGzip(), createWriteStream(half, { mode: 0o600 }));
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}

async function* packed(parts: AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  for await (const { name, content } of parts) {
    yield header(name, content.length, new Date());
    yield content;
    yield padding(content.length);
  }
  yield END;
}

/** The parts of an archive in their order. @throws Error when it is cut short or is none */
export async function* parts(file: string): AsyncGenerator<Part> {
  const plain = createReadStream(file).pipe(createGunzip());
  for await (const { name, content } of entries(plain))
    yield { name, content: await buffer(Readable.from(content, { objectMode: false })) };
}
