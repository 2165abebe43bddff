import type { Readable } from "node:stream";

/* The plain ustar archive of POSIX.1-1988: every tar reads it, so a backup can be opened without Kolo. */
const BLOCK = 512;

/** The block before a file's bytes. Names are short and ASCII, as they all are in a data folder. @throws Error for another */
export function header(name: string, size: number, modifiedAt: Date): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new Error(`Not a name for an archive: ${name}`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at, "latin1");
  block.write(name, 0, "latin1");
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(Math.floor(modifiedAt.getTime() / 1000), 136, 12);
  block.write("        0", 148, "latin1");
  block.write("ustar\u000000", 257, "latin1");
  octal(sum(block), 148, 7);
  return block;
}

/** What fills a file's last block. */
export const padding = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** What ends an archive. */
export const END = Buffer.alloc(2 * BLOCK);

const sum = (block: Buffer) => block.reduce((total, byte) => total + byte, 0);

export interface Entry {
  name: string;
  size: number;
  /** Must be read to its end before the next entry. */
  content: AsyncIterable<Buffer>;
}

/** The files of an archive, one after the other. @throws Error when it is cut short or is none */
export async function* entries(archive: Readable): AsyncGenerator<Entry> {
  const source = new Source(archive);
  for (;;) {
    const block = await source.take(BLOCK);
    if (block.every((byte) => byte === 0)) return;
    const { name, size } = checked(block);
    yield { name, size, content: source.stream(size) };
    await source.take(padding(size).length);
  }
}

function checked(block: Buffer): { name: string; size: number } {
  const field = (from: number, to: number) => block.toString("latin1", from, to).replace(/[\0 ]+$/, "");
  const claimed = Number.parseInt(field(148, 156), 8);
  const blank = Buffer.concat([block.subarray(0, 148), Buffer.alloc(8, " "), block.subarray(156)]);
  if (sum(blank) !== claimed || field(156, 157) !== "0") throw new Error("This is not an archive of Kolo");
  return { name: field(0, 100), size: Number.parseInt(field(124, 136), 8) };
}

/** Reads a stream in the sizes one wants. */
class Source {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async take(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.stream(size)) parts.push(part);
    return Buffer.concat(parts);
  }

  async *stream(size: number): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      if (this.#rest.length === 0) await this.#more();
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new Error("The archive is cut short");
    this.#rest = value;
  }
}
