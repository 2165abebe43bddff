// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { cell } from "./csv.ts";

it.each(["=1+1", "+380", "-2", "@x", "\t=1", " =1", "\r@", "＝1"])("%j is no formula to a spreadsheet", (value) => {
  expect(cell(value)).toBe(`"'${value}"`);
});

it("keeps every text whole in one cell, and lets none begin as a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const inside = cell(text).slice(1, -1);
      expect(inside).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/u);
      expect(inside.replaceAll('""', '"').replace(/^'(?=[\s\0]*[=+\-@\t\r\0＝＋－＠])/u, "")).toBe(
        text.replace(/^'(?=[\s\0]*[=+\-@\t\r\0＝＋－＠])/u, ""),
      );
    }),
  );
});
