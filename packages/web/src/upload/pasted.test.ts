import { beforeAll, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { fileOf } from "./pasted.ts";

beforeAll(() => speak("en"));

const text = "Anna Petrova, designer. Kyiv, +380 44 555 01 42, anna@example.com. Figma, Photoshop, Illustrator.";

it("makes a text file of a text", () => {
  expect(fileOf({ text, html: "" })).toMatchObject({ name: "Pasted résumé.txt", type: "text/plain" });
});

it("keeps a page's markup, for the addresses behind its links", () => {
  const html = `<p>${text} <a href="https://example.com/anna">profile</a></p>`;
  const file = fileOf({ text, html });
  expect(file).toMatchObject({ name: "Pasted résumé.html", type: "text/html" });
  expect(file?.size).toBeGreaterThan(html.length);
});

it("takes no résumé from a word or two", () => {
  expect(fileOf({ text: "Kyiv", html: "<p>Kyiv</p>" })).toBeUndefined();
});
