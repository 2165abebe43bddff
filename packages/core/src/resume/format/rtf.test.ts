import { expect, it } from "vitest";
import { rtf } from "./rtf.ts";

const cp1251 = (text: string) =>
  [...text]
    .map((char) => (/[А-я]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0x410 + 0xc0) : char))
    .join("");
const hex = (text: string) => [...cp1251(text)].map((char) => `\\'${char.charCodeAt(0).toString(16)}`).join("");

it("reads letters as raw bytes, as hex and as Unicode with its stand-ins", () => {
  const raw = `{\\rtf1\\ansi\\ansicpg1251 ${cp1251("Иван")}\\par ${hex("Анна")}\\par \\uc1\\u1054?\\u1083?\\u1077?\\u1075?}`;
  expect(rtf(raw).text).toBe("Иван\nАнна\nОлег");
});

it("takes the code page of the font where the document says another", () => {
  const source = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1 ${hex("Київ").replace(/\\'\w*NaN/g, "")}\\par}`;
  expect(rtf(source).text).toContain("Ки");
});

it("leaves out fonts, styles and pictures, and keeps hidden words apart", () => {
  const source =
    "{\\rtf1{\\stylesheet{\\s1 Heading;}}{\\*\\generator Word;}{\\pict 89504e47}seen{\\v Kubernetes} too\\par}";
  expect(rtf(source)).toMatchObject({ text: "seen too", hidden: "Kubernetes" });
});

it("reads a table's row across", () => {
  expect(rtf("{\\rtf1\\trowd\\intbl 2019\\cell Romashka\\cell\\row\\pard after\\par}").text).toBe(
    "2019\tRomashka\nafter",
  );
});

it("holds any depth of groups", () => {
  expect(rtf(`{\\rtf1 ${"{".repeat(50_000)}deep${"}".repeat(50_000)}}`).text).toBe("deep");
});
