// @vitest-environment node
import { expect, it } from "vitest";
import { tableOf } from "./read.ts";

const TEXT =
  'ПІБ;Пошта;Посада\r\n"Щербак; Олена\nІгорівна";olena@x.test;=1+1\r\n;;\r\nЇжак ҐалаґанЄ;g@x.test;Кухар\r\n';
const ROWS = [
  ["ПІБ", "Пошта", "Посада"],
  ["Щербак; Олена\nІгорівна", "olena@x.test", "=1+1"],
  ["", "", ""],
  ["Їжак ҐалаґанЄ", "g@x.test", "Кухар"],
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The bytes of a text in a one-byte encoding, made by turning the decoder's table round. */
function single(text: string, name: string): Uint8Array {
  const table = new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from([...text].map((char) => table.indexOf(char)));
}
function wide(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}
const file = (bytes: Uint8Array, name = "staff.csv") => {
  const one = new File([], name);
  Object.assign(one, {
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
  return one;
};
const read = async (bytes: Uint8Array) => (await tableOf(file(bytes)))?.rows.filter((row) => row.length === 3);

it.each([
  ["UTF-8", bytesOf(TEXT)],
  ["UTF-8 with a mark", bytesOf(`\uFEFF${TEXT}`)],
  ["UTF-8 after a line that names the separator", bytesOf(`sep=;\r\n${TEXT}`)],
  ["cp1251", single(TEXT, "windows-1251")],
  ["UTF-16 with a mark", wide(`\uFEFF${TEXT}`, true)],
  ["big-endian UTF-16 with a mark", wide(`\uFEFF${TEXT}`, false)],
  ["commas", bytesOf(TEXT.replaceAll(";;", ",,").replace(/;(?! )/g, ","))],
  ["tabs", bytesOf(TEXT.replaceAll(";;", "\t\t").replace(/;(?! )/g, "\t"))],
])("reads %s as the same table", async (_, bytes) => {
  expect(await read(bytes)).toEqual(ROWS);
});

it("takes neither a workbook nor an empty file for a list", async () => {
  expect(await tableOf(file(bytesOf("PK\u0003\u0004\0\0\0\0"), "staff.xlsx"))).toBeUndefined();
  expect(await tableOf(file(bytesOf("")))).toBeUndefined();
  expect(await tableOf(file(bytesOf("Name,E-mail\r\n")))).toBeUndefined();
});
