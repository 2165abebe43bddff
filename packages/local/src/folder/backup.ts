import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Blocked } from "../blocked.ts";
import { syncFolder } from "./durable.ts";
import { lock } from "./lock.ts";
import { END, entries, header, padding } from "./tar.ts";

const MARK = "kolo-data-folder";

/**
 * Writes the whole data folder into one archive (tar, gzip). It holds the folder's lock meanwhile, so what it reads
 * stands still. @throws Blocked when there is no such folder, or a Kolo runs in it
 */
export async function backup(folder: string, file: string): Promise<void> {
  if (!(await isThere(folder))) throw new Blocked(`There is no data folder ${folder} to back up: name it with --data.`);
  const held = await lock(folder);
  const half = `${file}.half`;
  try {
    await pipeline(Readable.from(packed(folder)), createGzip(), createWriteStream(half, { mode: 0o600 }));
    await synced(half);
    await rename(half, file);
    await syncFolder(dirname(resolve(file)));
  } finally {
    await rm(half, { force: true });
    await held.release();
  }
}

/**
 * Puts an archive in the place of the data folder; what was there is set aside, never removed.
 * @returns where the old folder is now; undefined when there was nothing in it. @throws Blocked
 */
export async function restore(file: string, folder: string): Promise<string | undefined> {
  if (!(await isThere(file)))
    throw new Blocked(`There is no file ${file}: give restore the archive that backup wrote.`);
  const held = await lock(folder);
  const fresh = `${resolve(folder)}.restoring`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await unpacked(file, fresh);
    const aside = (await readdir(folder)).some((name) => name !== "lock") ? await setAside(folder) : undefined;
    if (aside === undefined) await rm(folder, { recursive: true });
    await rename(fresh, folder);
    await syncFolder(dirname(resolve(folder)));
    return aside;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await held.release();
  }
}

/** Removes everything in the data folder. @throws Blocked while a Kolo runs in it */
export async function reset(folder: string): Promise<void> {
  const held = await lock(folder);
  for (const name of await readdir(folder)) if (name !== "lock") await rm(join(folder, name), { recursive: true });
  await held.release();
}

async function* packed(folder: string): AsyncGenerator<Buffer> {
  yield header(MARK, 0, new Date());
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    if (!entry.isFile() || name === "lock") continue;
    const { size, mtime } = await stat(path);
    yield header(name, size, mtime);
    yield* createReadStream(path) as AsyncIterable<Buffer>;
    yield padding(size);
  }
  yield END;
}

async function unpacked(file: string, folder: string): Promise<void> {
  try {
    await mkdir(folder);
    const plain = createReadStream(file).pipe(createGunzip());
    let first = true;
    for await (const { name, content } of entries(plain)) {
      if (first && name !== MARK) throw new Error("This is not an archive of Kolo");
      first = false;
      if (name !== MARK) await written(within(folder, name), content);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Blocked(`${file} cannot be restored (${reason}): nothing was changed, try another backup.`);
  }
}

/** @throws Error when a name in the archive leads out of the folder */
function within(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (!path.startsWith(folder + sep)) throw new Error(`It holds a file outside of the data folder: ${name}`);
  return path;
}

async function written(path: string, content: AsyncIterable<Buffer>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  await synced(path);
}

async function setAside(folder: string): Promise<string> {
  const aside = `${resolve(folder)}.before-${new Date().toISOString().replace(/[^\dTZ]/g, "")}`;
  await rename(folder, aside);
  await rm(join(aside, "lock"));
  return aside;
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
