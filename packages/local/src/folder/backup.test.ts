import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { backup, reset, restore } from "./backup.ts";
import { lock } from "./lock.ts";
import { END, header, padding } from "./tar.ts";

const root = await mkdtemp(join(tmpdir(), "backup-"));
afterAll(() => rm(root, { recursive: true }));
const at = (name: string) => join(root, name);

/** A folder with files of the sizes around the archive's blocks, and many bytes. */
async function filled(name: string): Promise<string> {
  await mkdir(join(at(name), "a/b"), { recursive: true });
  for (const size of [0, 1, 511, 512, 513, 300_000])
    await writeFile(join(at(name), `a/b/${size}`), Buffer.alloc(size, size % 251));
  await writeFile(join(at(name), "secret"), "s");
  return at(name);
}
const content = async (folder: string) =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
          const path = join(entry.parentPath, entry.name);
          return [path.slice(folder.length), (await readFile(path)).toString("base64")];
        }),
    ),
  );

it("brings back every byte, and sets aside what was there", async () => {
  const folder = await filled("whole");
  const before = await content(folder);
  await backup(folder, at("whole.tgz"));
  await writeFile(join(folder, "secret"), "another");
  const aside = await restore(at("whole.tgz"), folder);
  expect(await content(folder)).toEqual(before);
  expect(await readFile(join(aside ?? "", "secret"), "utf8")).toBe("another");
  expect(await restore(at("whole.tgz"), at("elsewhere"))).toBeUndefined();
  expect(await content(at("elsewhere"))).toEqual(before);
});

it("waits for nobody: a folder in use is refused, and stays as it is", async () => {
  const folder = await filled("used");
  await backup(folder, at("used.tgz"));
  const held = await lock(folder);
  const before = await content(folder);
  for (const act of [() => backup(folder, at("x.tgz")), () => restore(at("used.tgz"), folder), () => reset(folder)])
    await expect(act()).rejects.toThrow("is in use by another Kolo");
  expect(await content(folder)).toEqual(before);
  await held.release();
});

it("changes nothing when the archive is cut short, is none, or leads out of the folder", async () => {
  const folder = await filled("hostile");
  await backup(folder, at("good.tgz"));
  const good = await readFile(at("good.tgz"));
  await writeFile(at("cut.tgz"), good.subarray(0, good.length / 2));
  await writeFile(at("cut.tar.tgz"), gzipSync(gunzipSync(good).subarray(0, 200_000)));
  await writeFile(at("none.tgz"), "hello");
  await writeFile(at("other.tgz"), gzipSync(Buffer.alloc(1024, 65)));
  const escaping = [header("kolo-data-folder", 0, new Date()), header("../out", 1, new Date()), Buffer.from("x")];
  await writeFile(at("out.tgz"), gzipSync(Buffer.concat([...escaping, padding(1), END])));
  const before = await content(folder);
  for (const name of ["cut.tgz", "cut.tar.tgz", "none.tgz", "other.tgz", "out.tgz", "absent.tgz"])
    await expect(restore(at(name), folder), name).rejects.toThrow(at(name));
  expect(await content(folder)).toEqual(before);
  expect(await readdir(root)).not.toContain("out");
});

it("empties the folder", async () => {
  const folder = await filled("reset");
  await reset(folder);
  expect(await readdir(folder)).toEqual([]);
});

it("says that there is nothing to back up", async () => {
  await expect(backup(at("nowhere"), at("n.tgz"))).rejects.toThrow("There is no data folder");
});
