import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { items, lines, pages, put } from "./items.ts";
import { exported, imported } from "./move.ts";
import { keys, read, write } from "./objects.ts";
import { dataFolder, type Place } from "./place.ts";

const root = await mkdtemp(join(tmpdir(), "move-"));
afterAll(() => rm(root, { recursive: true }));
const at = (name: string) => join(root, name);
const silent = () => {};

async function within<T>(name: string, act: (place: Place) => Promise<T>): Promise<T> {
  const place = await dataFolder(at(name), true);
  try {
    return await act(place);
  } finally {
    await place.close();
  }
}

/** A place with a firm, more items than a batch or a page holds, values of every type, and files of any bytes. */
async function founded(place: Place): Promise<void> {
  const firm = { pk: { S: "firm" }, sk: { S: "firm" }, __edb_e__: { S: "firm" }, name: { S: "Ліхтар" } };
  const odd = {
    pk: { S: "odd" },
    sk: { S: "odd" },
    bytes: { B: new Uint8Array([0, 255, 10]) },
    numbers: { NS: ["1", "12345678901234567890"] },
    deep: { M: { base64: { S: "no bytes" }, list: { L: [{ NULL: true }, { BOOL: false }] } } },
  };
  const many = Array.from({ length: 60 }, (_, n) => ({
    pk: { S: `one#${n}` },
    sk: { S: "one" },
    text: { S: "Я".repeat(20_000) },
  }));
  await put(place, [firm, odd, ...many]);
  for (const size of [0, 1, 511, 512, 513, 200_000])
    await write(place, { key: `files/doc-${size}`, type: "application/pdf" }, Buffer.alloc(size, size % 251));
  await write(place, { key: "text/a.json", type: "application/json" }, Buffer.from('{"текст":"ї"}'));
  await write(place, { key: "tmp/upl-1", type: "text/plain" }, Buffer.from("on its way"));
}

async function whole(place: Place) {
  const all = new Map<string, unknown>();
  for await (const page of pages(place)) for (const item of page) all.set(`item ${item.pk?.S}`, item);
  for await (const key of keys(place)) {
    const { type, content } = await read(place, key);
    all.set(`file ${key}`, [type, Buffer.from(content).toString("base64")]);
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

it("brings every item and file to another place, once however often it is done, and on after a stop", async () => {
  const before = await within("old", async (place) => {
    await founded(place);
    expect(await exported(place, at("a.tgz"), silent)).toEqual({ items: 62, files: 7 });
    return whole(place);
  });
  await within("new", async (place) => {
    const stopped = imported(place, at("a.tgz"), ({ files }) => {
      if (files === 3) throw new Error("the power went");
    });
    await expect(stopped).rejects.toThrow("the power went");
    expect(await imported(place, at("a.tgz"), silent)).toEqual({ items: 62, files: 7 });
    expect(await whole(place)).toEqual(before);
    await put(place, [{ pk: { S: "one#1" }, sk: { S: "one" }, text: { S: "changed since" } }]);
    expect(await imported(place, at("a.tgz"), silent)).toBeUndefined();
    expect((await whole(place)).get("item one#1")).toMatchObject({ text: { S: "changed since" } });
  });
});

it("does not come over a firm that lives there, nor from a file that is none or is cut short", async () => {
  await within("another", async (place) => {
    await put(place, [{ pk: { S: "firm" }, sk: { S: "firm" }, __edb_e__: { S: "firm" } }]);
    await expect(imported(place, at("a.tgz"), silent)).rejects.toThrow("A firm lives there already");
  });
  await within("empty", async (place) => {
    await writeFile(at("none.tgz"), "no archive");
    await expect(imported(place, at("none.tgz"), silent)).rejects.toThrow("cannot be read to its end");
    await writeFile(at("half.tgz"), await readFile(at("a.tgz")));
    await truncate(at("half.tgz"), 2000);
    await expect(imported(place, at("half.tgz"), silent)).rejects.toThrow("cannot be read to its end");
    expect(await imported(place, at("a.tgz"), silent)).toEqual({ items: 62, files: 7 });
  });
});

it("says which folder is not there", async () => {
  await expect(dataFolder(at("nowhere"), false)).rejects.toThrow("There is no data folder");
});

it("keeps bytes apart from what only looks like them", () => {
  const odd = [{ a: { B: new Uint8Array([1, 2]) }, m: { M: { base64: { S: "x" } } } }];
  expect(items(lines(odd))).toEqual(odd);
});
