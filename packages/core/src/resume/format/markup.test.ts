import fc from "fast-check";
import { expect, it } from "vitest";
import { steps } from "./markup.ts";

const textOf = (source: string) =>
  [...steps(source)].flatMap((step) => (step.type === "text" ? [step.text] : [])).join("");

it("gives tags with their attributes, and the words between them", () => {
  expect([...steps(`<p class='a' hidden title="x > y">A &amp; Б<br/></P>`)]).toEqual([
    { type: "open", name: "p", attributes: { class: "a", title: "x > y" }, empty: false },
    { type: "text", text: "A & Б" },
    { type: "open", name: "br", attributes: {}, empty: true },
    { type: "close", name: "p" },
  ]);
});

it("leaves out comments and declarations with all they declare, and keeps CDATA", () => {
  expect(textOf(`<?xml v?><!DOCTYPE a [<!ENTITY b "bomb">]>x<!-- <b> -->&b;<![CDATA[<y>]]>`)).toBe("x<y>");
});

it("keeps a sign that opens nothing", () => {
  expect(textOf("1 < 2 and 3 > 2")).toBe("1 < 2 and 3 > 2");
});

it("loses no letter of a text written as markup, and ends on anything", () => {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  fc.assert(fc.property(fc.string(), (text) => textOf(`<b>${escaped(text)}</b>`) === text));
  const piece = fc.constantFrom(
    "<",
    ">",
    '"',
    "'",
    "<!--",
    "-->",
    "<![CDATA[",
    "<!doctype x [",
    "<a b=",
    "/",
    "&#x0;",
    "x",
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => [...steps(pieces.join(""))].length >= 0));
});
