import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "../format/plain.ts";
import { decoded } from "./model.ts";

const russian = "Иванов Иван Петрович, менеджер по продажам. Опыт работы: 5 лет. Образование высшее, живу в Москве.";
const ukrainian = "Щербак Олена Ігорівна, менеджерка з продажу. Досвід роботи: 5 років. Освіта вища, живу в Києві.";
const tables = ["windows-1251", "koi8-u", "ibm866"] as const;

/** The bytes of a text in a one-byte encoding, made by turning the decoder's table round. */
function encoded(text: string, name: string): Uint8Array {
  const table = new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from([...text].map((char) => Math.max(0, table.indexOf(char))));
}

it("reads Russian in each of the old encodings", () => {
  for (const name of tables) expect(decoded(encoded(russian, name))).toBe(russian);
});

it("reads Ukrainian in the encodings that have its letters", () => {
  for (const name of ["windows-1251", "koi8-u"]) expect(decoded(encoded(ukrainian, name))).toBe(ukrainian);
});

it("reads any sentence put together from a résumé's words, in each encoding", () => {
  const word = fc.constantFrom(...russian.split(" "), "Python", "2019", "+7 999 123-45-67");
  fc.assert(
    fc.property(fc.array(word, { minLength: 12, maxLength: 60 }), fc.constantFrom(...tables), (words, name) => {
      const text = `Резюме ${words.join(" ")} инженер`;
      expect(decoded(encoded(text, name))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

it("reads UTF-8 and UTF-16 with and without their mark", () => {
  const wide = Buffer.from(ukrainian, "utf16le");
  expect(decoded(Buffer.from(ukrainian))).toBe(ukrainian);
  expect(decoded(Buffer.from(`\ufeff${ukrainian}`))).toBe(ukrainian);
  expect(decoded(wide)).toBe(ukrainian);
  expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe(ukrainian);
  expect(decoded(Buffer.from(wide).swap16())).toBe(ukrainian);
});

it("reads western letters", () => {
  const text = "Résumé of José Müller, São Paulo. Experience: café manager, élève at the École.";
  expect(decoded(Buffer.from(text, "latin1"))).toBe(text);
});

it("takes Markdown's marks for marks, in a text that has its headings", () => {
  const text =
    "# Anna Smith\n**Email:** <anna@example.com>\n[GitHub](https://github.com/anna)\n## Skills\nC#, __init__";
  expect(plain(text)).toMatchObject({
    text: "Anna Smith\nEmail: anna@example.com\nGitHub\nSkills\nC#, init",
    targets: ["https://github.com/anna"],
  });
  expect(plain("# 1 in **sales**, 2 * 3 * 4").text).toBe("# 1 in **sales**, 2 * 3 * 4");
});
