import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, link, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { syncFolder } from "../folder/durable.ts";
import type { Digests } from "./digest.ts";
import { S3Refusal } from "./refusal.ts";

/*
 * One file per object: a head of fixed length with what is known about it as JSON, then its bytes. An object
 * appears by one link or rename of a finished, synced file, so a crash leaves all of it or nothing. The file's
 * name is a hash of the key: a key is data and can name no path.
 */
const HEAD = 8192;

const Known = v.object({
  key: v.string(),
  size: v.number(),
  etag: v.string(),
  sha256: v.string(),
  storedAt: v.string(),
  headers: v.record(v.string(), v.string()),
});
export type Known = v.InferOutput<typeof Known>;

/** A body on the disk that is no object yet. */
export interface Arriving {
  readonly handle: FileHandle;
  readonly path: string;
}

export interface Opened extends Known {
  readonly handle: FileHandle;
  /** Where the object's bytes begin in its file. */
  readonly from: number;
}

export class Store {
  readonly #objects: string;
  readonly #arriving: string;

  constructor(folder: string) {
    this.#objects = join(folder, "objects");
    this.#arriving = join(folder, "arriving");
  }

  /** Makes the folders and drops bodies whose upload a crash cut short. */
  async open(): Promise<void> {
    await rm(this.#arriving, { recursive: true, force: true });
    await mkdir(this.#arriving, { recursive: true });
    await mkdir(this.#objects, { recursive: true });
  }

  /** Where to write a body, from `HEAD` on, before `keep` makes it an object. */
  async arrive(): Promise<Arriving & { from: number }> {
    const path = join(this.#arriving, randomUUID());
    return { path, handle: await open(path, "wx+", 0o600), from: HEAD };
  }

  async drop({ handle, path }: Arriving): Promise<void> {
    await handle.close();
    await rm(path, { force: true });
  }

  /** Turns a body into the object, on disk before it resolves. @throws S3Refusal PreconditionFailed when it must be new and is not. */
  async keep(
    arriving: Arriving,
    about: { key: string; headers: Record<string, string>; digests: Digests },
    onlyNew: boolean,
  ): Promise<Known> {
    const { key, headers, digests } = about;
    const { size, md5, sha256 } = digests;
    const known = { key, size, etag: `"${md5}"`, sha256, storedAt: new Date().toISOString(), headers };
    const head = Buffer.from(JSON.stringify(known));
    if (head.length > HEAD) throw new S3Refusal("MetadataTooLarge", "The object's headers are too long.");
    await arriving.handle.write(Buffer.concat([head], HEAD), 0, HEAD, 0);
    await arriving.handle.sync();
    await (onlyNew ? this.#link(arriving.path, key) : rename(arriving.path, this.#file(key)));
    await syncFolder(this.#objects);
    return known;
  }

  async #link(from: string, key: string): Promise<void> {
    try {
      await link(from, this.#file(key));
    } catch (error) {
      if (code(error) !== "EEXIST") throw error;
      throw new S3Refusal("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
    }
  }

  /** The object, open for reading; the caller closes it. Undefined when there is none. */
  async read(key: string): Promise<Opened | undefined> {
    return this.#readFile(this.#file(key));
  }

  async #readFile(path: string): Promise<Opened | undefined> {
    const handle = await open(path, "r").catch((error: unknown) => {
      if (code(error) === "ENOENT") return undefined;
      throw error;
    });
    if (!handle) return undefined;
    const { buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const end = buffer.indexOf(0);
    const known = v.parse(Known, JSON.parse(buffer.toString("utf8", 0, end < 0 ? HEAD : end)));
    return { ...known, handle, from: HEAD };
  }

  /** Removes the object's bytes from the disk; an absent one is no error, as in S3. */
  async delete(key: string): Promise<void> {
    await rm(this.#file(key), { force: true });
    await syncFolder(this.#objects);
  }

  /** Every object whose key starts with `prefix`, by key. Reads each head: for sweepers and reports, not for pages. */
  async list(prefix: string): Promise<Known[]> {
    const found: Known[] = [];
    for (const name of await readdir(this.#objects)) {
      const opened = await this.#readFile(join(this.#objects, name));
      if (!opened) continue;
      const { handle, from: _, ...known } = opened;
      await handle.close();
      if (known.key.startsWith(prefix)) found.push(known);
    }
    return found.sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
  }

  #file(key: string): string {
    return join(this.#objects, createHash("sha256").update(key).digest("hex"));
  }
}

const code = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);
