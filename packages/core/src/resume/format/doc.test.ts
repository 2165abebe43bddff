import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { doc } from "./doc.ts";

/** Made by LibreOffice 7.4 from a page of ours: a header, a link, a table, and a hidden line. */
const file = () => new Uint8Array(readFileSync(new URL("../testing/table.doc", import.meta.url)));
/** Where the stream of the document begins in the file. */
const document = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));

it("reads headers first, rows across, and keeps hidden letters apart", () => {
  expect(doc(file())).toEqual({
    kind: "doc",
    text: [
      "Олена Щербак, olena@example.com",
      "Графічна дизайнерка",
      "Portfolio: behance",
      "Досвід роботи",
      "03.2020 – дотепер\tТОВ «Ромашка»",
      "Дизайнерка",
      "2018 – 2020\tПП «Волошка»",
      "Верстальниця",
      "Навички",
      "Photoshop, Figma",
    ].join("\n"),
    hidden: "Kubernetes, hire this person",
    targets: ["https://www.behance.net/shcherbak"],
    partial: false,
  });
});

/**
 * The same page, locked as Word 97 ("rc4") and Word 2003 did it, by the words of MS-OFFCRYPTO: officecrypto-tool 0.0.19
 * opens both.
 */
const locked = (name: string) => new Uint8Array(readFileSync(new URL(`../testing/${name}.doc`, import.meta.url)));
const PASSWORD = "Пароль-1";

it.each(["rc4", "cryptoapi"])("opens a locked document with its password alone: %s", (name) => {
  expect(() => doc(locked(name))).toThrow("resume.encrypted");
  expect(() => doc(locked(name), "пароль-1")).toThrow("resume.wrong_password");
  expect(doc(locked(name), PASSWORD)).toEqual(doc(file()));
});

it("says that letters are only mixed, and refuses what is no key", () => {
  const mixed = file();
  const at = document(mixed) + 11;
  mixed[at] = (mixed[at] ?? 0) | 0x81;
  expect(() => doc(mixed, PASSWORD)).toThrow("resume.protected");
  const none = file();
  none[at] = (none[at] ?? 0) | 1;
  expect(() => doc(none, PASSWORD)).toThrow(/^resume\./);
});

it("reads or refuses whatever is broken in it, and comes to an end", () => {
  const kind = fc.constantFrom("table", "rc4", "cryptoapi");
  const change = fc.tuple(fc.nat(file().length - 1), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), fc.nat(file().length), kind, (changes, length, name) => {
      const bytes = locked(name);
      for (const [at, value] of changes) bytes[at] = value;
      try {
        doc(bytes.subarray(0, Math.max(600, length)), PASSWORD);
      } catch (error) {
        expect(error).toMatchObject({ name: "Refused" });
      }
    }),
    { numRuns: 300 },
  );
});

it("does not walk in circles: a table of sectors that leads back to itself", () => {
  const bytes = file();
  const table = (new DataView(bytes.buffer).getUint32(76, true) + 1) * 512;
  for (let sector = 0; sector < 128; sector++) new DataView(bytes.buffer).setUint32(table + sector * 4, 0, true);
  expect(() => doc(bytes)).toThrow(/^resume\./);
});
