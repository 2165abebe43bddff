import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { inside } from "./inside.ts";
import { limits } from "./limits.ts";
import { docxOf, paragraph } from "./testing/files.ts";

const words = (text: string) => strToU8(text);

it("lists the files of an archive by their names alone, without what systems put beside them", () => {
  const zip = zipSync({
    "../../etc/Резюме Їжак.txt": words("one"),
    "folder/": new Uint8Array(),
    "folder/two.pdf": words("two"),
    "__MACOSX/folder/._two.pdf": words("litter"),
    "folder/.DS_Store": words("litter"),
    "Thumbs.db": words("litter"),
    "empty.txt": new Uint8Array(),
  });
  const files = inside(zip)?.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
  expect(files).toEqual([
    ["Резюме Їжак.txt", "one"],
    ["two.pdf", "two"],
  ]);
});

it("reads names of Cyrillic Windows, and of systems that do not mark Unicode", () => {
  const unmarked = (name: Uint8Array) => {
    const zip = Buffer.from(
      zipSync({
        [Buffer.from(name)
          .toString("latin1")
          .replace(/[^ -~]/g, "_")]: words("a"),
      }),
    );
    for (let at = zip.indexOf("_"); at >= 0; at = zip.indexOf("_", at + 1)) {
      const start = zip.lastIndexOf("PK", at);
      const from = start + (zip[start + 2] === 3 ? 30 : 46);
      zip.set(name, from);
    }
    return inside(zip)?.[0]?.name;
  };
  expect(unmarked(Buffer.from([0x90, 0xa5, 0xa7, 0xee, 0xac, 0xa5]))).toBe("Резюме");
  expect(unmarked(Buffer.from("Резюме"))).toBe("Резюме");
  expect(unmarked(Buffer.from("R\xe9sum\xe9", "latin1"))).toBe("Résumé");
});

it("leaves documents and whatever is no archive to the reader", () => {
  expect(inside(docxOf(paragraph("Anna")))).toBeUndefined();
  expect(inside(zipSync({ "content.xml": words("<a/>") }))).toBeUndefined();
  expect(inside(words("%PDF-"))).toBeUndefined();
  expect(inside(zipSync({ "empty.txt": new Uint8Array() }))).toBeUndefined();
});

it("refuses too many files, and too much in them", () => {
  const many = Object.fromEntries(Array.from({ length: limits.files + 1 }, (_, at) => [`${at}.txt`, words("a")]));
  expect(() => inside(zipSync(many))).toThrow("resume.too_many");
  const zeros = new Uint8Array(limits.bytes);
  const bomb = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`${at}.txt`, zeros]));
  expect(() => inside(zipSync(bomb))).toThrow("resume.bomb");
});

it("keeps a file that is too big on the list, with the reason", () => {
  const zip = zipSync({ "big.txt": new Uint8Array(limits.bytes + 1), "small.txt": words("a") });
  expect(inside(zip)?.map(({ name, reason }) => [name, reason])).toEqual([
    ["big.txt", "resume.too_big"],
    ["small.txt", undefined],
  ]);
});
