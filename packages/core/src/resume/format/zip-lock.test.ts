import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { Refused } from "../../error.ts";
import { inside } from "../inside.ts";

/** Locked by other programs: Info-ZIP 3.0 (its password in the letters of DOS, code page 866) and zip.js 2.24 (AES-256). */
const locked = (name: string) => new Uint8Array(readFileSync(new URL(`../testing/${name}.zip`, import.meta.url)));
const PASSWORD = "Пароль-1";

it.each(["pkzip", "aes"])("opens a locked archive with its password alone: %s", (name) => {
  const bytes = locked(name);
  expect(() => inside(bytes)).toThrow("resume.encrypted");
  expect(() => inside(bytes, "пароль-1")).toThrow("resume.wrong_password");
  const files = inside(bytes, PASSWORD)?.map((file) => [file.name, file.size, Buffer.from(file.bytes).toString()]);
  expect(files?.map(([file, size, text]) => [file, size, Buffer.byteLength(String(text))])).toEqual([
    ["Резюме Олени.txt", 65, 65],
    ["two.txt", 1351, 1351],
  ]);
  expect(files?.[0]?.[2]).toBe("Олена Щербак\nolena@example.com\nБухгалтерка\n");
});

it("opens none of what was changed, cut short, or locked in another way", () => {
  const seal = locked("aes");
  const body = Buffer.from(seal).indexOf("two.txt") - 60;
  seal[body] = (seal[body] ?? 0) ^ 1;
  const strong = locked("pkzip");
  for (
    let at = Buffer.from(strong).indexOf("PK\x01\x02");
    at >= 0;
    at = Buffer.from(strong).indexOf("PK\x01\x02", at + 1)
  )
    strong[at + 8] = (strong[at + 8] ?? 0) | 0x40;
  expect(() => inside(seal, PASSWORD)).toThrow("resume.broken");
  expect(() => inside(strong, PASSWORD)).toThrow("resume.protected");
});

it("reads or refuses whatever is broken in a locked archive", () => {
  for (const name of ["pkzip", "aes"])
    for (let at = 0; at < locked(name).length; at++) {
      const bytes = locked(name);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      try {
        inside(bytes, PASSWORD);
      } catch (error) {
        expect([at, error]).toEqual([at, expect.any(Refused)]);
      }
    }
});

it("asks nobody for the password of an archive without one", () => {
  expect(inside(zipSync({ "a.txt": strToU8("a") }), PASSWORD)).toHaveLength(1);
});
